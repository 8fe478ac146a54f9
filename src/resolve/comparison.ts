import type { Clusters } from './clusters.js';
import { groupsOf, type Group, Places } from './group.js';
import type { Player } from './cast.js';
import { PRIOR_NAMES, type Rarity } from './rarity.js';

/** What a pass that compares names has before it: the clusters as they stand, and how rare signs and places are. */
export interface Comparison {
  groups: Group[];
  /** By root. */
  groupOf: ReadonlyMap<number, Group>;
  rarity: Rarity;
  places: Places;
  /**
   * What must be shown against chance, in hundredths of a bit: the information in naming one enterprise of the register,
   * taken for no smaller than the names that steady the frequencies.
   */
  chance: number;
  /** Positions of mentions that are never joined without a person. */
  wary: ReadonlySet<number>;
}

/** That an enterprise named by one source is known to another: four to one, in hundredths of a bit. */
const KNOWN = 200;

export function comparisonOf(
  cast: readonly Player[],
  clusters: Clusters,
  rarity: Rarity,
  wary: ReadonlySet<number>,
): Comparison {
  const groups = groupsOf(cast, clusters);
  return {
    groups,
    groupOf: new Map(groups.map((g) => [g.root, g])),
    rarity,
    places: new Places(groups),
    chance: Math.round(100 * Math.log2(groups.length + PRIOR_NAMES)) - KNOWN,
    wary,
  };
}

/** How many pairs a rule compared, for the report on blocks (Resolution.blocks). */
export interface Block {
  rule: string;
  unkeyed: number;
  pairs: number;
  largest: number;
}
