import { commonWeight } from './alignment.js';
import { isFull } from './keys.js';
import { isMark, type NormalisedName } from './name.js';
import type { Rarity } from './rarity.js';
import { splitTrades } from './trade-words.js';

/** Whether what one name has more than the other is a numeral, a compass point or 新/老 by itself: the sign of a sibling. */
export function leavesMark(leftover: readonly string[]): boolean {
  return leftover.some((stretch) => splitTrades(stretch).some((part) => !part.trade && isMark(part.text)));
}

/** The share of the lighter name's weight that two names must have in common, in the same order. */
const COMMON_SHARE = 0.35;

/**
 * Whether two full Chinese names are so unlike, or so plainly siblings (一 and 二, 东 and 西, two branches), that one code
 * under both is more likely a slip than a change of name.
 */
export function plainlyContradict(a: NormalisedName, b: NormalisedName, rarity: Rarity): boolean {
  if (a.script !== 'han' || b.script !== 'han' || !isFull(a) || !isFull(b)) return false;
  if (a.full === b.full || a.core === b.core) return a.branch !== b.branch;
  const marked = marksApart(a.core, b.core);
  if (marked) return true;
  const common = commonWeight(a.core, b.core, (sign) => rarity.of(sign));
  return common < COMMON_SHARE * Math.min(rarity.sum(a.core), rarity.sum(b.core));
}

/** Whether two cores are equal but for a mark that at least one of them has. */
function marksApart(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let end = 0;
  while (end < a.length - from && end < b.length - from && a.at(-1 - end) === b.at(-1 - end)) end++;
  const here = a.slice(from, a.length - end);
  const there = b.slice(from, b.length - end);
  return (here === '' || isMark(here)) && (there === '' || isMark(there));
}
