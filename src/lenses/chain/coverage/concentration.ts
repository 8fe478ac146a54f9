/** How many an item's supply hangs on, by one way of counting: suppliers, sites or regions. */
export interface Concentration {
  sources: number;
  /** Herfindahl–Hirschman index, Σ (share in %)²: 10,000 is one source. Null while a share is unknown. */
  hhi: number | null;
  /** As many equal sources would be as concentrated (inverse Simpson): 1 ÷ Σ share². */
  effective: number | null;
}

/** What an item gets from one source; the share is null when unknown. */
export interface SupplyShare {
  supplier: string;
  site: string;
  /** Null where nobody says: such sources count as one region, which is not known. */
  region: string | null;
  share: number | null;
}

function concentrationOf(
  shares: readonly SupplyShare[],
  key: (s: SupplyShare) => string | null,
): Concentration {
  const by = new Map<string | null, number>();
  for (const s of shares) by.set(key(s), (by.get(key(s)) ?? 0) + (s.share ?? Number.NaN));
  const total = [...by.values()].reduce((a, b) => a + b, 0);
  const squares = [...by.values()].reduce((sum, share) => sum + (share / total) ** 2, 0);
  const known = squares > 0;
  return {
    sources: by.size,
    hhi: known ? squares * 10_000 : null,
    effective: known ? 1 / squares : null,
  };
}

/** The sources of an item counted three ways, suppliers being enterprises after merging. Shares are taken of their sum. */
export function concentration(
  shares: readonly SupplyShare[],
): Record<'suppliers' | 'sites' | 'regions', Concentration> {
  return {
    suppliers: concentrationOf(shares, (s) => s.supplier),
    sites: concentrationOf(shares, (s) => s.site),
    regions: concentrationOf(shares, (s) => s.region),
  };
}
