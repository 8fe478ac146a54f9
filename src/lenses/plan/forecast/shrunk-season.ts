import { mean } from './mean.js';
import { monthsAt, monthsUntil } from './months.js';
import { type Season, seasonalIndices } from './seasonality.js';

/** How much of a measured season is taken when one year and at most one period more leave nothing to judge it by. */
const UNJUDGED = 0.5;

/**
 * The season of a series of any length from one year on, taken only as far as it can be told from chance: each measured
 * index moves towards 1 by the share of noise in the variance of all of them (James & Stein 1961; for seasonal indices
 * Miller & Williams 2003, Int. J. Forecasting 19, 669–684). On the year totals of the M3 monthly series this is nearer
 * than the test's all or nothing, above all with less than three years, which the test cannot judge.
 * Less than a year, or a value not above zero, gives the length of the periods alone. `start` is the position of the first
 * value in its year.
 */
export function shrunkSeason(x: readonly number[], m: number, start: number): Season {
  const months = Array.from({ length: m }, (_, i) => (monthsAt(start + i, m) * m) / monthsUntil(m, m));
  const monthly = x.map((value, t) => value / months[t % m]!);
  const measured = x.length >= m && x.every((value) => value > 0) ? measure(monthly, m) : null;
  if (measured === null) return { factors: months, trust: 0 };
  const logs = measured.indices.map(Math.log);
  const variance = logs.reduce((sum, log) => sum + log * log, 0) / (m - 1);
  const noise = noiseOf(x, m);
  const seen = variance * measured.years;
  const trust = noise === null ? UNJUDGED : seen > noise ? 1 - noise / seen : 0;
  return { factors: measured.indices.map((index, i) => (1 + trust * (index - 1)) * months[i]!), trust };
}

/** The indices of a series, from how many years each; with less than two years the first year against its mean. */
function measure(
  monthly: readonly number[],
  m: number,
): { indices: readonly number[]; years: number } | null {
  const averaged = monthly.length - 2 * Math.floor(m / 2);
  if (averaged >= m) {
    const indices = seasonalIndices(monthly, m);
    return indices && { indices, years: averaged / m };
  }
  const year = monthly.slice(0, m);
  const level = mean(year);
  return { indices: year.map((value) => value / level), years: 1 };
}

/**
 * The variance of one value about its season and its year's level, on the logarithmic scale: half of that of the growth on
 * the same period a year before, about the growth of its year. Null when no year has two such growths.
 */
function noiseOf(x: readonly number[], m: number): number | null {
  let squares = 0;
  let freedom = 0;
  for (let first = m; first < x.length - 1; first += m) {
    const growths = x.slice(first, first + m).map((value, i) => Math.log(value / x[first - m + i]!));
    const usual = mean(growths);
    squares += growths.reduce((sum, growth) => sum + (growth - usual) ** 2, 0);
    freedom += growths.length - 1;
  }
  return freedom === 0 ? null : squares / freedom / 2;
}
