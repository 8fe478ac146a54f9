import type { Fit } from './fit.js';
import { mean } from './mean.js';
import { fitSes } from './ses.js';

/**
 * The Theta method (Assimakopoulos & Nikolopoulos 2000): the least-squares line, and the series with its
 * curvature doubled (2x − line) carried on by simple exponential smoothing; the forecast is the mean of both.
 * That is smoothing with a drift of half the line's slope (Hyndman & Billah 2003), so the smoothing weight is
 * also the share of a surprise that stays.
 */
export function fitTheta(x: readonly number[]): Fit {
  const { intercept, slope } = leastSquaresLine(x);
  const line = (t: number) => intercept + slope * t;
  const doubled = fitSes(x.map((value, t) => 2 * value - line(t)));
  return {
    alpha: doubled.alpha,
    // The doubled series errs by twice as much: 2x − line − level = 2 (x − ½ (line + level)).
    errors: doubled.errors.map((error) => error / 2),
    ahead: (horizon) => Array.from({ length: horizon }, (_, h) => (doubled.level + line(x.length + h)) / 2),
  };
}

/** The line `intercept + slope · t` of least squares, t = 0, 1, 2, …; flat through a single point. */
export function leastSquaresLine(x: readonly number[]): { intercept: number; slope: number } {
  const middle = (x.length - 1) / 2;
  const height = mean(x);
  let products = 0;
  let squares = 0;
  for (let t = 0; t < x.length; t++) {
    products += (t - middle) * (x[t]! - height);
    squares += (t - middle) ** 2;
  }
  const slope = squares === 0 ? 0 : products / squares;
  return { intercept: height - slope * middle, slope };
}
