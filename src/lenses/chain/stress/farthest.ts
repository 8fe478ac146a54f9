import type { Chain } from './chain.js';
import { explode, type Requirement } from './explosion.js';
import type { Limits } from './limits.js';
import type { Ray } from './ray.js';
import { shortage } from './shortage.js';

/** How far along a ray everything can be made, and what stands in the way there. */
export interface Reach {
  /** θ, at most the ray's limit. */
  theta: number;
  /** The items of which there is too little beyond; empty when the limit is reached. */
  short: readonly number[];
}

/** θ below which a step no longer counts as one. */
const STEP = 1 - 1e-13;

/**
 * The largest θ at which the given groups can make what is required of them, while the given sites stand still. What is required is
 * convex in θ and what can be made is linear, so the θ that can be met form one interval from zero, and Newton's
 * steps from its far side (Dinkelbach 1967) end at its end, exactly and after as many steps as there are pieces.
 * @param scope the items of the groups and all that they go into, users first
 */
export function farthest(
  chain: Chain,
  limits: Limits,
  stopped: ReadonlySet<number>,
  ray: Ray,
  groups: Iterable<number>,
  scope: Int32Array,
  required: Requirement,
): Reach {
  let reach: Reach = { theta: ray.limit, short: [] };
  let open = [...groups];
  while (open.length > 0 && reach.theta > 0) {
    explode(chain, scope, ray, reach.theta, required);
    let next = reach;
    const still: number[] = [];
    for (const group of open) {
      const found = shortage(chain, limits, stopped, group, ray, reach.theta, required);
      if (!found) continue;
      // What is met at one θ is met at every smaller one: the group need not be asked again.
      still.push(group);
      if (found.theta < next.theta) next = found;
    }
    if (next === reach || next.theta > reach.theta * STEP) break;
    reach = next;
    open = still;
  }
  return reach;
}
