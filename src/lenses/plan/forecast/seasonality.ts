import { mean } from './mean.js';
import { monthsAt, monthsUntil } from './months.js';

/** One factor for each position of the season, from the first value of the series on; 1 is an average period. */
export type SeasonFactors = readonly number[];

/** A season to take out of a series. */
export interface Season {
  readonly factors: SeasonFactors;
  /** How much of the season was estimated from the series: 1 all of it, 0 none, when only the length of the periods counts. */
  readonly trust: number;
}

/** Full seasons that the test asks for. */
const SEASONS_NEEDED = 3;

/** The one-sided 5 % point of the normal distribution. */
const CRITICAL = 1.645;

/** An index at or below this says that the position is empty, not that it is weak. */
const LEAST_INDEX = 0.01;

/**
 * Whether a series has a season of `m` points: its autocorrelation at lag `m` leaves Bartlett's limit for a
 * series correlated at shorter lags only (the test of Assimakopoulos & Nikolopoulos 2000). Always false with
 * fewer than three seasons, and for a constant series.
 */
export function isSeasonal(x: readonly number[], m: number): boolean {
  const n = x.length;
  if (m < 2 || n < SEASONS_NEEDED * m) return false;
  const centre = mean(x);
  const deviations = x.map((value) => value - centre);
  const autocovariance = (lag: number) => {
    let sum = 0;
    for (let t = lag; t < n; t++) sum += deviations[t]! * deviations[t - lag]!;
    return sum;
  };
  const variance = autocovariance(0);
  if (variance === 0) return false;
  let squares = 0;
  for (let lag = 1; lag < m; lag++) squares += (autocovariance(lag) / variance) ** 2;
  return Math.abs(autocovariance(m) / variance) > CRITICAL * Math.sqrt((1 + 2 * squares) / n);
}

/**
 * Multiplicative seasonal indices by classical decomposition: each value over its centred moving average of
 * one season, averaged by position, scaled to mean 1. Null when an index is not finite or not above 0.01,
 * as of a series with zero or negative values or with less than two seasons.
 */
export function seasonalIndices(x: readonly number[], m: number): SeasonFactors | null {
  const half = Math.floor(m / 2);
  const sums = Array<number>(m).fill(0);
  const counts = Array<number>(m).fill(0);
  for (let t = half; t < x.length - half; t++) {
    let total = 0;
    for (let j = t - half; j <= t + half; j++) total += x[j]!;
    // An even season has no middle point: the two ends of the window count half.
    if (m % 2 === 0) total -= (x[t - half]! + x[t + half]!) / 2;
    sums[t % m]! += (x[t]! * m) / total;
    counts[t % m]! += 1;
  }
  const ratios = sums.map((sum, position) => sum / counts[position]!);
  const scale = mean(ratios);
  const indices = ratios.map((ratio) => ratio / scale);
  return indices.every((index) => Number.isFinite(index) && index > LEAST_INDEX) ? indices : null;
}

/**
 * The season to take out of a series before a trend is fitted: tested indices where there are three seasons,
 * all values are positive and the test passes; else the length of the periods, which is known without any
 * history: with a season of 11, January and February are reported as one and weigh two months.
 * `start` is the position of the first value in its year.
 */
export function testedSeason(x: readonly number[], m: number, start: number): Season {
  const indices = x.every((value) => value > 0) && isSeasonal(x, m) ? seasonalIndices(x, m) : null;
  if (indices !== null) return { factors: indices, trust: 1 };
  const months = Array.from({ length: m }, (_, i) => (monthsAt(start + i, m) * m) / monthsUntil(m, m));
  return { factors: months, trust: 0 };
}
