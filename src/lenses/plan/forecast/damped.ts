import type { Fit } from './fit.js';

const ALPHAS = [0.05, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8];
const TREND_SHARES = [0.02, 0.1, 0.3];
const DAMPINGS = [0.8, 0.9, 0.95, 0.98];

/** Smoothing weights of level and slope, and the damping of the slope a step. */
interface Weights {
  alpha: number;
  beta: number;
  phi: number;
}

interface State {
  level: number;
  slope: number;
}

/** A fitted damped trend: its weights, and level and slope at the end. */
export interface DampedFit extends Fit, State {
  readonly phi: number;
}

/**
 * The damped trend of Gardner & McKenzie (1985), in error correction form: forecast = level + φ · slope;
 * level ← forecast + α · error; slope ← φ · slope + αβ* · error. The weights are the least-squares choice of a
 * grid of 84; for each, start level and slope are the least-squares ones in closed form.
 */
export function fitDamped(x: readonly number[]): DampedFit {
  let best = {
    weights: { alpha: 0.05, beta: 0.001, phi: 0.8 },
    start: { level: 0, slope: 0 },
    squares: Infinity,
  };
  for (const alpha of ALPHAS) {
    for (const share of TREND_SHARES) {
      for (const phi of DAMPINGS) {
        const weights = { alpha, beta: alpha * share, phi };
        const { start, squares } = fitStart(x, weights);
        if (squares < best.squares) best = { weights, start, squares };
      }
    }
  }
  const errors = new Float64Array(x.length);
  const { level, slope } = run(x, best.weights, best.start, errors);
  const { alpha, phi } = best.weights;
  return { alpha, phi, level, slope, errors, ahead: (horizon) => ahead(level, slope, phi, horizon) };
}

/** level + (φ + φ² + … + φ^h) · slope. */
function ahead(level: number, slope: number, phi: number, horizon: number): number[] {
  let reach = 0;
  let power = 1;
  return Array.from({ length: horizon }, () => {
    power *= phi;
    reach += power;
    return level + reach * slope;
  });
}

/**
 * The best start for given weights, and the squared errors it leaves. From (0, 0) the errors are e; a start takes
 * level · u + slope · v from them, where u and v are the forecasts of a series of zeros from (1, 0) and (0, 1):
 * least squares of e on u and v.
 */
function fitStart(x: readonly number[], { alpha, beta, phi }: Weights): { start: State; squares: number } {
  const keep = 1 - alpha;
  let [l, b, lu, bu, lv, bv] = [0, 0, 1, 0, 0, 1];
  let [ee, eu, ev, uu, uv, vv] = [0, 0, 0, 0, 0, 0];
  for (let t = 0; t < x.length; t++) {
    b *= phi;
    bu *= phi;
    bv *= phi;
    const e = x[t]! - l - b;
    const u = lu + bu;
    const v = lv + bv;
    ee += e * e;
    eu += e * u;
    ev += e * v;
    uu += u * u;
    uv += u * v;
    vv += v * v;
    l += b + alpha * e;
    b += beta * e;
    lu = keep * u;
    bu -= beta * u;
    lv = keep * v;
    bv -= beta * v;
  }
  const determinant = uu * vv - uv * uv;
  // A single point leaves the slope open.
  const start =
    determinant > 0
      ? { level: (eu * vv - ev * uv) / determinant, slope: (ev * uu - eu * uv) / determinant }
      : { level: eu / uu, slope: 0 };
  return { start, squares: ee - start.level * eu - start.slope * ev };
}

/** Runs the recursion over the series; fills in the errors and gives the state at the end. */
function run(x: readonly number[], { alpha, beta, phi }: Weights, start: State, errors: Float64Array): State {
  let { level, slope } = start;
  for (let t = 0; t < x.length; t++) {
    const trend = phi * slope;
    const error = x[t]! - level - trend;
    errors[t] = error;
    level += trend + alpha * error;
    slope = trend + beta * error;
  }
  return { level, slope };
}
