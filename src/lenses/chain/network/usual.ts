import { groupBy } from '../../../model/group-by.js';
import type { SupplyLink } from '../facts/supply.js';

/** The middle of some numbers, of two the lower; null of none. */
export function median(numbers: readonly number[]): number | null {
  return numbers.toSorted((a, b) => a - b)[(numbers.length - 1) >> 1] ?? null;
}

/** Links of a part that must state a figure before it is taken as usual of the part. */
const ENOUGH = 3;

/** The days of stock that are usual of a part: the median of its links, and where few state any, that of all links. */
export function usualStock(links: readonly SupplyLink[]): (part: string) => number | null {
  const known = links.filter((l) => l.inventoryDays !== null);
  const daysOf = (own: readonly SupplyLink[]) => median(own.map((l) => l.inventoryDays!));
  const all = daysOf(known);
  const byPart = new Map(
    [...groupBy(known, (l) => l.part)].flatMap(([part, own]) =>
      own.length < ENOUGH ? [] : [[part, daysOf(own)] as const],
    ),
  );
  return (part) => byPart.get(part) ?? all;
}
