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
  const lines = network.sources.flatMap((source, s): Sourced[] => {
    if (!source.approved) return [];
    const item = items.get(source.item)!;
    const share = shares.used[s]!;
    const perDay = source.perDay ?? (share === null ? Infinity : share * use[item]!);
    return [{ item, site: sites.get(source.site)!, perDay }];
  });
  const found: Sourced[] = [];
  for (const line of lines.sort((a, b) => a.item - b.item || a.site - b.site || a.perDay - b.perDay)) {
    const last = found.at(-1);
    if (last?.item === line.item && last.site === line.site) last.perDay += line.perDay;
    else found.push(line);
  }
  return found;
}
