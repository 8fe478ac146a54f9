import type { Day } from '../../model/day.js';
import { BASES } from '../../model/kinds.js';
import { PERIODS_PER_YEAR } from '../../model/period.js';
import type { View } from '../../register/index.js';
import { once } from '../../model/once.js';

/** A statement of an amount in fen: the row that it stands in, and other amounts stated for the same key that day. */
export interface Statement {
  amount: number;
  row: number;
  low: number;
  high: number;
}

/** What an enterprise returned for a period: the period alone, and the year to its end. Both null: what it returned cannot be read. */
export interface Return {
  month: Statement | null;
  cumulative: Statement | null;
}

/** The returns of each enterprise (by index) for each period (by `periodNumber`). */
export type Returns = ReadonlyMap<number, ReadonlyMap<number, Return>>;

/** How a statement stands against another for the same key: the newer wins, then the more trusted basis, then the earlier source. */
export interface Ranked extends Statement {
  statedOn: string;
  basis: number;
}

/** The statement that stands; of two that are equally good the first, with a range that spans both. */
export function settle(kept: Ranked | null, next: Ranked): Ranked {
  if (kept === null) return next;
  if (kept.statedOn === next.statedOn && kept.basis === next.basis) {
    kept.low = Math.min(kept.low, next.amount);
    kept.high = Math.max(kept.high, next.amount);
    return kept;
  }
  const newer = next.statedOn !== kept.statedOn ? next.statedOn > kept.statedOn : next.basis < kept.basis;
  return newer ? next : kept;
}

/** The statement that was made first: of two of one day the more trusted basis, then the earlier source. */
function settleFirst(kept: Ranked | null, next: Ranked): Ranked {
  if (kept === null) return next;
  return next.statedOn < kept.statedOn || (next.statedOn === kept.statedOn && next.basis < kept.basis)
    ? next
    : kept;
}

/** Which statement of several for one key is taken: the newest, or the one that was first made. */
export type Vintage = 'newest' | 'first';

/**
 * The monthly returns of a view with one of `bases`, those stated after `statedBy` left out (all of them when null).
 * A return that does not state its basis is taken as a direct report.
 */
export function collectReturns(
  view: View,
  field: string,
  bases: readonly string[] | undefined,
  statedBy: Day | null,
  vintage: Vintage = 'newest',
): Returns {
  const cut = statedBy === null ? 'all' : view.lastStated(statedBy);
  const key = `returns ${vintage} ${field} ${bases?.join()} ${cut}`;
  return once(view, key, () =>
    collect(view, field, bases, statedBy, vintage === 'first' ? settleFirst : settle),
  );
}

function collect(
  view: View,
  field: string,
  bases: readonly string[] | undefined,
  statedBy: Day | null,
  choose: typeof settle,
): Returns {
  const { sources } = view.snapshot;
  const table = view.snapshot.table('monthly-output');
  const periods = table.periods('period');
  const stated = table.texts('basis');
  const months = table.numbers(field);
  const cumulatives = table.numbers(`${field}_ytd`);
  const unreadable = [table.unreadable(field), table.unreadable(`${field}_ytd`)];
  const holders = view.holdersOf(table);
  const counts = sources.map(
    ({ statedOn }) => statedBy === null || statedOn === null || statedOn <= statedBy,
  );
  const found = new Map<number, Map<number, { month: Ranked | null; cumulative: Ranked | null }>>();
  for (let slot = 0; slot < table.length; slot++) {
    const period = periods[slot]!;
    const source = table.sources[slot]!;
    const basisName = stated[slot] ?? 'direct-report';
    if (period < 0 || !counts[source] || (bases && !bases.includes(basisName))) continue;
    const enterprise = holders[slot]!;
    if (enterprise < 0) continue;
    const month = months[slot]!;
    const total = cumulatives[slot]!;
    // A row whose amounts are empty, such as one of a template not filled in, is no return.
    if (Number.isNaN(month) && Number.isNaN(total) && !unreadable.some((slots) => slots.has(slot))) continue;
    let ofEnterprise = found.get(enterprise);
    if (!ofEnterprise) found.set(enterprise, (ofEnterprise = new Map()));
    let entry = ofEnterprise.get(period);
    if (!entry) ofEnterprise.set(period, (entry = { month: null, cumulative: null }));
    const statedOn = sources[source]!.statedOn ?? '';
    const basis = BASES.indexOf(basisName as (typeof BASES)[number]);
    const row = table.rowIds[slot]!;
    if (!Number.isNaN(month))
      entry.month = choose(entry.month, { amount: month, low: month, high: month, row, statedOn, basis });
    if (!Number.isNaN(total))
      entry.cumulative = choose(entry.cumulative, {
        amount: total,
        low: total,
        high: total,
        row,
        statedOn,
        basis,
      });
  }
  return found;
}

/** One addend of an enterprise's figure for a year. */
export interface Addend extends Statement {
  period: number;
  field: 'month' | 'cumulative';
}

/**
 * An enterprise's figure for a year up to a period: its newest cumulative statement, and the months after it that are known singly;
 * without any cumulative statement, the months that are known. Missing are the periods after the newest one that nothing is known of.
 */
export function yearFigure(
  returns: ReadonlyMap<number, Return> | undefined,
  first: number,
  last: number,
): { addends: Addend[]; newest: number | null; missing: number[] } {
  const addends: Addend[] = [];
  const missing: number[] = [];
  let newest: number | null = null;
  for (let period = last; period >= first; period--) {
    const entry = returns?.get(period);
    if (entry?.cumulative) {
      addends.push({ ...entry.cumulative, period, field: 'cumulative' });
      newest ??= period;
      break;
    }
    if (entry?.month) {
      addends.push({ ...entry.month, period, field: 'month' });
      newest ??= period;
    } else missing.push(period);
  }
  return { addends: addends.reverse(), newest, missing: missing.reverse() };
}

/**
 * The single periods of a year, in fen, each as returned or else derived from the cumulative statements around it;
 * NaN where neither tells. Index 0 is January–February.
 */
export function monthsOfYear(returns: ReadonlyMap<number, Return>, first: number): Float64Array {
  let years = keptMonths.get(returns);
  if (!years) keptMonths.set(returns, (years = new Map()));
  let months = years.get(first);
  if (!months) years.set(first, (months = deriveMonths(returns, first)));
  return months;
}

/** Months that were derived already: the returns of an enterprise never change. */
const keptMonths = new WeakMap<ReadonlyMap<number, Return>, Map<number, Float64Array>>();

function deriveMonths(returns: ReadonlyMap<number, Return>, first: number): Float64Array {
  const month = new Float64Array(PERIODS_PER_YEAR).fill(NaN);
  const total = new Float64Array(PERIODS_PER_YEAR + 1).fill(NaN);
  total[0] = 0;
  for (let p = 0; p < PERIODS_PER_YEAR; p++) {
    const entry = returns.get(first + p);
    if (entry?.month) month[p] = entry.month.amount;
    if (entry?.cumulative) total[p + 1] = entry.cumulative.amount;
  }
  // Forward then backward carries a cumulative figure over periods known singly; what is then bracketed can be told.
  for (let p = 0; p < PERIODS_PER_YEAR; p++)
    if (Number.isNaN(total[p + 1])) total[p + 1] = total[p]! + month[p]!;
  for (let p = PERIODS_PER_YEAR - 1; p >= 0; p--)
    if (Number.isNaN(total[p])) total[p] = total[p + 1]! - month[p]!;
  for (let p = 0; p < PERIODS_PER_YEAR; p++) if (Number.isNaN(month[p])) month[p] = total[p + 1]! - total[p]!;
  return month;
}
