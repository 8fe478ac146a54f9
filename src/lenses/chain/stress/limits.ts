import type { Chain } from './chain.js';

/**
 * The groups of items that share a limit: an item whose sites have no limit over all their items stands alone; items joined by such sites
 * are one group, and so are an item of several recipes and all that goes into it. Items without any limit are in none.
 */
export interface Limits {
  /** The group of an item, −1 when it has no limit. */
  groupOf: Int32Array;
  groups: readonly Int32Array[];
  /** Whether sites with a limit over all their items bind the group together. */
  shared: Uint8Array;
  /** Whether the group holds what goes into an item of several recipes: then only a linear program will do. */
  alternative: Uint8Array;
}

/** An item and all that goes into it. */
function downwards({ recipeStart, needs }: Chain, item: number): Set<number> {
  const found = new Set([item]);
  for (const k of found)
    for (let r = recipeStart[k]!; r < recipeStart[k + 1]!; r++)
      for (let e = needs.start[r]!; e < needs.start[r + 1]!; e++) found.add(needs.to[e]!);
  return found;
}

/** The limits of a chain, whatever stops. */
export function limitsOf(chain: Chain): Limits {
  const { items, sources, sitePerDay, free } = chain;
  // Union-find over items and, behind them, sites.
  const parent = Int32Array.from({ length: items.length + sitePerDay.length }, (_, i) => i);
  const find = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  const bound = new Uint8Array(items.length);
  for (let i = 0; i < items.length; i++)
    for (let e = sources.start[i]!; e < sources.start[i + 1]!; e++)
      if (free[i] === 0 && sitePerDay[sources.to[e]!]! < Infinity) {
        parent[find(i)] = find(items.length + sources.to[e]!);
        bound[i] = 1;
      }
  const beneath = new Uint8Array(items.length);
  for (let i = 0; i < items.length; i++) {
    if (chain.recipeStart[i + 1]! - chain.recipeStart[i]! < 2) continue;
    const limited = [...downwards(chain, i)].filter((k) => free[k] === 0);
    for (const k of limited) {
      parent[find(k)] = find(limited[0]!);
      beneath[k] = 1;
    }
  }
  const members = new Map<number, number[]>();
  for (let i = 0; i < items.length; i++) {
    if (free[i] === 1) continue;
    const root = find(i);
    const list = members.get(root);
    if (list) list.push(i);
    else members.set(root, [i]);
  }
  const groupOf = new Int32Array(items.length).fill(-1);
  const groups = [...members.values()].map((list) => Int32Array.from(list));
  groups.forEach((list, g) => list.forEach((i) => (groupOf[i] = g)));
  return {
    groupOf,
    groups,
    shared: Uint8Array.from(groups, (list) => bound[list[0]!]!),
    alternative: Uint8Array.from(groups, (list) => Number(list.some((k) => beneath[k] === 1))),
  };
}
