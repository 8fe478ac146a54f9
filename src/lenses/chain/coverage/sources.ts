import type { EnterpriseId } from '../../../model/identity.js';
import type { SupplyLink } from '../facts/supply.js';

/** Who supplies a part to a plant. */
export interface Source {
  supplier: EnterpriseId;
  /** Null where the list names no site. */
  site: string | null;
  /** Of what the plant buys of the part, as a fraction; null: unknown. The shares that are known never exceed 1. */
  share: number | null;
  rows: number[];
}

/** The sources of one part at one plant. */
export interface Sources {
  list: Source[];
  /** The shares as the lists give them, where they do not add up to 1 and are divided by their sum; else null. */
  given: number[] | null;
  /** A share that is missing was taken from the volumes. */
  byVolume: boolean;
}

/** A sum may be off by this much: three thirds are written as 0.333. */
const SLACK = 0.005;

const known = (values: readonly (number | null)[]): number[] => values.filter((v) => v !== null);
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/**
 * The sources of a part at a plant with their shares. Shares that do not add up to 1 are divided by their sum. Where some are missing,
 * volumes tell all of them if every volume is known; else one that is missing is what the others leave, and several stay unknown.
 */
export function sourcesOf(links: readonly SupplyLink[]): Sources {
  const { shares, given, byVolume } = sharesOf(links);
  return {
    list: links.map((l, i) => ({ supplier: l.supplier, site: l.site, share: shares[i]!, rows: l.rows })),
    given,
    byVolume,
  };
}

function sharesOf(
  links: readonly SupplyLink[],
): Pick<Sources, 'given' | 'byVolume'> & { shares: (number | null)[] } {
  const shares = links.map((l) => l.share);
  const stated = known(shares);
  const total = sum(stated);
  if (stated.length === shares.length && total > 0) {
    const isWhole = Math.abs(total - 1) <= SLACK;
    return { shares: stated.map((s) => s / total), given: isWhole ? null : stated, byVolume: false };
  }
  const volumes = known(links.map((l) => l.volumePerYear));
  const bought = sum(volumes);
  if (links.length > 1 && volumes.length === links.length && bought > 0)
    return { shares: volumes.map((v) => v / bought), given: null, byVolume: true };
  const missing = shares.length - stated.length;
  // More than the whole leaves nothing that could be told of the others, nor of these.
  if (missing > 0 && total > 1 + SLACK)
    return { shares: shares.map(() => null), given: stated, byVolume: false };
  const rest = Math.max(0, 1 - total);
  return {
    shares: missing === 1 ? shares.map((s) => s ?? rest) : missing === 0 ? shares.map(() => null) : shares,
    given: null,
    byVolume: false,
  };
}
