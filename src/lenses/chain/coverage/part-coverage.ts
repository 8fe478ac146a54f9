import { groupBy } from '../../../model/group-by.js';
import { yuan } from '../../../model/money.js';
import type { PartCoverage, Supplier } from './answer.js';
import { shareOf, valueFrom } from './bounds.js';
import { type Chain, firmWeight, localWeight } from './chain.js';
import { concentration, type SupplyShare } from './concentration.js';
import { figuresOf, fraction, knownValue } from './scope.js';
import type { Use } from './uses.js';

/** What one plant weighs beside others: by value, by pieces where a value is unknown; null where neither is known of all. */
function weightsOf(uses: readonly Use[]): (number | null)[] {
  if (uses.length === 1) return [1];
  if (uses.every((u) => u.value !== null)) return uses.map((u) => u.value);
  return uses.every((u) => u.units !== null) ? uses.map((u) => u.units) : uses.map(() => null);
}

/** Every source of a part with its weight over all plants; all unknown while a plant's supplier is. */
function sharesOf(chain: Chain, uses: readonly Use[]): SupplyShare[] {
  const weights = weightsOf(uses);
  const isWhole = uses.every((u) => u.sources.list.length > 0);
  return uses.flatMap((use, i) =>
    use.sources.list.map(({ supplier, site, share }) => {
      const weight = weights[i] ?? null;
      const { place, where } = chain.firmOf(supplier);
      return {
        supplier,
        site: `${supplier} ${site ?? ''}`,
        // What strikes one region strikes all of the zone.
        region: place === 'zone' ? 'zone' : where,
        share: share === null || weight === null || !isWhole ? null : share * weight,
      };
    }),
  );
}

/** Who supplies a part, the largest first. */
export function suppliersOf(chain: Chain, uses: readonly Use[]): Supplier[] {
  const value = knownValue(uses);
  const found = uses.flatMap((use) => use.sources.list.map((source) => ({ use, source })));
  return [...groupBy(found, (f) => f.source.supplier)]
    .map(([id, own]): Supplier => {
      const bought = valueFrom(uses, firmWeight(new Set([id])));
      return {
        ...chain.firmOf(id),
        share: value === null || value === 0 ? null : fraction(bought, value),
        sites: [...new Set(own.flatMap((f) => f.source.site ?? []))].sort(),
        plants: [...new Set(own.map((f) => f.use.plant.id))],
        rows: [...new Set(own.flatMap((f) => f.source.rows))],
      };
    })
    .sort((a, b) => (b.share?.high ?? 0) - (a.share?.high ?? 0) || (a.id < b.id ? -1 : 1));
}

/** The sources of a part counted three ways. */
export const sourcesCounted = (chain: Chain, uses: readonly Use[]) => concentration(sharesOf(chain, uses));

/** A part over the plants that need it. */
export function partCoverage(chain: Chain, uses: readonly Use[]): PartCoverage {
  const { part } = uses[0]!;
  const units = [...new Set(uses.map((u) => u.unit))];
  const isCounted = units.length === 1 && uses.every((u) => u.units !== null);
  return {
    part: chain.partOf(part),
    plants: new Set(uses.map((u) => u.plant.id)).size,
    units: isCounted ? uses.reduce((sum, u) => sum + u.units!, 0) : null,
    unit: units.length === 1 ? units[0]! : null,
    ...figuresOf(chain, uses),
    made: chain.made.has(part),
    makers: new Set(chain.makers.get(part)?.map((p) => p.enterprise)).size,
    suppliers: suppliersOf(chain, uses),
    sources: sourcesCounted(chain, uses),
    at: uses.map((use) => ({
      plant: use.plant.id,
      units: use.units,
      unit: use.unit,
      value: use.value === null ? null : yuan(use.value),
      price: use.price,
      sources: use.sources.list.map(({ supplier, ...rest }) => ({ firm: supplier, ...rest })),
      given: use.sources.given,
      localSupplyRate: fraction(shareOf(use, localWeight(chain)), 1),
      rows: use.rows,
    })),
  };
}
