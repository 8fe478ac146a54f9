import type { EnterpriseId } from '../../../model/identity.js';
import type { ChainFacts } from './chain-facts.js';
import type { SupplyLink } from './supply.js';

const VEHICLE_ROLES = new Set<string | null>(['vehicle-maker', 'vehicle-plant']);

/**
 * The facts that a vehicle maker may see: its own plants, bills and links, what public lists say that firms make, and from whom its
 * suppliers buy in turn, without the amounts, which would tell what its rivals buy. Nothing of it hangs on what another maker buys.
 */
export function factsOfMaker(facts: ChainFacts, maker: EnterpriseId): ChainFacts {
  const plants = facts.plants.filter((p) => p.maker === maker);
  const own = new Set(plants.map((p) => p.id));
  const rivals = new Set(
    facts.plants.flatMap((p) => (p.maker === null || p.maker === maker ? [] : [p.maker])),
  );
  const isRival = (id: EnterpriseId) =>
    id !== maker && (rivals.has(id) || VEHICLE_ROLES.has(facts.enterprises.get(id)?.role ?? null));
  const direct = facts.supply.links.filter((l) => (l.plant === null ? l.buyer === maker : own.has(l.plant)));
  return {
    plants,
    bills: { items: facts.bills.items.filter((i) => own.has(i.plant)), withoutPlant: [] },
    supply: {
      links: [...direct, ...behind(direct, facts.supply.links, isRival)],
      withoutBuyer: [],
      withoutPlant: [],
    },
    products: facts.products.filter((p) => p.kind !== 'supply' && p.kind !== 'needs'),
    enterprises: facts.enterprises,
  };
}

/** What the suppliers of some links buy, and theirs, tier by tier. */
function behind(
  direct: readonly SupplyLink[],
  links: readonly SupplyLink[],
  isRival: (id: EnterpriseId) => boolean,
): SupplyLink[] {
  const reached = new Set(direct.map((l) => l.supplier));
  const found: SupplyLink[] = [];
  // A set that grows while it is walked: each supplier once.
  for (const buyer of reached)
    for (const link of links) {
      if (link.buyer !== buyer || link.plant !== null || isRival(buyer)) continue;
      found.push({ ...link, volumePerYear: null, capacityPerYear: null, price: null });
      reached.add(link.supplier);
    }
  return found;
}
