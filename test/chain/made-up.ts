import { type CoverageFilter, type CoverageQuestion, type ChainFacts } from '../../src/lenses/chain/index.js';
import { readTaxonomy } from '../../src/cli/assets.js';
import type { Enterprise } from '../../src/register/index.js';
import { parseDay } from '../../src/model/day.js';
import type { EnterpriseId } from '../../src/model/identity.js';
import type { Money } from '../../src/model/money.js';

export const taxonomy = readTaxonomy('auto-parts');
const layers = new Map(taxonomy.parts.map((p) => [p.id, p.layer]));

type Line = ChainFacts['plants'][0]['lines'][0];
type Link = ChainFacts['supply']['links'][0];
type Item = ChainFacts['bills']['items'][0];

export const firm = (name: string) => name as EnterpriseId;
const yuan = (n: number | null) => (n === null ? null : ((n * 100) as Money));

/** Rows are numbered as they are made up. */
let row = 0;

/** A plant of one line that makes so many vehicles a day. */
export function plant(
  id: string,
  plannedPerDay: number | null,
  more: { maker?: string; lines?: Partial<Line>[] } = {},
) {
  const lines = (more.lines ?? [{}]).map((l, i): Line => ({
    name: `line ${i + 1}`,
    capacityPerYear: null,
    plannedPerDay,
    lossPerUnit: null,
    row: ++row,
    ...l,
  }));
  return { id, name: id, nameEn: null, maker: firm(more.maker ?? `maker of ${id}`), lines };
}

/** One of a part a vehicle, for so many yuan. */
export const item = (at: string, part: string, price: number | null, more: Partial<Item> = {}): Item => ({
  plant: at,
  line: null,
  part,
  quantity: 1,
  unit: '个',
  price: yuan(price),
  rows: [++row],
  ...more,
});

const NO_LINK = {
  site: null,
  volumePerYear: null,
  capacityPerYear: null,
  price: null,
  inventoryDays: null,
  leadDays: null,
  recoveryDays: null,
};

/** A firm supplies a plant. */
export const link = (
  supplier: string,
  at: { id: string; maker: EnterpriseId | null },
  part: string,
  share: number | null,
  more: Partial<Link> = {},
): Link => ({
  ...NO_LINK,
  supplier: firm(supplier),
  buyer: at.maker,
  plant: at.id,
  part,
  share,
  rows: [++row],
  ...more,
});

/** A firm supplies another with so many pieces a year, for so many yuan each. */
export const behind = (
  supplier: string,
  buyer: string,
  part: string,
  volumePerYear: number | null = null,
  price: number | null = null,
): Link => ({
  ...NO_LINK,
  supplier: firm(supplier),
  buyer: firm(buyer),
  plant: null,
  part,
  share: 1,
  volumePerYear,
  price: yuan(price),
  rows: [++row],
});

/** A firm says that it makes a part. */
export const makes = (enterprise: string, part: string): ChainFacts['products'][0] => ({
  enterprise: firm(enterprise),
  part,
  text: part,
  kind: 'enterprise-list',
  row: ++row,
});

const enterprise = (name: string, index: number): Enterprise => ({
  index,
  id: firm(name),
  name,
  nameEn: null,
  shortName: null,
  uscc: null,
  park: null,
  // By their names: Z… is in the zone, O… outside, all others nobody knows where.
  region: name.startsWith('O') ? `region of ${name}` : null,
  role: null,
  aboveScale: null,
  industryCode: null,
  products: [],
  contact: null,
  phone: null,
  longitude: null,
  latitude: null,
});

export interface MadeUp {
  plants: ChainFacts['plants'];
  items: Item[];
  links?: Link[];
  products?: ChainFacts['products'];
}

/** A question about a made-up chain. Firms whose names begin with Z are in the zone, with O outside; of others nobody knows. */
export function question(
  { plants, items, links = [], products = [] }: MadeUp,
  more: Partial<CoverageQuestion> = {},
): CoverageQuestion {
  const names = new Set<string>([
    ...links.flatMap((l) => [l.supplier, l.buyer ?? '']),
    ...products.map((p) => p.enterprise),
    ...plants.map((p) => p.maker ?? ''),
  ]);
  const enterprises = new Map([...names].map((name, i) => [firm(name), enterprise(name, i)]));
  return {
    facts: {
      plants,
      bills: { items, withoutPlant: [] },
      supply: { links, withoutBuyer: [], withoutPlant: [] },
      products,
      enterprises,
    },
    taxonomy,
    asOf: parseDay('2025-10-31')!,
    zone: new Set([...names].filter((n) => n.startsWith('Z')).map(firm)),
    layerOf: (part) => layers.get(part) ?? 'unassigned',
    maker: null,
    // One working day: a plant that makes one vehicle a day makes one a year, and figures stay small.
    workingDays: 1,
    ...more,
  };
}

export const ALL: CoverageFilter = { part: null, plant: null, layer: null };
