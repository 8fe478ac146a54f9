import { type IdentityKey, keyType } from '../model/identity.js';
import { text } from '../model/text.js';
import type { Candidate } from './candidate.js';
import { type Player, withoutCode } from './cast.js';
import type { Clusters } from './clusters.js';
import { plainlyContradict } from './contradiction.js';
import type { Rarity } from './rarity.js';
import { codeAgainstName, decidedSame, keyOfSeveral, keyText, sameKey } from './reasons.js';
import type { Decision, IgnoredDecision } from './resolution.js';

/** The first pair of names, one of each mention, that plainly contradict, unless other names of the two agree. */
function contradiction(x: Player, y: Player, rarity: Rarity): [here: string, there: string] | null {
  const keys = new Set(x.names.map((n) => n.key));
  if (y.names.some((n) => keys.has(n.key))) return null;
  const own = (p: Player) => p.names.filter((n) => n.use === 'name');
  for (const a of own(x))
    for (const b of own(y)) if (plainlyContradict(a.name, b.name, rarity)) return [a.written, b.written];
  return null;
}

/**
 * Takes a code from the mentions whose names plainly contradict those of the others that carry it. The larger side keeps
 * the code (of equals the one with the smaller mention id); each of the others asks whether it is the code's enterprise.
 */
export function contestCodes(
  cast: readonly Player[],
  held: ReadonlyMap<IdentityKey, number[]>,
  decisions: readonly Decision[],
  rarity: Rarity,
): { cast: Player[]; contested: Candidate[] } {
  const decided = new Set(
    decisions.flatMap((d) => (d.verdict === 'same' ? [`${d.a} ${d.b}`, `${d.b} ${d.a}`] : [])),
  );
  const after = [...cast];
  const contested: Candidate[] = [];
  for (const [key, holders] of held) {
    if (keyType(key) === 'name' || holders.length < 2) continue;
    // Under one and the same stronger code this one says nothing new.
    const [strongest] = cast[holders[0]!]!.keys;
    if (strongest !== key && holders.every((i) => cast[i]!.keys[0] === strongest)) continue;
    let sides: number[][] = [];
    for (const i of holders) {
      const person = cast[i]!.keys.some((k) => decided.has(`${k} ${key}`));
      const agreeing = sides.filter(
        (s) => person || s.some((j) => !contradiction(cast[i]!, cast[j]!, rarity)),
      );
      sides = [...sides.filter((s) => !agreeing.includes(s)), [...agreeing.flat(), i]];
    }
    if (sides.length === 1) continue;
    const [main, ...others] = sides.toSorted(
      (s, t) => t.length - s.length || Math.min(...s) - Math.min(...t),
    );
    const to = Math.min(...main!);
    for (const i of others.flat()) {
      const [here, there] =
        contradiction(cast[i]!, cast[to]!, rarity) ?? [i, to].map((x) => keyText(cast[x]!.keys.at(-1)!));
      after[i] = withoutCode(after[i]!, key);
      contested.push({ from: i, to, bits: 0, sure: false, reason: codeAgainstName(key, here!, there!) });
    }
  }
  return { cast: after, contested };
}

/**
 * The mentions that answer to a key: those whose strongest key it is, failing that all that hold it. A name shared by
 * several codes thus answers for the row that has nothing but the name.
 */
function answering(
  key: IdentityKey,
  cast: readonly Player[],
  holders: ReadonlyMap<IdentityKey, number[]>,
): number[] {
  const held = holders.get(key) ?? [];
  const strongest = held.filter((i) => cast[i]!.keys[0] === key);
  return strongest.length > 0 ? strongest : held;
}

