import type { Fit } from './fit.js';
import { factorAhead, type Prepared } from './prepare.js';

/** Models of this kind are too sure of themselves on short series; this much wider mends it (see decision 0004). */
export const DEFAULT_SPREAD = 1.5;

/** The 90 % point of the normal distribution: 10 % above and below leave 80 %. */
const NINETY = 1.2816;

/** Lower and upper bound, point by point. */
export interface Band {
  low80: number[];
  high80: number[];
}

/**
 * The 80 % band of each forecast on its own. A surprise stays in the level with weight α, so the variance
 * `h` points ahead is σ² (1 + (h − 1) α²). `means` begins right after the values.
 */
export function bandAround(
  p: Prepared,
  means: readonly number[],
  fit: Fit,
  sigma: number,
  spread: number,
): Band {
  const halves = means.map(
    (_, h) => NINETY * spread * sigma * Math.sqrt(1 + h * fit.alpha ** 2) * factorAhead(p, h),
  );
  return {
    low80: means.map((value, h) => Math.max(p.floor, value - halves[h]!)),
    high80: means.map((value, h) => value + halves[h]!),
  };
}
