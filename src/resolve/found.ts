import { compareKeys, enterpriseIdOf, type IdentityKey } from '../model/identity.js';
import { keysOf, type Player } from './cast.js';
import type { Clusters } from './clusters.js';
import type { Cluster } from './resolution.js';

/** The clusters with their keys, and the cluster of each mention by position. */
export interface Found {
  /** By ascending enterprise id. */
  clusters: Cluster[];
  clusterOf: Cluster[];
}

/**
 * Names the clusters. The id comes from the strongest of the keys that come first in a mention: all mentions with one
 * first key stand together, so no two clusters take the same. Any other key that several clusters hold answers for
 * none of them, since it would not say which is meant.
 */
export function foundOf(cast: readonly Player[], clusters: Clusters): Found {
  const members = new Map<number, number[]>();
  cast.forEach((_, i) => {
    const root = clusters.find(i);
    const list = members.get(root);
    if (list) list.push(i);
    else members.set(root, [i]);
  });
  const first = (i: number) => keysOf(cast[i]!)[0]!;
  const firstKeys = new Set(cast.map((_, i) => first(i)));
  const claims = new Map<IdentityKey, number>();
  const held = [...members.values()].map((list) => ({
    list,
    own: new Set(list.map(first)),
    keys: new Set(list.flatMap((i) => keysOf(cast[i]!))),
  }));
  for (const { keys } of held) for (const key of keys) claims.set(key, (claims.get(key) ?? 0) + 1);

  const clusterOf: Cluster[] = [];
  const found = held.map(({ list, own, keys }): Cluster => {
    const strongest = [...own].reduce((x, y) => (compareKeys(x, y) <= 0 ? x : y));
    const answers = [...keys].filter((key) => own.has(key) || (claims.get(key) === 1 && !firstKeys.has(key)));
    const weaker = answers.filter((key) => key !== strongest).toSorted(compareKeys);
    const cluster: Cluster = {
      enterprise: enterpriseIdOf(strongest),
      keys: [strongest, ...weaker],
      mentions: list.map((i) => cast[i]!.mention.id),
    };
    for (const i of list) clusterOf[i] = cluster;
    return cluster;
  });
  return { clusters: found.toSorted((x, y) => (x.enterprise < y.enterprise ? -1 : 1)), clusterOf };
}
