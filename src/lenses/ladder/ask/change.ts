import { VERDICTS, type Verdict } from '../verdict.js';

/** A set of verdicts, one bit each. */
export type Verdicts = number;

/** Changes of a verdict that one answer can bring about: from (row) to (bit), of a verdict that is still open. */
export type Changes = readonly Verdicts[];

const bit = (verdict: Verdict): Verdicts => 1 << VERDICTS.indexOf(verdict);
const each = (set: Verdicts): Verdict[] => VERDICTS.filter((v) => set & bit(v));

export const setOf = (...verdicts: Verdict[]): Verdicts => verdicts.reduce((set, v) => set | bit(v), 0);
export const has = (set: Verdicts, verdict: Verdict): boolean => (set & bit(verdict)) !== 0;
export const NO_CHANGES: Changes = VERDICTS.map(() => 0);

/** Whether more facts may still change a verdict. */
export const isOpen = (verdict: Verdict): boolean => verdict === 'unknown' || verdict === 'needs-person';

export const addChange = (changes: Changes, from: Verdict, to: Verdict): Changes =>
  changes.with(VERDICTS.indexOf(from), changes[VERDICTS.indexOf(from)]! | bit(to));

export const bothChanges = (a: Changes, b: Changes): Changes => a.map((set, i) => set | b[i]!);

/** The verdicts to which an answer can bring it. */
export const reached = (changes: Changes): Verdicts => changes.reduce((all, set) => all | set, 0);

type Combine = (a: Verdict, b: Verdict) => Verdict;

/** All that two sets can make together. */
export function combined(a: Verdicts, b: Verdicts, combine: Combine): Verdicts {
  let set = 0;
  for (const x of each(a)) for (const y of each(b)) set |= bit(combine(x, y));
  return set;
}

/** What changes of a part make of the whole, when the other parts come out as any of `others`. */
export function changesOfWhole(changes: Changes, others: Verdicts, combine: Combine): Changes {
  let whole = NO_CHANGES;
  for (const [i, to] of changes.entries())
    for (const after of each(to))
      for (const other of each(others)) {
        const from = combine(VERDICTS[i]!, other);
        const then = combine(after, other);
        if (from !== then && isOpen(from)) whole = addChange(whole, from, then);
      }
  return whole;
}
