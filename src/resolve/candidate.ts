import type { Text } from '../model/text.js';
import type { Bond, Clusters } from './clusters.js';
import { onlyOne } from './reasons.js';

/** A mention that may belong to another mention's enterprise, and how much speaks for it. */
export interface Candidate {
  /** Position of the mention that looks for its enterprise. */
  from: number;
  /** Position of a mention of the enterprise that may be it. */
  to: number;
  /** What was compared, in hundredths of a bit: evidence for less evidence against. */
  bits: number;
  /** False when something keeps it from ever being joined without a person. */
  sure: boolean;
  reason: Text;
}

/** Joined without a person from here on, in hundredths of a bit. Chosen on bench/er for a pair precision of 0.995. */
export const JOIN = 300;
/** By how much the best must lead the next enterprise. */
export const LEAD = 400;
/** Asked from here on. */
export const ASK = -200;

/** The scores 0–1 from which a pair is joined and asked about, and by how many bits the best must lead the next. */
export function thresholds() {
  return { join: scoreOf(JOIN), ask: scoreOf(ASK), leadBits: LEAD / 100 };
}

/** The score 0–1 of an evidence: the logistic function on bits, to four places. */
export function scoreOf(bits: number): number {
  return Math.round(1e4 / (1 + 2 ** (-bits / 100))) / 1e4;
}

/**
 * Joins every asking mention to its best candidate where that is sure, strong enough and clearly ahead of every other
 * enterprise; each once, the stronger ones first, and again until nothing changes, since two candidates may turn out
 * to be one.
 */
export function settle(candidates: readonly Candidate[], clusters: Clusters): void {
  const strongest = candidates.toSorted((x, y) => y.bits - x.bits || x.from - y.from || x.to - y.to);
  const byAsker = new Map<number, Candidate[]>();
  for (const c of strongest) {
    const asker = clusters.find(c.from);
    const list = byAsker.get(asker);
    if (list) list.push(c);
    else byAsker.set(asker, [c]);
  }
  const askers = strongest.map((c) => clusters.find(c.from));
  const answered = new Set<number>();
  for (let changed = true; changed;) {
    changed = false;
    strongest.forEach((c, i) => {
      if (c.bits < JOIN || !c.sure || answered.has(askers[i]!)) return;
      const own = clusters.find(c.from);
      const target = clusters.find(c.to);
      if (own === target || !clusters.mayJoin(own, target) || clusters.regionsApart(own, target)) return;
      const rival = byAsker.get(askers[i]!)!.some((r) => {
        if (r.bits <= c.bits - LEAD) return false;
        const root = clusters.find(r.to);
        return root !== target && root !== own && clusters.mayJoin(own, root);
      });
      if (rival || !clusters.join(bondOf(c))) return;
      answered.add(askers[i]!);
      changed = true;
    });
  }
}

function bondOf(c: Candidate): Bond {
  return { a: c.from, b: c.to, score: scoreOf(c.bits), reason: onlyOne(c.reason) };
}
