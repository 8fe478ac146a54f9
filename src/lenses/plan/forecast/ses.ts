import type { Fit } from './fit.js';

/** Steps of the grid of smoothing weights, from 0.02 to 0.98. */
const STEPS = 33;

/** A fitted level: the weight of the newest value, the level at the end, the one-step errors. */
export interface SesFit extends Fit {
  readonly level: number;
}

/**
 * Simple exponential smoothing: level ← level + α · error. α is the least-squares choice of 33 equal steps
 * from 0.02 to 0.98; for each, the start level is the least-squares one in closed form, the errors being
 * linear in it.
 */
export function fitSes(x: readonly number[]): SesFit {
  let best = { alpha: 0, start: 0, squares: Infinity };
  for (let step = 0; step < STEPS; step++) {
    const alpha = 0.02 + (0.96 * step) / (STEPS - 1);
    const { start, squares } = fitStart(x, alpha);
    if (squares < best.squares) best = { alpha, start, squares };
  }
  const errors = new Float64Array(x.length);
  let level = best.start;
  for (let t = 0; t < x.length; t++) {
    errors[t] = x[t]! - level;
    level += best.alpha * errors[t]!;
  }
  return { alpha: best.alpha, level, errors, ahead: (horizon) => Array<number>(horizon).fill(level) };
}

/**
 * The best start level for a weight, and the squared errors it leaves. From start 0 the errors are e; a start s
 * takes s · u from each, u decaying by 1 − α a step: least squares of e on u.
 */
function fitStart(x: readonly number[], alpha: number): { start: number; squares: number } {
  let level = 0;
  let u = 1;
  let ee = 0;
  let eu = 0;
  let uu = 0;
  for (let t = 0; t < x.length; t++) {
    const e = x[t]! - level;
    ee += e * e;
    eu += e * u;
    uu += u * u;
    level += alpha * e;
    u *= 1 - alpha;
  }
  const start = eu / uu;
  return { start, squares: ee - start * eu };
}
