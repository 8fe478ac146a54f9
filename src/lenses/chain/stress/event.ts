import type { Network } from './network.js';

/** What an event stops: the sites, and which of the words that named it are no site, enterprise, park or region here. */
export interface Event {
  sites: string[];
  unknown: string[];
}

/** The sites that the words mean: each an id of a site, or the name of an enterprise, a park or a region. */
export function eventOf(network: Network, what: readonly string[]): Event {
  const byWord = new Map<string, string[]>();
  for (const { id, enterprise, park, region } of network.sites)
    for (const word of new Set([id, enterprise, park, region]))
      if (word !== null) {
        const list = byWord.get(word);
        if (list) list.push(id);
        else byWord.set(word, [id]);
      }
  const sites = new Set(what.flatMap((word) => byWord.get(word) ?? []));
  return { sites: [...sites].sort(), unknown: what.filter((word) => !byWord.has(word)) };
}
