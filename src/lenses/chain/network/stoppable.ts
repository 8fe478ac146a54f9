import type { Network } from '../stress/network.js';

/** Something that can be stopped: the word that stops it, and how many sites that is. */
export interface Stoppable {
  kind: 'enterprise' | 'park' | 'region';
  word: string;
  sites: number;
}

/**
 * What of a network can be stopped, by a part of its name: regions and parks, then enterprises.
 * @param named places enterprises that are called so in another form of their names, the best first
 */
export function stoppable(network: Network, words: string, named: readonly string[]): Stoppable[] {
  const wanted = words.trim().toLowerCase();
  const known = (['region', 'park', 'enterprise'] as const).map((kind) => {
    const counted = new Map<string, number>();
    for (const site of network.sites) {
      const word = site[kind];
      if (word !== null) counted.set(word, (counted.get(word) ?? 0) + 1);
    }
    return { kind, counted };
  });
  const order = new Map(named.map((id, i) => [id, i]));
  const placeOf = new Map(network.sites.map((s) => [s.enterprise, order.get(s.enterpriseId ?? '')]));
  return known.flatMap(({ kind, counted }) =>
    [...counted]
      .map(([word, sites]) => ({
        kind,
        word,
        sites,
        place: kind === 'enterprise' ? placeOf.get(word) : undefined,
      }))
      .filter(({ word, place }) => place !== undefined || word.toLowerCase().includes(wanted))
      .sort(
        (a, b) =>
          (a.place ?? Infinity) - (b.place ?? Infinity) || b.sites - a.sites || (a.word < b.word ? -1 : 1),
      )
      .map(({ word, sites }) => ({ kind, word, sites })),
  );
}
