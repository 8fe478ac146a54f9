import { addMonths, type Day, parseDay } from '../model/day.js';

/** The day from which on is kept what is kept for some months; what was done before it is erased. */
export function keptSince(now: Date, months: number): Day {
  return addMonths(parseDay(now.toISOString().slice(0, 10))!, -months);
}
