import { monthsUntil } from './months.js';

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** The year so far carried on at its average month: the run rate. Null before the first period. */
export function runRate(yearSoFar: readonly number[], season: number): number | null {
  const months = monthsUntil(yearSoFar.length, season);
  return months === 0 ? null : (sum(yearSoFar) / months) * monthsUntil(season, season);
}

/**
 * Last year's rest grown as the year so far has grown over the same periods of last year ("same growth for
 * the rest"). Null where there is no base to grow from.
 */
export function sameGrowth(lastYear: readonly number[], yearSoFar: readonly number[]): number | null {
  const base = sum(lastYear.slice(0, yearSoFar.length));
  if (base === 0) return null;
  const soFar = sum(yearSoFar);
  return soFar + (sum(lastYear.slice(yearSoFar.length)) * soFar) / base;
}
