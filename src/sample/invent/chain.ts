import type { Day } from '../../model/day.js';
import { dayOf } from '../../model/day.js';
import type { Part, Taxonomy } from '../../model/taxonomy.js';
import type { Random } from '../random.js';
import { SECOND_TIER } from './bill.js';
import type { Enterprise } from './enterprise.js';
import type { Plant } from './plants.js';
import type { Roster } from './roster.js';

export interface SupplyLink {
  supplier: Enterprise;
  buyer: Enterprise;
  /** Null where a supplier buys from the second tier. */
  plant: Plant | null;
  part: Part;
  share: number;
  volumePerYear: number;
  capacityPerYear: number;
  /** Yuan a piece. */
  price: number;
  inventoryDays: number | null;
  leadDays: number;
  /** Null: unknown. */
  recoveryDays: number | null;
  since: Day;
}

export interface Chain {
  links: SupplyLink[];
  /** Parts that one enterprise alone supplies to every plant that needs them. */
  singleSources: { part: Part; supplier: Enterprise; plants: Plant[] }[];
  /** Parts of a bill that nobody in the zone makes. */
  gaps: Part[];
  /** Two suppliers of one part that buy the same component from one firm. */
  falseSecondSources: { part: Part; suppliers: Enterprise[]; component: Part; source: Enterprise }[];
}

/** Of a hundred parts, so many have one supplier in the zone however many could make them. */
const SINGLE_SHARE = 0.22;

/** Who supplies what to whom, with known single sources, gaps and false second sources. */
export function inventChain(
  roster: Roster,
  plants: readonly Plant[],
  taxonomy: Taxonomy,
  random: Random,
): Chain {
  const makers = makersOf([...roster.suppliers]);
  const outside = makersOf(roster.partners);
  const chain: Chain = { links: [], singleSources: [], gaps: [], falseSecondSources: [] };
  const tiered = new Map(SECOND_TIER);
  const pools = new Map<string, Enterprise[]>();
  const parts = new Map(
    plants.flatMap((plant) => plant.bill.map((item) => [item.part.id, item.part] as const)),
  );
  for (const part of parts.values()) {
    const local = makers.get(part.id) ?? [];
    const single = !tiered.has(part.id) && random.chance(SINGLE_SHARE);
    const pool = local.slice(0, single ? 1 : random.int(2, 4));
    if (local.length === 0) {
      chain.gaps.push(part);
      pool.push(...(outside.get(part.id) ?? random.sample(roster.partners, 1)).slice(0, 2));
    }
    pools.set(part.id, pool);
    const using = plants.filter((plant) => plant.bill.some((item) => item.part.id === part.id));
    for (const plant of using) chain.links.push(...linksOf(plant, part, pool, random));
    const used = new Set(chain.links.filter((l) => l.part.id === part.id).map((l) => l.supplier));
    if (used.size === 1 && local.length > 0)
      chain.singleSources.push({ part, supplier: [...used][0]!, plants: using });
  }
  addSecondTier(chain, { taxonomy, makers, partners: roster.partners }, random);
  return chain;
}

/** Enterprises by the part that they make, the largest first. */
function makersOf(enterprises: readonly Enterprise[]): Map<string, Enterprise[]> {
  const map = new Map<string, Enterprise[]>();
  for (const e of [...enterprises].sort((a, b) => b.turnover - a.turnover)) {
    for (const product of e.products) map.set(product.id, [...(map.get(product.id) ?? []), e]);
  }
  return map;
}

function linksOf(plant: Plant, part: Part, pool: readonly Enterprise[], random: Random): SupplyLink[] {
  const item = plant.bill.find((i) => i.part.id === part.id)!;
  const sources = Math.min(
    pool.length,
    random.weighted([[1, 60] as const, [2, 30] as const, [3, 10] as const]),
  );
  const chosen = random.sample(pool, sources);
  const shares = { 1: [1], 2: [0.6, 0.4], 3: [0.5, 0.3, 0.2] }[sources as 1 | 2 | 3];
  const perDay = plant.lines.reduce((sum, line) => sum + line.plannedPerDay, 0);
  return chosen.map((supplier, i) =>
    link(
      {
        supplier,
        buyer: plant.maker,
        plant,
        part,
        share: shares[i]!,
        volumePerYear: Math.round(perDay * 250 * item.quantity * shares[i]!),
        price: item.price,
      },
      random,
    ),
  );
}

function link(
  base: Pick<SupplyLink, 'supplier' | 'buyer' | 'plant' | 'part' | 'share' | 'volumePerYear' | 'price'>,
  random: Random,
): SupplyLink {
  return {
    ...base,
    capacityPerYear: Math.round((base.volumePerYear * random.between(1.05, 1.6)) / 100) * 100,
    inventoryDays: random.chance(0.06) ? null : random.int(2, 30) / 2,
    leadDays: random.int(2, 35),
    recoveryDays: random.chance(0.12) ? null : random.int(5, 90),
    since: dayOf(random.int(2012, 2024), random.int(1, 12), 1)!,
  };
}

/** Every second component has one source for two suppliers: their customers only seem to have two. */
function addSecondTier(
  chain: Chain,
  known: { taxonomy: Taxonomy; makers: Map<string, Enterprise[]>; partners: readonly Enterprise[] },
  random: Random,
): void {
  SECOND_TIER.forEach(([partId, componentId], i) => {
    const component = known.taxonomy.parts.find((part) => part.id === componentId);
    const buyers = [...new Set(chain.links.filter((l) => l.part.id === partId).map((l) => l.supplier))];
    if (!component || buyers.length < 2) return;
    const part = chain.links.find((l) => l.part.id === partId)!.part;
    const local = (known.makers.get(componentId) ?? []).filter((e) => !buyers.includes(e));
    const sources = local.length > 0 ? local : random.sample(known.partners, buyers.length);
    const isFalse = i % 2 === 0 || sources.length < buyers.length;
    const suppliers = isFalse ? buyers.slice(0, 2) : [];
    if (isFalse) chain.falseSecondSources.push({ part, suppliers, component, source: sources[0]! });
    buyers.forEach((buyer, n) => {
      const supplier = isFalse && n < 2 ? sources[0]! : sources[n % sources.length]!;
      const volumePerYear = random.int(40, 400) * 1000;
      const price = Math.round(random.between(8, 260) * 100) / 100;
      const base = { supplier, buyer, plant: null, part: component, share: 1, volumePerYear, price };
      chain.links.push(link(base, random));
    });
  });
}
