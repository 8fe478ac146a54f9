import type { Network } from './network.js';
import { sharesOf } from './shares.js';

/** A source in numbers: which item, which site, and what it can make a day (Infinity: no limit). */
export interface Sourced {
  item: number;
  site: number;
  perDay: number;
}

/**
 * The approved sources by item and site, several contract lines of the same two added up. What one can make a day is what
 * the file says; failing that, its share of what is used of the item a day; failing both, no limit of its own.
 */
export function sourcesOf(
  network: Network,
  items: ReadonlyMap<string, number>,
  sites: ReadonlyMap<string, number>,
  use: Float64Array,
): Sourced[] {
  const shares = sharesOf(network);
  const found = new Map<number, Sourced>();
  network.sources.forEach((source, s) => {
    if (!source.approved) return;
    const item = items.get(source.item)!;
    const site = sites.get(source.site)!;
    const share = shares.used[s]!;
    const perDay = source.perDay ?? (share === null ? Infinity : share * use[item]!);
    const key = item * sites.size + site;
    const same = found.get(key);
    if (same) same.perDay += perDay;
    else found.set(key, { item, site, perDay });
  });
  return [...found.values()].sort((a, b) => a.item - b.item || a.site - b.site);
}
