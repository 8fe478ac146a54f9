import type { PlacedName, Player } from './cast.js';
import type { Clusters } from './clusters.js';
import { cityOf, type Region, regionsContradict } from './region.js';
import { bitsOf } from './rarity.js';

/** What is known of one cluster when names are compared: its mentions' names and places together. */
export interface Group {
  root: number;
  uscc: string | null;
  /** Own names in Chinese, with or without legal form. */
  han: PlacedName[];
  /** Own and short names in Latin letters. */
  latin: PlacedName[];
  short: PlacedName[];
  former: PlacedName[];
  /** Cities or provinces that columns and names speak of. */
  regions: Region[];
  parks: string[];
}

/** The clusters as they stand, by ascending root; a name that several mentions carry stands once. */
export function groupsOf(cast: readonly Player[], clusters: Clusters): Group[] {
  const groups = new Map<number, Group>();
  cast.forEach(({ mention, names, region }, i) => {
    const root = clusters.find(i);
    let group = groups.get(root);
    if (!group) {
      group = {
        root,
        uscc: clusters.usccOf(root),
        han: [],
        latin: [],
        short: [],
        former: [],
        regions: [],
        parks: [],
      };
      groups.set(root, group);
    }
    for (const name of names) {
      const list =
        name.use === 'former'
          ? group.former
          : name.name.script === 'latin'
            ? group.latin
            : name.use === 'short'
              ? group.short
              : group.han;
      if (list.every((n) => n.key !== name.key)) list.push(name);
      if (name.name.region !== null && name.use === 'name') push(group.regions, cityOf(name.name.region));
    }
    if (region !== null) push(group.regions, region);
    if (mention.park !== null) push(group.parks, mention.park);
  });
  return [...groups.values()].toSorted((x, y) => x.root - y.root);
}

function push(list: string[], item: string): void {
  if (!list.includes(item)) list.push(item);
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
