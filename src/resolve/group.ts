import type { PlacedName, Player } from './cast.js';
import type { Clusters } from './clusters.js';
import { cityOf, type Region, regionsContradict } from './region.js';
import { bitsOf } from './rarity.js';

/** What is known of one cluster when names are compared: its mentions' names and places together. */
export interface Group {
  root: number;
  uscc: string | null;
  /** Own names in Chinese, with or without legal form. */
  han: readonly PlacedName[];
  /** Own and short names in Latin letters. */
  latin: readonly PlacedName[];
  short: readonly PlacedName[];
  former: readonly PlacedName[];
  /** Cities or provinces that columns and names speak of. */
  regions: readonly Region[];
  parks: readonly string[];
}

type NameList = 'han' | 'latin' | 'short' | 'former';

function listFor({ use, name }: PlacedName): NameList {
  if (use === 'former') return 'former';
  if (name.script === 'latin') return 'latin';
  return use === 'short' ? 'short' : 'han';
}

/** Most groups have few of the lists, and a register has very many groups: the empty ones are shared. */
const NONE: readonly never[] = [];

/** The clusters as they stand, by ascending root; a name that several mentions carry stands once. */
export function groupsOf(cast: readonly Player[], clusters: Clusters): Group[] {
  const groups = new Map<number, Group>();
  cast.forEach(({ mention, names, region }, i) => {
    const root = clusters.find(i);
    let group = groups.get(root);
    if (!group) {
      const uscc = clusters.usccOf(root);
      group = { root, uscc, han: NONE, latin: NONE, short: NONE, former: NONE, regions: NONE, parks: NONE };
      groups.set(root, group);
    }
    for (const name of names) {
      const list = listFor(name);
      if (group[list].every((n) => n.key !== name.key)) group[list] = [...group[list], name];
      if (name.name.region !== null && name.use === 'name')
        group.regions = including(group.regions, cityOf(name.name.region));
    }
    if (region !== null) group.regions = including(group.regions, region);
    if (mention.park !== null) group.parks = including(group.parks, mention.park);
  });
  return [...groups.values()].toSorted((x, y) => x.root - y.root);
}

function including(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list : [...list, item];
}

/** Evidence from places, in hundredths of a bit: to lie in one rare city speaks for, in two cities against. */
export class Places {
  readonly #groups: number;
  readonly #cities = new Map<string, number>();
  readonly #parks = new Map<string, number>();

  constructor(groups: readonly Group[]) {
    this.#groups = groups.length;
    for (const group of groups) {
      for (const city of group.regions) this.#cities.set(city, (this.#cities.get(city) ?? 0) + 1);
      for (const park of group.parks) this.#parks.set(park, (this.#parks.get(park) ?? 0) + 1);
    }
  }

  /** Where all share a place it says nothing; what only one of the two states says nothing either. */
  bits(a: Group, b: Group): number {
    return this.#cityBits(a, b) + this.#parkBits(a, b);
  }

  #cityBits(a: Group, b: Group): number {
    if (a.regions.length === 0 || b.regions.length === 0) return 0;
    const common = a.regions.filter((x) =>
      b.regions.some((y) => x === y || x.startsWith(`${y}/`) || y.startsWith(`${x}/`)),
    );
    if (common.length > 0)
      return Math.max(...common.map((x) => Math.min(450, bitsOf((this.#cities.get(x) ?? 1) / this.#groups))));
    return a.regions.every((x) => b.regions.every((y) => regionsContradict(x, y))) ? -500 : 0;
  }

  #parkBits(a: Group, b: Group): number {
    if (a.parks.length === 0 || b.parks.length === 0) return 0;
    const common = a.parks.filter((x) => b.parks.includes(x));
    if (common.length === 0) return -50;
    return Math.max(...common.map((x) => Math.min(200, bitsOf((this.#parks.get(x) ?? 1) / this.#groups))));
  }
}
