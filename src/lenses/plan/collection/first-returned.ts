import { type Day, parseDay } from '../../../model/day.js';
import type { Period } from '../../../model/period.js';
import { periodNumber } from '../../../model/period.js';
import type { View } from '../../../register/index.js';

/**
 * The day on which each enterprise (by index) first stated a readable amount for a period, by lists drawn up by a day; null
 * where the list does not say when. A row without an amount is no return: a template that came back empty counts for nothing.
 */
export function firstReturned(
  view: View,
  field: string,
  bases: readonly string[] | undefined,
  period: Period,
  by: Day | null,
): ReadonlyMap<number, Day | null> {
  const table = view.snapshot.table('monthly-output');
  const periods = table.periods('period');
  const basis = table.texts('basis');
  const months = table.numbers(field);
  const totals = table.numbers(`${field}_ytd`);
  const holders = view.holdersOf(table);
  const wanted = periodNumber(period);
  const first = new Map<number, Day | null>();
  for (let slot = 0; slot < table.length; slot++) {
    if (periods[slot] !== wanted || holders[slot]! < 0) continue;
    if (Number.isNaN(months[slot]!) && Number.isNaN(totals[slot]!)) continue;
    if (bases && !bases.includes(basis[slot] ?? 'direct-report')) continue;
    const { statedOn } = view.snapshot.sources[table.sources[slot]!]!;
    const day = statedOn === null ? null : parseDay(statedOn);
    if (by !== null && day !== null && day > by) continue;
    const known = first.get(holders[slot]!);
    if (known === undefined || (day !== null && (known === null || day < known)))
      first.set(holders[slot]!, day);
  }
  return first;
}
