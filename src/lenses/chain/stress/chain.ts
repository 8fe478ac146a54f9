import { csrOf, type Csr } from './csr.js';
import type { Item, Network } from './network.js';
import { usedShares } from './shares.js';
import { type Sourced, sourcesOf } from './sources.js';
import { quantityIn } from './units.js';

/**
 * A network in arrays. Items, sites and recipes are numbered in the order of their ids, so that the order in
 * the file changes nothing, not even the last digit.
 */
export interface Chain {
  items: readonly string[];
  sites: readonly string[];
  /** The items that are lines. */
  lines: Int32Array;
  /** Of each item: demand a day (0 but for lines), stock, loss in CNY for a unit not served (NaN: unknown). */
  demand: Float64Array;
  stock: Float64Array;
  lossPerUnit: Float64Array;
  /** Use of each item a day while every line runs and nothing comes from stock. */
  use: Float64Array;
  /** Items without a limit: unlimited ones, and those assembled outside the listed sites. */
  free: Uint8Array;
  /** Every item after those that it goes into, and each item's place there. */
  order: Int32Array;
  rank: Int32Array;
  /** The recipes of item i are those from `recipeStart[i]` to `recipeStart[i + 1]`; `makes` is the way back. */
  recipeStart: Int32Array;
  makes: Int32Array;
  /** Recipe → its inputs; item → the recipes that take it; with the quantity for one unit. */
  needs: Csr;
  users: Csr;
  /** Item → the sites that make it; site → the items that it makes; with units a day (Infinity: no limit). */
  sources: Csr;
  made: Csr;
  /** What all sites of an item can make of it a day, each by itself. */
  perDay: Float64Array;
  /** Units a day of a site over all its items (Infinity: no limit). */
  sitePerDay: Float64Array;
}

/** How unknown stocks are taken: those of these items at their usual days of use, all others as none. */
export type UsualStock = (item: string) => boolean;

export const NO_STOCK: UsualStock = () => false;
export const USUAL_STOCK: UsualStock = () => true;

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function sorted<T extends { id: string }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => byText(a.id, b.id));
}

/** Recipes by item and, for one item, by what they need. What is unlimited needs nothing. */
function sortedRecipes(network: Network, items: ReadonlyMap<string, number>, list: readonly Item[]) {
  return network.recipes
    .filter((r) => !list[items.get(r.item)!]!.unlimited)
    .map((recipe) => {
      const needs = Object.entries(recipe.needs)
        .map(([id, quantity]) => ({
          item: items.get(id)!,
          quantity: quantityIn(list[items.get(id)!]!, quantity)!,
        }))
        .toSorted((a, b) => a.item - b.item);
      return {
        item: items.get(recipe.item)!,
        needs,
        share: recipe.share ?? null,
        key: JSON.stringify(needs),
      };
    })
    .toSorted((a, b) => a.item - b.item || byText(a.key, b.key));
}

/** Items so that each stands after all that it goes into (Kahn 1962). */
function usersFirst(items: number, recipeStart: Int32Array, makes: Int32Array, needs: Csr): Int32Array {
  const waiting = new Int32Array(items);
  for (const input of needs.to) waiting[input]!++;
  const order = new Int32Array(items);
  let filled = 0;
  for (let i = 0; i < items; i++) if (waiting[i] === 0) order[filled++] = i;
  for (let at = 0; at < filled; at++) {
    const item = order[at]!;
    for (let r = recipeStart[item]!; r < recipeStart[item + 1]!; r++)
      for (let e = needs.start[r]!; e < needs.start[r + 1]!; e++)
        if (--waiting[needs.to[e]!]! === 0) order[filled++] = needs.to[e]!;
  }
  if (filled < items) throw new Error(`the recipes of ${makes.length} items go round in a circle`);
  return order;
}

