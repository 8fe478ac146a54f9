import { fen } from '../../model/money.js';
import { type Period, PERIODS_PER_YEAR, positionOf, yearOf } from '../../model/period.js';
import type { Enterprise } from './enterprise.js';
import type { Paths } from './growth-path.js';
import { FIRST_YEAR, type Output, PERIODS } from './output-series.js';

const KNOWN_PERIODS = 8;

/** The share of a year's output that its first eight periods bring, on average over years. */
export function seasonSoFar(raw: Paths, years: readonly number[]): number {
  const shares = years.map((year) => {
    const from = (year - FIRST_YEAR) * PERIODS_PER_YEAR;
    const sum = (n: number) => {
      let total = 0;
      for (const values of raw.values()) for (let i = from; i < from + n; i++) total += values[i] ?? 0;
      return total;
    };
    return sum(KNOWN_PERIODS) / sum(PERIODS_PER_YEAR);
  });
  return shares.reduce((a, b) => a + b, 0) / shares.length;
}

/** Brings the sums of each year to the year's total. */
export function scale(raw: Paths, totals: ReadonlyMap<number, number>): Paths {
  for (const [year, total] of totals) {
    const inYear = PERIODS.map((period) => yearOf(period) === year);
    let sum = 0;
    for (const values of raw.values()) values.forEach((v, i) => (sum += inYear[i] ? (v ?? 0) : 0));
    for (const values of raw.values())
      values.forEach((v, i) => inYear[i] && v !== null && (values[i] = (v * total * 100) / sum));
  }
  return raw;
}

/** Whole hundreds of yuan, as returns in 万元 with two decimals hold, and their cumulative sums. */
export function round(raw: Paths): Map<Enterprise, Map<Period, Output>> {
  const series = new Map<Enterprise, Map<Period, Output>>();
  for (const [e, values] of raw) {
    const map = new Map<Period, Output>();
    let sum = 0;
    values.forEach((value, i) => {
      const period = PERIODS[i]!;
      if (positionOf(period) === 0) sum = 0;
      if (value === null) return;
      const month = Math.max(1, Math.round(value / 10_000)) * 10_000;
      sum += month;
      map.set(period, { month: fen(month), cumulative: fen(sum) });
    });
    series.set(e, map);
  }
  return series;
}
