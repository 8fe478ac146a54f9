import type { Place } from '../place/place.js';

/** Things in one part of an address, apart by semicolons. */
export const listOf = (s: string | null): string[] => (s ?? '').split(';').filter((one) => one !== '');
export const joined = (list: readonly string[]): string | null => (list.length > 0 ? list.join(';') : null);

/** What the server is asked for at an address. */
export function stressQuestion({
  asOf,
  stop,
  days,
  start,
  hold,
  approve,
}: Place): Record<string, string | null> {
  return { asOf, stop, days, from: start, hold, approve };
}