/** What is used of every item a day; of several recipes each by its share, and in equal parts where none has one. */
function useOf(
  chain: Pick<Chain, 'order' | 'demand' | 'recipeStart' | 'needs'>,
  shares: readonly (number | null)[],
): Float64Array {
  const { order, recipeStart, needs } = chain;
  const use = chain.demand.slice();
  for (const item of order) {
    const own = shares.slice(recipeStart[item], recipeStart[item + 1]);
    const used = usedShares(own) ?? own.map(() => 1 / own.length);
    for (const [n, share] of used.entries()) {
      const r = recipeStart[item]! + n;
      for (let e = needs.start[r]!; e < needs.start[r + 1]!; e++)
        use[needs.to[e]!]! += use[item]! * share * needs.amount[e]!;
    }
  }
  return use;
}

/** Entries turned round: from where they lead to where they come from. */
function turned(rows: number, of: Csr): Csr {
  const from = new Int32Array(of.to.length);
  for (let r = 0; r + 1 < of.start.length; r++) from.fill(r, of.start[r], of.start[r + 1]);
  return csrOf(rows, of.to, from, of.amount);
}

function sourceArrays(rows: number, sources: readonly Sourced[]): Csr {
  return csrOf(
    rows,
    sources.map((s) => s.item),
    sources.map((s) => s.site),
    sources.map((s) => s.perDay),
  );
}

function sumsOf({ start, amount }: Csr): Float64Array {
  const sums = new Float64Array(start.length - 1);
  for (let r = 0; r < sums.length; r++)
    for (let e = start[r]!; e < start[r + 1]!; e++) sums[r]! += amount[e]!;
  return sums;
}

/** The days of use that are usually kept of an item; null where nobody says. */
export function usualStockDays(network: Network, item: Item): number | null {
  return item.usualStockDays ?? network.usual.stockDays;
}

/** A network in arrays, with what is unknown taken as said. */
export function chainOf(network: Network, usualStock: UsualStock = NO_STOCK): Chain {
  const list = sorted(network.items);
  const sites = sorted(network.sites);
  const itemAt = new Map(list.map((item, i) => [item.id, i]));
  const siteAt = new Map(sites.map((site, i) => [site.id, i]));
  const recipes = sortedRecipes(network, itemAt, list);
  const makes = Int32Array.from(recipes, (r) => r.item);
  const recipeStart = new Int32Array(list.length + 1);
  for (const item of makes) recipeStart[item + 1]!++;
  for (let i = 0; i < list.length; i++) recipeStart[i + 1]! += recipeStart[i]!;
  const edges = recipes.flatMap(({ needs }, r) => needs.map((n) => ({ r, ...n })));
  const needs = csrOf(
    recipes.length,
    edges.map((e) => e.r),
    edges.map((e) => e.item),
    edges.map((e) => e.quantity),
  );
  const order = usersFirst(list.length, recipeStart, makes, needs);
  const rank = new Int32Array(list.length);
  order.forEach((item, at) => (rank[item] = at));
  const demand = Float64Array.from(list, (item) => (item.line ? item.demandPerDay! : 0));
  const use = useOf(
    { order, demand, recipeStart, needs },
    recipes.map((r) => r.share),
  );
  const sources = sourceArrays(list.length, sourcesOf(network, itemAt, siteAt, use));
  const stock = Float64Array.from(list, (item, i) => {
    if (item.stock !== null) return item.stock;
    const least = item.stockAtLeast ?? 0;
    return usualStock(item.id) ? Math.max(least, (usualStockDays(network, item) ?? 0) * use[i]!) : least;
  });
  return {
    items: list.map((item) => item.id),
    sites: sites.map((site) => site.id),
    lines: Int32Array.from(list.flatMap((item, i) => (item.line ? [i] : []))),
    demand,
    stock,
    lossPerUnit: Float64Array.from(list, (item) => item.lossPerUnit ?? Number.NaN),
    use,
    free: Uint8Array.from(list, ({ unlimited }, i) => {
      const assembled = recipeStart[i + 1]! > recipeStart[i]!;
      return unlimited || (assembled && sources.start[i + 1] === sources.start[i]) ? 1 : 0;
    }),
    order,
    rank,
    recipeStart,
    makes,
    needs,
    users: turned(list.length, needs),
    sources,
    perDay: sumsOf(sources),
    made: turned(sites.length, sources),
    sitePerDay: Float64Array.from(sites, (site) => site.perDay ?? Infinity),
  };
}
