import { type Period, addPeriods, yearOf } from '../../model/period.js';
import type { Enterprise } from '../invent/enterprise.js';
import { LAST_YEAR, type ZoneOutput } from '../invent/output-series.js';
import type { Random } from '../random.js';

/** The return that late reporters have not handed in when the sample is opened. */
export const LATE_PERIOD = `${LAST_YEAR}-09` as Period;
const YEAR_END = `${LAST_YEAR}-12` as Period;

/** Who is late with which return, whose return is unreadable, and whose figures stay whole. */
export interface Absences {
  late: Set<Enterprise>;
  lost: Map<Period, Set<Enterprise>>;
  /** No other figure of the last year, or of a corrected year, is destroyed for these. */
  isSpared: (e: Enterprise, period: Period) => boolean;
}

/**
 * Chosen among firms whose missing month is not above the one before it, so that the last known month is an
 * upper bound of what is missing.
 */
export function planAbsences(firms: readonly Enterprise[], output: ZoneOutput, random: Random): Absences {
  const scale = firms.length / 300;
  const sized = (low: number, high: number) => Math.max(1, Math.round(random.int(low, high) * scale));
  const corrected = new Set(output.corrections.map((c) => c.enterprise));
  const falling = (period: Period) =>
    firms.filter((e) => {
      const series = output.series.get(e)!;
      const before = series.get(addPeriods(period, -1));
      return !corrected.has(e) && before !== undefined && series.get(period)!.month <= before.month;
    });
  const late = random.sample(falling(LATE_PERIOD), sized(12, 18));
  const rest = falling(LATE_PERIOD).filter((e) => !late.includes(e));
  const lostLate = random.sample(rest, sized(3, 3));
  const lostEnd = random.sample(falling(YEAR_END), sized(3, 3));
  const spared = new Set([...late, ...lostLate, ...lostEnd]);
  const correctedYears = new Set(output.corrections.map((c) => `${c.enterprise.key}:${yearOf(c.period)}`));
  return {
    late: new Set(late),
    lost: new Map([
      [LATE_PERIOD, new Set(lostLate)],
      [YEAR_END, new Set(lostEnd)],
    ]),
    isSpared: (e, period) =>
      (yearOf(period) === LAST_YEAR && spared.has(e)) || correctedYears.has(`${e.key}:${yearOf(period)}`),
  };
}
