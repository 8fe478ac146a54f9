import type { Text } from '../../../model/text.js';
import { type Band, bandAround, DEFAULT_SPREAD } from './band.js';
import { fitDamped } from './damped.js';
import { errorSpread } from './fit.js';
import type { Method } from './method.js';
import type { Parts, PointForecast } from './point-forecast.js';
import { joinTexts, prepare, type Prepared, withSeason } from './prepare.js';
import { seasonalNaive } from './seasonal-naive.js';
import { testedSeason } from './seasonality.js';
import { forecastShort, isShort } from './short-history.js';
import { fitTheta } from './theta.js';

/** The next periods of a series. Arrays have one value a period, the first after the history first. */
export interface Forecast {
  mean: number[];
  /** 80 % band; null with three points or fewer, which tell nothing about the spread. */
  band: Band | null;
  method: Method;
  /** Why a simpler method was taken or how gaps were bridged; null when neither was needed. */
  reason: Text | null;
  /** The forecasts that `mean` was made of; null where one was not used. */
  parts: Parts;
  /** Standard deviation of the one-step errors after the season was taken out; null when unknown. */
  sigma: number | null;
}

/**
 * Forecasts a series by the plain mean of seasonal naive, Theta and damped trend, which on the M3 monthly series
 * with three years of history is better than each alone. With 12 known points or fewer a simpler method is
 * taken, and `reason` says so. Null when no value is known.
 *
 * `history`: oldest first; null is a gap. `season`: periods in a year, 11 where January and February are one.
 * `start`: the position of the first value in its year, 0 unless told; it matters with 11 periods only.
 */
export function forecast(
  history: readonly (number | null)[],
  season: number,
  horizon: number,
  start = 0,
): Forecast | null {
  if (!Number.isInteger(horizon) || horizon < 0)
    throw new RangeError(`horizon must be a whole number: ${horizon}`);
  const p = prepare(history, season, start, testedSeason);
  if (p === null) return null;
  const asked = <T>(values: T[]) => values.slice(p.trailing);
  const reach = p.trailing + horizon;

  const { mean, fit, method, reason, parts } = isShort(p) ? forecastShort(p, reach) : meanOfThree(p, reach);
  const sigma = errorSpread(fit, p.adjusted);
  const band = sigma === null ? null : bandAround(p, mean, fit, sigma, DEFAULT_SPREAD);
  return {
    mean: asked(mean),
    band: band && { low80: asked(band.low80), high80: asked(band.high80) },
    method,
    reason: joinTexts([reason, p.gaps]),
    parts: {
      seasonalNaive: parts.seasonalNaive && asked(parts.seasonalNaive),
      theta: parts.theta && asked(parts.theta),
      damped: parts.damped && asked(parts.damped),
    },
    sigma,
  };
}

/** The plain mean of seasonal naive, Theta and damped trend, with Theta's errors for the spread. */
function meanOfThree(p: Prepared, reach: number): PointForecast {
  const naive = seasonalNaive(p.values, p.season, reach);
  const thetaFit = fitTheta(p.adjusted);
  const theta = withSeason(p, thetaFit.ahead(reach));
  const damped = withSeason(p, fitDamped(p.adjusted).ahead(reach));
  return {
    mean: naive.map((value, h) => (value + theta[h]! + damped[h]!) / 3),
    method: 'mean-of-three',
    reason: null,
    fit: thetaFit,
    parts: { seasonalNaive: naive, theta, damped },
  };
}
