import { text } from '../../../model/text.js';
import type { PointForecast } from './point-forecast.js';
import { type Prepared, withSeason } from './prepare.js';
import { seasonalNaive } from './seasonal-naive.js';
import { fitSes } from './ses.js';

/** Known points up to which no trend is estimated. */
const SHORT = 12;

/** Whether a history is too short for a trend: 12 known points or fewer, or less than one season. */
export function isShort(p: Prepared): boolean {
  return p.known <= SHORT || p.values.length < p.season;
}

/**
 * The forecast of a short history: the smoothed level; with a whole season, its mean with the same period of
 * last year, which on twelve points of the M3 monthly series is better than either (bench/results/forecast.md).
 */
export function forecastShort(p: Prepared, horizon: number): PointForecast {
  const fit = fitSes(p.adjusted);
  const level = withSeason(p, fit.ahead(horizon));
  if (p.values.length < p.season) {
    return {
      mean: level,
      method: 'ses',
      fit,
      parts: { seasonalNaive: null, theta: null, damped: null },
      reason: text(
        `Only ${p.known} of the ${p.season} periods of a year are known: the level so far is carried on, without trend or season.`,
        `一年${p.season}期中仅有${p.known}期数据：按现有水平外推，不计趋势与季节。`,
      ),
    };
  }
  const naive = seasonalNaive(p.values, p.season, horizon);
  return {
    mean: level.map((value, h) => (value + naive[h]!) / 2),
    method: 'seasonal-naive-and-ses',
    fit,
    parts: { seasonalNaive: naive, theta: null, damped: null },
    reason: text(
      `Only ${p.known} periods are known: too few for a trend, so last year's same period and the present level are averaged.`,
      `仅有${p.known}期数据，不足以估计趋势：取上年同期与现有水平的平均。`,
    ),
  };
}
