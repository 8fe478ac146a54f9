/** A model fitted to a series without season. */
export interface Fit {
  /** How much of a surprise stays in the level, 0 to 1. */
  readonly alpha: number;
  /** One-step errors over the history, in the unit of the series. */
  readonly errors: Float64Array;
  /** The forecasts of the next `horizon` points. */
  readonly ahead: (horizon: number) => number[];
}

/** The least spread, as a share of the average size: no reported series is known more closely. */
const LEAST_SPREAD = 0.001;

/** As many points or fewer tell nothing about the spread. */
export const TOO_FEW = 3;

/**
 * The standard deviation of a fit's one-step errors. `parameters`: how many numbers were estimated from the same
 * values, each of which has taken its part of the errors away; 0 gives their root mean square. Null with three
 * points or fewer: unknown, not zero.
 */
export function errorSpread(fit: Fit, x: readonly number[], parameters = 0): number | null {
  const points = fit.errors.length;
  if (points <= TOO_FEW) return null;
  const size = x.reduce((sum, value) => sum + Math.abs(value), 0) / x.length;
  const lost = Math.sqrt(points / Math.max(TOO_FEW, points - parameters));
  return Math.max(rootMeanSquare(fit.errors) * lost, LEAST_SPREAD * size);
}

/** The fit's errors scaled to a root mean square of `sigma`: what may befall the next points. */
export function surprisesOf(fit: Fit, sigma: number): Float64Array {
  const present = rootMeanSquare(fit.errors);
  return present === 0 ? Float64Array.of(sigma) : fit.errors.map((error) => (error / present) * sigma);
}

function rootMeanSquare(values: Float64Array): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
}
