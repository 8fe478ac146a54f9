import { ASK, type Candidate, scoreOf } from './candidate.js';
import type { Player } from './cast.js';
import type { Clusters } from './clusters.js';
import type { Found } from './found.js';
import { oneOfSeveral } from './reasons.js';
import type { Question } from './resolution.js';

/** An enterprise is asked about with at most so many candidates. */
const MOST = 5;

/**
 * What is left to a person: each asking enterprise with the enterprises that it may be, each once, best first. A pair
 * that stands together, or that codes or verdicts hold apart, is not asked.
 */
export function questionsOf(
  cast: readonly Player[],
  clusters: Clusters,
  found: Found,
  doubts: readonly Candidate[],
): Question[] {
  const strongest = doubts.toSorted((x, y) => y.bits - x.bits || x.from - y.from || x.to - y.to);
  const asked = new Set<string>();
  const byAsker = new Map<number, Candidate[]>();
  for (const c of strongest) {
    const [asker, target] = [clusters.find(c.from), clusters.find(c.to)];
    if (c.bits < ASK || asker === target || !clusters.mayJoin(asker, target)) continue;
    const pair = `${Math.min(asker, target)} ${Math.max(asker, target)}`;
    const list = byAsker.get(asker) ?? [];
    if (asked.has(pair) || list.length >= MOST) continue;
    asked.add(pair);
    byAsker.set(asker, [...list, c]);
  }
  const questions = [...byAsker.values()].flatMap((list) =>
    list.map((c): Question => {
      const candidate = found.clusterOf[c.to]!;
      return {
        a: cast[c.from]!.keys[0]!,
        b: candidate.keys[0]!,
        mention: cast[c.from]!.mention.id,
        candidate: candidate.enterprise,
        score: scoreOf(c.bits),
        reason: list.length > 1 ? oneOfSeveral(c.reason, list.length) : c.reason,
      };
    }),
  );
  return questions.toSorted((x, y) =>
    x.mention === y.mention ? y.score - x.score : x.mention < y.mention ? -1 : 1,
  );
}
