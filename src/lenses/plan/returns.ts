import type { Day } from '../../model/day.js';
import { BASES } from '../../model/kinds.js';
import { PERIODS_PER_YEAR } from '../../model/period.js';
import type { View } from '../../register/index.js';

/** A statement of an amount in fen: the row that it stands in, and other amounts stated for the same key that day. */
export interface Statement {
  amount: number;
  row: number;
  low: number;
  high: number;
}

/** What an enterprise returned for a period: the period alone, and the year to its end. */
export interface Return {
  month: Statement | null;
  cumulative: Statement | null;
}

/** The returns of each enterprise (by index) for each period (by `periodNumber`). */
export type Returns = ReadonlyMap<number, ReadonlyMap<number, Return>>;

/** How a statement stands against another for the same key: the newer wins, then the more trusted basis, then the earlier source. */
interface Ranked extends Statement {
  statedOn: string;
  basis: number;
}

function settle(kept: Ranked | null, next: Ranked): Ranked {
  if (kept === null) return next;
  if (kept.statedOn === next.statedOn && kept.basis === next.basis)
    return { ...kept, low: Math.min(kept.low, next.low), high: Math.max(kept.high, next.high) };
  const newer = next.statedOn !== kept.statedOn ? next.statedOn > kept.statedOn : next.basis < kept.basis;
  return newer ? next : kept;
}

/**
 * The monthly returns of a view with one of `bases`, those stated after `statedBy` left out (all of them when null).
 * A return that does not state its basis is taken as a direct report.
 */
export function collectReturns(
  view: View,
  field: string,
  bases: readonly string[] | undefined,
  statedBy: Day | null,
): Returns {
  const { snapshot } = view;
  const table = snapshot.table('monthly-output');
  const periods = table.periods('period');
  const stated = table.texts('basis');
  const months = table.numbers(field);
  const cumulatives = table.numbers(`${field}_ytd`);
  const found = new Map<number, Map<number, { month: Ranked | null; cumulative: Ranked | null }>>();
  for (let slot = 0; slot < table.length; slot++) {
    const period = periods[slot]!;
    const basis = stated[slot] ?? 'direct-report';
    const source = table.sources[slot]!;
    const { statedOn } = snapshot.sources[source]!;
    if (period < 0 || !view.isLive(source) || (bases && !bases.includes(basis))) continue;
    if (statedBy !== null && statedOn !== null && statedOn > statedBy) continue;
    const enterprise = view.enterpriseOf(table.mentions[slot]!);
    if (enterprise < 0) continue;
    let ofEnterprise = found.get(enterprise);
    if (!ofEnterprise) found.set(enterprise, (ofEnterprise = new Map()));
    let entry = ofEnterprise.get(period);
    if (!entry) ofEnterprise.set(period, (entry = { month: null, cumulative: null }));
    const rank = { statedOn: statedOn ?? '', basis: BASES.indexOf(basis as (typeof BASES)[number]) };
    const statement = (amount: number): Ranked => ({
      amount,
      low: amount,
      high: amount,
      row: table.rowIds[slot]!,
      ...rank,
    });
    const month = months[slot]!;
    const cumulative = cumulatives[slot]!;
    if (!Number.isNaN(month)) entry.month = settle(entry.month, statement(month));
    if (!Number.isNaN(cumulative)) entry.cumulative = settle(entry.cumulative, statement(cumulative));
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
export function monthsOfYear(returns: ReadonlyMap<number, Return> | undefined, first: number): Float64Array {
  const month = new Float64Array(PERIODS_PER_YEAR).fill(NaN);
  if (!returns) return month;
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
