import { compareKeys, enterpriseIdOf, type IdentityKey } from '../model/identity.js';
import type { Player } from './cast.js';
import type { Clusters } from './clusters.js';
import type { Cluster } from './resolution.js';

const SEVERAL = -1;

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
  const first = (i: number) => cast[i]!.keys[0]!;
  const firstKeys = new Set(cast.map((_, i) => first(i)));
  /** Weaker keys: the one cluster that holds it, or `SEVERAL`. */
  const holder = new Map<IdentityKey, number>();
  for (const [root, list] of members)
    for (const i of list)
      for (const key of cast[i]!.keys) {
        const other = holder.get(key);
        if (other === undefined) holder.set(key, root);
        else if (other !== root) holder.set(key, SEVERAL);
      }

  const clusterOf: Cluster[] = [];
  const found = [...members].map(([root, list]): Cluster => {
    const strongest = list.map(first).reduce((x, y) => (compareKeys(x, y) <= 0 ? x : y));
    const weaker = new Set<IdentityKey>();
    for (const i of list)
      cast[i]!.keys.forEach((key, at) => {
        if (key !== strongest && (at === 0 || (holder.get(key) === root && !firstKeys.has(key))))
          weaker.add(key);
      });
    const cluster: Cluster = {
      enterprise: enterpriseIdOf(strongest),
      keys: [strongest, ...[...weaker].toSorted(compareKeys)],
      mentions: list.map((i) => cast[i]!.mention.id),
    };
    for (const i of list) clusterOf[i] = cluster;
    return cluster;
  });
  return { clusters: found.toSorted((x, y) => (x.enterprise < y.enterprise ? -1 : 1)), clusterOf };
}
