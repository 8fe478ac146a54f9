import type { Random } from '../random.js';
import { legalForm, MARK_PAIRS, type NameParts } from './names.js';
import { HOME_PLACES } from './places.js';
import type { Trade } from './trades.js';

export interface Sibling {
  nameParts: NameParts;
  system: string;
}

/**
 * Two firms of one brand, told apart by the trade, by the place, or by a mark such as 第一 and 第二.
 * @param line draws another system with a trade of it.
 */
export function siblingsOf(
  first: NameParts,
  system: string,
  line: () => { system: string; trade: Trade },
  random: Random,
): [Sibling, Sibling] {
  const form = legalForm(random);
  const manner = random.weighted([['trade', 4] as const, ['place', 3] as const, ['mark', 3] as const]);
  if (manner === 'mark') {
    const [a, b] = random.pick(MARK_PAIRS);
    return [
      { nameParts: { ...first, mark: a }, system },
      { nameParts: { ...first, mark: b }, system },
    ];
  }
  if (manner === 'place') {
    const place = HOME_PLACES.find((p) => p !== first.place)!;
    return [
      { nameParts: first, system },
      { nameParts: { ...first, place, form }, system },
    ];
  }
  let other = line();
  while (other.trade.short === first.trade.short) other = line();
  return [
    { nameParts: first, system },
    { nameParts: { ...first, trade: other.trade, form }, system: other.system },
  ];
}
