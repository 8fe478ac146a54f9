import type { Network } from './network.js';

/** An item whose several sources fall together. */
export interface FalseSecondSource {
  item: string;
  sites: string[];
  /** From the item down to the input that only one site makes; the item alone when one enterprise owns all its sites. */
  path: string[];
  /** What they have in common: a site deeper down, or the enterprise of all of them. */
  site: string | null;
  enterprise: string | null;
}

/** What of a network tells whether an item can be made. */
interface Makings {
  /** The sites of an item's approved sources. */
  sites: Map<string, Set<string>>;
  /** The inputs of each of its recipes, in the order of their ids. */
  recipes: Map<string, string[][]>;
  unlimited: Set<string>;
}

function makingsOf(network: Network): Makings {
  const sites = new Map<string, Set<string>>();
  for (const { item, site, approved } of network.sources)
    if (approved) sites.set(item, (sites.get(item) ?? new Set()).add(site));
  const recipes = new Map<string, string[][]>();
  for (const { item, needs } of network.recipes)
    recipes.set(item, [...(recipes.get(item) ?? []), Object.keys(needs).sort()]);
  return { sites, recipes, unlimited: new Set(network.items.filter((i) => i.unlimited).map((i) => i.id)) };
}

/** The sites that an item comes from: its own, or those of the variants of which it is whichever there is. */
function originsOf({ sites, recipes }: Makings, item: string): Set<string> {
  const variants = recipes.get(item) ?? [];
  if (sites.has(item) || variants.length < 2 || variants.some((needs) => needs.length !== 1))
    return sites.get(item) ?? new Set();
  return new Set(variants.flatMap(([variant]) => [...(sites.get(variant!) ?? [])]));
}

/** Whether an item can still be made while a site stands still; stock aside. */
function canBeMade({ sites, recipes, unlimited }: Makings, item: string, without: string): boolean {
  const known = new Map<string, boolean>();
  const can = (id: string): boolean => {
    let answer = known.get(id);
    if (answer === undefined) {
      const [own, ways] = [sites.get(id), recipes.get(id) ?? []];
      const source = own ? [...own].some((site) => site !== without) : ways.length > 0;
      answer = unlimited.has(id) || (source && (ways.length === 0 || ways.some((needs) => needs.every(can))));
      known.set(id, answer);
    }
    return answer;
  };
  return can(item);
}

/**
 * Items with two or more sites that all hang on one: suppliers that buy the same chip of one site, or belong to one enterprise. Of several ways to
 * one site the shortest is given.
 */
export function falseSecondSources(network: Network): FalseSecondSource[] {
  const makings = makingsOf(network);
  const { sites, recipes, unlimited } = makings;
  const enterpriseOf = new Map(network.sites.map((s) => [s.id, s.enterprise]));
  const found: FalseSecondSource[] = [];
  for (const item of [...new Set([...sites.keys(), ...recipes.keys()])].sort()) {
    const own = originsOf(makings, item);
    if (own.size < 2 || unlimited.has(item)) continue;
    const enterprises = new Set([...own].map((site) => enterpriseOf.get(site) ?? null));
    const [enterprise = null] = enterprises;
    const base = { item, sites: [...own].sort() };
    if (enterprises.size === 1 && enterprise !== null)
      found.push({ ...base, path: [item], site: null, enterprise });
    const from = new Map<string, string | null>([[item, null]]);
    const named = new Set<string>();
    for (const [at] of from) {
      const [only] = sites.get(at) ?? [];
      if (at !== item && only !== undefined && sites.get(at)!.size === 1 && !named.has(only)) {
        named.add(only);
        if (!canBeMade(makings, item, only)) {
          const path: string[] = [];
          for (let id: string | null = at; id !== null; id = from.get(id)!) path.unshift(id);
          found.push({ ...base, path, site: only, enterprise: enterpriseOf.get(only) ?? null });
        }
      }
      for (const input of (recipes.get(at) ?? []).flat())
        if (!from.has(input) && !unlimited.has(input)) from.set(input, at);
    }
  }
  return found;
}
