import type { Player } from './cast.js';
import type { Bond, Clusters } from './clusters.js';
import type { Found } from './found.js';
import { standsBy } from './reasons.js';
import type { Link } from './resolution.js';

/**
 * The link of each mention to its enterprise. Bonds form a tree in each cluster; on the way from the mention that gives
 * the id, a verdict is the reason where there is one, else the weakest bond. The score is that of the weakest.
 */
export function linksOf(cast: readonly Player[], clusters: Clusters, found: Found): Link[] {
  const bondsOf: Bond[][] = cast.map(() => []);
  for (const bond of clusters.bonds) {
    bondsOf[bond.a]!.push(bond);
    bondsOf[bond.b]!.push(bond);
  }
  const links: Link[] = [];
  const seen = new Set<string>();
  cast.forEach((player, i) => {
    const { enterprise, keys } = found.clusterOf[i]!;
    if (seen.has(enterprise) || player.keys[0] !== keys[0]) return;
    seen.add(enterprise);
    links.push({ mention: player.mention.id, enterprise, score: 1, reason: standsBy(keys[0]!) });
    const reached = new Set([i]);
    const way: { at: number; tells: Bond | null; score: number }[] = [{ at: i, tells: null, score: 1 }];
    for (const { at, tells, score } of way)
      for (const bond of bondsOf[at]!) {
        const next = bond.a === at ? bond.b : bond.a;
        if (reached.has(next)) continue;
        reached.add(next);
        const stronger = tells !== null && (tells.decided || (!bond.decided && tells.score <= bond.score));
        const step = { at: next, tells: stronger ? tells : bond, score: Math.min(score, bond.score) };
        way.push(step);
        links.push({
          mention: cast[next]!.mention.id,
          enterprise,
          score: step.score,
          reason: step.tells.reason,
        });
      }
  });
  return links.toSorted((x, y) => (x.mention < y.mention ? -1 : 1));
}
