import { groupBy } from '../../../model/group-by.js';
import type { SupplyLink } from '../facts/supply.js';
import { usedShares } from '../stress/shares.js';
import type { Site } from '../stress/network.js';
import type { Sites } from './sites.js';

/** One way to come by an item: a site that supplies it. */
export interface Way {
  site: Site;
  /** As stated, and as used beside the others; null where nothing is known. */
  share: number | null;
  usedShare: number | null;
  /** Pieces a year, and what is bought of them; null: unknown. */
  capacityPerYear: number | null;
  volumePerYear: number | null;
  approved: boolean;
  rows: number[];
}

/** The sum of a figure over links; unknown where one is. */
function sumOf(links: readonly SupplyLink[], figure: (link: SupplyLink) => number | null): number | null {
  return links.reduce<number | null>((sum, link) => {
    const value = figure(link);
    return sum === null || value === null ? null : sum + value;
  }, 0);
}

/** The ways by which some links supply an item, one a site. */
export function waysOf(links: readonly SupplyLink[], sites: Sites): Way[] {
  const ways = [...groupBy(links, (l) => sites.of(l))].map(([site, own]) => ({
    site,
    share: sumOf(own, (l) => l.share),
    capacityPerYear: sumOf(own, (l) => l.capacityPerYear),
    volumePerYear: sumOf(own, (l) => l.volumePerYear),
    approved: true,
    rows: own.flatMap((l) => l.rows),
  }));
  const used = usedShares(ways.map((w) => w.share));
  return ways.map((way, i) => ({ ...way, usedShare: used?.[i] ?? null }));
}
