import type { PointForecast } from './point-forecast.js';
import { prepare, type Prepared, withSeason } from './prepare.js';
import { shrunkSeason } from './shrunk-season.js';
import { isShort } from './short-history.js';
import { fitTheta } from './theta.js';
import { restByShares } from './usual-shares.js';

/**
 * The rest of a year by two forecasts that err in different ways: Theta, which follows the trend, and the usual shares
 * of the year, which follow the year's own level. Each weighs by the inverse of its mean square error in earlier years,
 * both the same without one (Bates & Granger 1969, Operational Research Quarterly 20, 451–468). Theta's alone where
 * the shares say nothing. `count`: periods of the year so far; `reach`: those to come.
 */
export function thetaAndShares(p: Prepared, reach: number, count: number): PointForecast {
  const fit = fitTheta(p.adjusted);
  const theta = withSeason(p, fit.ahead(reach));
  const shares = restByShares(p, count);
  const weight = shares === null ? 1 : weightOfTheta(p, count);
  return {
    mean: shares === null ? theta : theta.map((value, h) => weight * value + (1 - weight) * shares[h]!),
    method: shares === null ? 'theta' : 'theta-shares',
    reason: null,
    fit,
    parts: { seasonalNaive: null, theta, damped: null },
  };
}

/** Theta's weight, 0 to 1, by how far each was off the rest of earlier years, after as many periods. */
function weightOfTheta({ values, season }: Prepared, count: number): number {
  const thisYear = values.length - count;
  let theta = 0;
  let shares = 0;
  for (let first = thisYear - season; first >= season; first -= season) {
    const start = (season - (first % season)) % season;
    const past = prepare(values.slice(0, first + count), season, start, shrunkSeason)!;
    const byShares = restByShares(past, count);
    if (byShares === null || isShort(past)) continue;
    const actual = sum(values.slice(first + count, first + season));
    const byTheta = withSeason(past, fitTheta(past.adjusted).ahead(season - count));
    theta += (sum(byTheta) / actual - 1) ** 2;
    shares += (sum(byShares) / actual - 1) ** 2;
  }
  const both = theta + shares;
  return Number.isFinite(both) && both > 0 ? shares / both : 0.5;
}

const sum = (x: readonly number[]) => x.reduce((a, b) => a + b, 0);
