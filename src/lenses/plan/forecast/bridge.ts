import { isKnown } from './known.js';
import type { Season } from './seasonality.js';

/** A history without gaps. */
export interface Bridged {
  /** From the first known value to the last, gaps filled. */
  values: number[];
  /** Which of `values` were filled in. */
  filled: boolean[];
  /** Unknown values before the first known one. */
  leading: number;
  /** Unknown values after the last known one: still to be forecast. */
  trailing: number;
}

/** Finds the season of a series of `m` periods a year whose first value is at position `start` of its year. */
export type SeasonOf = (x: readonly number[], m: number, start: number) => Season;

/** The season and the filled values feed each other; the error shrinks to about a third each time. */
const PASSES = 8;

/**
 * Fills the gaps (null, or not finite) inside a history: a straight line between the known neighbours, drawn
 * after the season was taken out, then put back on its season. Null when no value is known.
 */
export function bridge(
  history: readonly (number | null)[],
  m: number,
  start: number,
  seasonOf: SeasonOf,
): Bridged | null {
  const leading = history.findIndex(isKnown);
  if (leading < 0) return null;
  const last = history.findLastIndex(isKnown);
  const inside = history.slice(leading, last + 1).map((value) => (isKnown(value) ? value : null));
  const filled = inside.map((value) => value === null);
  let values = interpolate(inside);
  if (filled.includes(true)) {
    for (let pass = 0; pass < PASSES; pass++) {
      const { factors } = seasonOf(values, m, start + leading);
      const adjusted = inside.map((value, t) => (value === null ? null : value / factors[t % m]!));
      values = interpolate(adjusted).map((value, t) => inside[t] ?? value * factors[t % m]!);
    }
  }
  return { values, filled, leading, trailing: history.length - 1 - last };
}

/** Straight lines between known neighbours; the first and the last value are known. */
function interpolate(x: readonly (number | null)[]): number[] {
  const result = x.map((value) => value ?? 0);
  let left = 0;
  for (let right = 1; right < x.length; right++) {
    if (x[right] === null) continue;
    const step = (result[right]! - result[left]!) / (right - left);
    for (let t = left + 1; t < right; t++) result[t] = result[left]! + step * (t - left);
    left = right;
  }
  return result;
}
