import type { Chain } from './chain.js';
import type { Requirement } from './explosion.js';
import type { Reach } from './farthest.js';
import type { Limits } from './limits.js';
import { leastCut } from './least-cut.js';
import type { Ray } from './ray.js';

/** Sums are compared up to the last digits that adding leaves uncertain. */
const ROUNDING = 1e-11;

/** What the sites that still work can make of an item a day, each by itself. */
function perDayOf({ sources, perDay }: Chain, stopped: ReadonlySet<number>, item: number): number {
  if (stopped.size === 0) return perDay[item]!;
  let sum = 0;
  for (let e = sources.start[item]!; e < sources.start[item + 1]!; e++)
    if (!stopped.has(sources.to[e]!)) sum += sources.amount[e]!;
  return sum;
}

/** Where the straight pieces of some items meet what can be made of them a day; null when they do so beyond θ. */
function meeting(
  items: readonly number[],
  perDay: number,
  { held, growing }: Ray,
  theta: number,
  { level, slope }: Requirement,
): Reach | null {
  if (perDay === Infinity) return null;
  let p = 0;
  let q = 0;
  let size = 0;
  for (const k of items) {
    p += level[k]!;
    q += slope[k]!;
    size += theta === Infinity ? slope[k]! : Math.abs(level[k]!) + slope[k]! * theta;
  }
  const rise = q - perDay * growing;
  const short = theta === Infinity ? rise : p - perDay * held + rise * theta;
  const made = theta === Infinity ? perDay * growing : perDay * (held + growing * theta);
  if (short <= ROUNDING * (size + made) || rise <= 0) return null;
  return { theta: Math.max(0, (perDay * held - p) / rise), short: items };
}

/** What a group is short of at θ, and the θ from which on, by the straight pieces there; null when it can make all. */
export function shortage(
  chain: Chain,
  { groups, shared }: Limits,
  stopped: ReadonlySet<number>,
  group: number,
  ray: Ray,
  theta: number,
  required: Requirement,
): Reach | null {
  const items = groups[group]!;
  if (shared[group] === 0) {
    const item = items[0]!;
    return meeting([item], perDayOf(chain, stopped, item), ray, theta, required);
  }
  // Amounts to the scale of one day, in which capacities are given.
  const days = theta === Infinity ? ray.growing : ray.held + ray.growing * theta;
  const wanted = (k: number) =>
    (theta === Infinity ? required.slope[k]! : required.level[k]! + required.slope[k]! * theta) / days;
  const cut = leastCut(chain, stopped, items, wanted);
  return cut && meeting(cut.items, cut.perDay, ray, theta, required);
}
