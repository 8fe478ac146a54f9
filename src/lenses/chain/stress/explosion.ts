import type { Chain } from './chain.js';
import type { Ray } from './ray.js';

/**
 * Net requirements (Orlicky, Material Requirements Planning, 1975): from the lines down, what must be made of an item is what its
 * users take less its stock, and never below zero. Along a ray it is convex and piecewise linear in θ;
 * at one θ it is the straight piece `level + slope·θ`, which these arrays hold for every item.
 */
export interface Requirement {
  level: Float64Array;
  slope: Float64Array;
}

export function noRequirement(chain: Chain): Requirement {
  return { level: new Float64Array(chain.items.length), slope: new Float64Array(chain.items.length) };
}

/**
 * The pieces at θ (Infinity: those far out) of the items of `scope`, which holds with an item all that it goes into, users
 * first. Writes into `required`.
 */
export function explode(
  chain: Chain,
  scope: Int32Array,
  ray: Ray,
  theta: number,
  required: Requirement,
): void {
  const { makes, users, stock } = chain;
  const { level, slope } = required;
  for (const k of scope) {
    let p = (ray.base === null ? 0 : ray.base[k]!) - stock[k]!;
    let q = ray.rise[k]!;
    for (let e = users.start[k]!; e < users.start[k + 1]!; e++) {
      const user = makes[users.to[e]!]!;
      p += users.amount[e]! * level[user]!;
      q += users.amount[e]! * slope[user]!;
    }
    const made = theta === Infinity ? q > 0 || (q === 0 && p > 0) : p + q * theta > 0;
    level[k] = made ? p : 0;
    slope[k] = made ? q : 0;
  }
}

/** The given items and all that they go into, users first. */
export function upwards(chain: Chain, items: Iterable<number>): Int32Array {
  const { users, makes, rank } = chain;
  const found = new Set(items);
  for (const k of found)
    for (let e = users.start[k]!; e < users.start[k + 1]!; e++) found.add(makes[users.to[e]!]!);
  return Int32Array.from(found).sort((a, b) => rank[a]! - rank[b]!);
}
