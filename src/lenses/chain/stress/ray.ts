import type { Chain } from './chain.js';

/**
 * A question with one number to find, θ: line j must have made `base[j] + rise[j]·θ`, and every capacity a day counts
 * `held + growing·θ` times. How long do all go on? rise = demand a day, growing = 1. How many days' demand can be
 * served of an outage of t days? rise = demand a day, held = t, limit = t.
 */
export interface Ray {
  /** By item; null is nothing. */
  base: Float64Array | null;
  rise: Float64Array;
  held: number;
  growing: number;
  /** θ is sought from 0 up to here. */
  limit: number;
}

/** For how long these demands can be served. */
export function lasting(rise: Float64Array): Ray {
  return { base: null, rise, held: 0, growing: 1, limit: Infinity };
}

/** For how many days' worth these demands can be served in an outage of so many days, beside what is served already. */
export function servedWithin(days: number, rise: Float64Array, base: Float64Array | null = null): Ray {
  return { base, rise, held: days, growing: 0, limit: days };
}

/** The demand a day of one line alone. */
export function demandOf(chain: Chain, line: number): Float64Array {
  const rise = new Float64Array(chain.items.length);
  rise[line] = chain.demand[line]!;
  return rise;
}
