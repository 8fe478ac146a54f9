import type { Player } from './cast.js';
import type { Clusters } from './clusters.js';
import type { Found } from './found.js';
import { standsBy } from './reasons.js';
import type { Link } from './resolution.js';
import { tiesByEnd, waysFrom } from './way.js';

/** The link of each mention to its enterprise: the way to it from the mention that gives the id. */
export function linksOf(cast: readonly Player[], clusters: Clusters, found: Found): Link[] {
  const tiesAt = tiesByEnd(clusters.bonds);
  const links: Link[] = [];
  const seen = new Set<string>();
  cast.forEach((player, i) => {
    const { enterprise, keys } = found.clusterOf[i]!;
    if (seen.has(enterprise) || player.keys[0] !== keys[0]) return;
    seen.add(enterprise);
    for (const { at, tells, score } of waysFrom(i, tiesAt))
      links.push({
        mention: cast[at]!.mention.id,
        enterprise,
        score,
        reason: tells === null ? standsBy(keys[0]!) : tells.reason,
      });
  });
  return links.toSorted((x, y) => (x.mention < y.mention ? -1 : 1));
}
