import type { Network } from './network.js';

/** An item whose several sources fall together. */
export interface FalseSecondSource {
  item: string;
  sites: string[];
  /** From the item down to the input that only one site makes; the item alone when one enterprise owns all its sites. */
  path: string[];
  /** What they have in common: a site deeper down, or the enterprise of all of them. */
  site: string | null;
  enterprise: string | null;
}

/**
 * Items with two or more sites that all hang on one: suppliers that buy the same chip of one site, or belong to one enterprise. Of several ways to
 * one site the shortest is given.
 */
export function falseSecondSources(network: Network): FalseSecondSource[] {
  const sites = new Map<string, Set<string>>();
  for (const { item, site, approved } of network.sources)
    if (approved) sites.set(item, (sites.get(item) ?? new Set()).add(site));
  const inputs = new Map<string, Set<string>>();
  for (const { item, needs } of network.recipes) {
    const list = inputs.get(item) ?? new Set<string>();
    inputs.set(item, list);
    for (const id of Object.keys(needs).sort()) list.add(id);
  }
  // What one recipe of several needs, another may do without.
  const recipes = new Map<string, number>();
  for (const { item } of network.recipes) recipes.set(item, (recipes.get(item) ?? 0) + 1);
  const unlimited = new Set(network.items.filter((item) => item.unlimited).map((item) => item.id));
  const enterpriseOf = new Map(network.sites.map((s) => [s.id, s.enterprise]));
  const found: FalseSecondSource[] = [];
  for (const [item, own] of [...sites].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (own.size < 2 || unlimited.has(item)) continue;
    const enterprises = new Set([...own].map((site) => enterpriseOf.get(site) ?? null));
    const [enterprise = null] = enterprises;
    const base = { item, sites: [...own].sort() };
    if (enterprises.size === 1 && enterprise !== null)
      found.push({ ...base, path: [item], site: null, enterprise });
    const from = new Map<string, string | null>([[item, null]]);
    const named = new Set<string>();
    for (const [at] of from) {
      const [only] = sites.get(at) ?? [];
      if (at !== item && only !== undefined && sites.get(at)!.size === 1 && !named.has(only)) {
        named.add(only);
        const path: string[] = [];
        for (let id: string | null = at; id !== null; id = from.get(id)!) path.unshift(id);
        found.push({ ...base, path, site: only, enterprise: enterpriseOf.get(only) ?? null });
      }
      if (recipes.get(at) === 1)
        for (const input of inputs.get(at)!)
          if (!from.has(input) && !unlimited.has(input)) from.set(input, at);
    }
  }
  return found;
}
