import { addMonths, type Day, parseDay } from '../../model/day.js';
import type { TitleState } from '../api/enterprises.js';

/** Months before its end in which a title is said to be ending. */
const ENDING_MONTHS = 6;

/** How a title that ends on a day (`open`: never, null: unknown) stands on another. */
export function titleState(ends: string | null, asOf: Day): TitleState {
  if (ends === null) return 'end-unknown';
  if (ends === 'open') return 'valid';
  const day = parseDay(ends);
  if (day === null) return 'end-unknown';
  if (day < asOf) return 'ended';
  return day < addMonths(asOf, ENDING_MONTHS) ? 'ending' : 'valid';
}

/** Whether one end is later than another; an unknown one is later than none. */
export function endsLater(a: string | null, b: string | null): boolean {
  const order = (end: string | null) => (end === null ? '' : end === 'open' ? '9999' : end);
  return order(a) > order(b);
}