/** Carries out the verdicts of persons; those that a code or an earlier verdict makes impossible are given back. */
export function applyDecisions(
  cast: readonly Player[],
  decisions: readonly Decision[],
  holders: ReadonlyMap<IdentityKey, number[]>,
  clusters: Clusters,
): IgnoredDecision[] {
  const ignored: IgnoredDecision[] = [];
  const ordered = decisions.toSorted((x, y) => (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1));
  for (const decision of ordered.filter((d) => d.verdict === 'same')) {
    const { a, b } = decision;
    const bond = { score: 1, reason: decidedSame(a, b), decided: true };
    for (const x of answering(a, cast, holders))
      for (const y of answering(b, cast, holders))
        if (!clusters.join({ a: x, b: y, ...bond }))
          ignored.push({
            decision,
            reason: text(
              `ignored: ${keyText(a)} and ${keyText(b)} carry two different valid Unified Social Credit Codes`,
              `未予执行：${keyText(a)} 与 ${keyText(b)} 分属两个不同的有效统一社会信用代码`,
            ),
          });
  }
  for (const decision of ordered.filter((d) => d.verdict === 'different')) {
    const { a, b } = decision;
    const some = answering(a, cast, holders);
    const others = answering(b, cast, holders);
    if (some.length > 0 && others.length > 0 && !clusters.forbid(some, others))
      ignored.push({
        decision,
        reason: text(
          `ignored: ${keyText(a)} and ${keyText(b)} are held together by a stronger key or by another decision`,
          `未予执行：${keyText(a)} 与 ${keyText(b)} 因更强的识别码或其他判定而属同一企业`,
        ),
      });
  }
  return ignored;
}

/** Joins the mentions that share their strongest key: that is what one enterprise means. */
export function joinByStrongest(cast: readonly Player[], clusters: Clusters): void {
  const first = new Map<IdentityKey, number>();
  cast.forEach((player, i) => {
    const key = player.keys[0];
    if (key === undefined) return;
    const j = first.get(key);
    if (j === undefined) first.set(key, i);
    else clusters.join({ a: j, b: i, score: keyType(key) === 'name' ? NAME_SCORE : 1, reason: sameKey(key) });
  });
}

/** The score of a link by an equal name alone. */
const NAME_SCORE = 0.99;

/**
 * Joins the mentions that share a weaker key: codes first, then own names, in the order of the keys. A key that stands
 * under several Unified Social Credit Codes joins none of them: whoever has nothing else asks, and so do the `wary`, whose
 * code and name disagree.
 */
export function joinByShared(
  cast: readonly Player[],
  holders: ReadonlyMap<IdentityKey, number[]>,
  clusters: Clusters,
  wary: ReadonlySet<number>,
): Candidate[] {
  const asks: Candidate[] = [];
  const shared = [...holders].filter(([, held]) => held.length > 1);
  const rank = (key: IdentityKey) => ['organisation', 'registration', 'name'].indexOf(keyType(key));
  const ordered = shared
    .filter(([key]) => rank(key) >= 0)
    .toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  for (const [key, held] of ordered) {
    const own =
      keyType(key) === 'name'
        ? held.filter((i) => cast[i]!.names.some((n) => n.key === key && n.use === 'name'))
        : held;
    const codes = new Map<string, number>();
    for (const i of own) {
      const code = clusters.usccOf(i);
      if (code !== null && !codes.has(code)) codes.set(code, i);
    }
    const score = keyType(key) === 'name' ? NAME_SCORE : 1;
    const free = own.filter((i) => clusters.usccOf(i) === null);
    const doubtful = codes.size > 1 ? free : codes.size === 1 ? free.filter((i) => wary.has(i)) : [];
    const reason = codes.size > 1 ? keyOfSeveral(key, codes.size) : sameKey(key);
    for (const i of doubtful)
      for (const to of codes.values()) asks.push({ from: i, to, bits: 0, sure: false, reason });
    const joined = codes.size > 1 ? free : own.filter((i) => !doubtful.includes(i));
    for (const i of joined.slice(1)) clusters.join({ a: joined[0]!, b: i, score, reason: sameKey(key) });
  }
  return asks;
}
