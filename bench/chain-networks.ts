import { type Network, NetworkSchema } from '../src/lenses/chain/index.js';
import { Random } from '../src/sample/random.js';

/** The size of a seeded network. */
export interface Size {
  sites: number;
  items: number;
  plants: number;
  linesPerPlant: number;
  /** Parts that a line takes directly. */
  direct: number;
}

type Item = Network['items'][number];

/** Parts with one, two or three sources. */
const SOURCES = [
  [1, 60],
  [2, 30],
  [3, 10],
] as const;

/**
 * A seeded network of four tiers: a line takes parts of the first tier, a part one to four of the tier below. Every site makes something; 60, 30 and 10 % of the parts have
 * one, two and three sources (more where there are more sites than that), which together can make a fifth more than is used; stocks are 1–15 days of use.
 * With `limited`, one site in ten has a limit over all that it makes.
 */
export function seededNetwork(size: Size, seed: number, limited = false): Network {
  const random = new Random(seed, 'chain');
  const lines = Array.from({ length: size.plants * size.linesPerPlant }, (_, l) => `L${l}`);
  const parts = Array.from({ length: size.items - lines.length }, (_, p) => `P${p}`);
  const tiers = [0, 0.4, 0.7, 0.9, 1].map((share) => Math.round(share * parts.length));
  const use = new Map<string, number>();
  const items: Item[] = [];
  const recipes: Network['recipes'] = [];
  const add = (id: string, demandPerDay: number | null, needs: Record<string, number>) => {
    recipes.push({ item: id, needs });
    const used = demandPerDay ?? use.get(id) ?? 0;
    for (const [input, n] of Object.entries(needs)) use.set(input, (use.get(input) ?? 0) + n * used);
  };
  const some = (from: number, to: number, n: number) =>
    Object.fromEntries(
      Array.from({ length: n }, () => [parts[random.int(tiers[from]!, tiers[to]! - 1)]!, random.int(1, 4)]),
    );
  const item = (id: string, more: Partial<Item>): Item => ({
    id,
    line: false,
    plant: null,
    demandPerDay: null,
    stock: null,
    usualStockDays: null,
    lossPerUnit: null,
    unit: 'pc',
    factors: {},
    unlimited: false,
    ...more,
  });
  for (const [l, id] of lines.entries()) {
    const demandPerDay = random.int(200, 900);
    const plant = `plant ${Math.floor(l / size.linesPerPlant)}`;
    items.push(
      item(id, { line: true, plant, demandPerDay, stock: 0, lossPerUnit: random.int(2_000, 30_000) }),
    );
    add(id, demandPerDay, some(0, 1, size.direct));
  }
  // By tiers, so that what is used of a part is known when its own inputs are.
  for (let tier = 0; tier < 3; tier++)
    for (let p = tiers[tier]!; p < tiers[tier + 1]!; p++)
      if (random.chance(0.6)) add(parts[p]!, null, some(tier + 1, tier + 2, random.int(1, 4)));
  for (const id of parts)
    items.push(item(id, { stock: Math.round((use.get(id) ?? 0) * random.between(1, 15)) }));
  const counts = parts.map(() => random.weighted(SOURCES));
  const made = counts.reduce<number>((sum, n) => sum + n, 0);
  const extra = Math.max(0, size.sites - made);
  const sources: Network['sources'] = [];
  let next = 0;
  parts.forEach((id, p) => {
    const n =
      counts[p]! + Math.floor((extra * (p + 1)) / parts.length) - Math.floor((extra * p) / parts.length);
    const perDay = Math.ceil((1.2 * (use.get(id) ?? 0)) / n);
    const shift = random.int(1, size.sites - 1);
    for (let s = 0; s < n; s++, next++) {
      const site = `S${next < size.sites ? next : (next * 7 + shift) % size.sites}`;
      sources.push({ item: id, site, perDay, share: null, approved: true });
    }
  });
  const load = new Map<string, number>();
  for (const { site, perDay } of sources) load.set(site, (load.get(site) ?? 0) + perDay!);
  const sites = Array.from({ length: size.sites }, (_, s) => ({
    id: `S${s}`,
    enterprise: null,
    park: null,
    region: null,
    perDay: limited && random.chance(0.1) ? Math.ceil((load.get(`S${s}`) ?? 0) * 0.95) : null,
    recoveryDays: random.int(5, 40),
    usualRecoveryDays: null,
  }));
  return NetworkSchema.parse({ items, recipes, sites, sources });
}
