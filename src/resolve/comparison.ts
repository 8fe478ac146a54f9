import type { Text } from '../model/text.js';
import { ASK, type Candidate } from './candidate.js';
import type { PlacedName, Player } from './cast.js';
import type { Clusters } from './clusters.js';
import { type Group, groupsOf, Places } from './group.js';
import { PRIOR_NAMES, type Rarity } from './rarity.js';

/** A name of a group. */
export interface Named {
  group: Group;
  name: PlacedName;
}

/** What a rule compared, for Resolution.blocks: names it could not search by, pairs, the largest list of candidates. */
export interface Block {
  rule: string;
  unkeyed: number;
  pairs: number;
  largest: number;
}

/** That an enterprise named by one source is known to another: four to one, in hundredths of a bit. */
const KNOWN = 200;

/** What a rule that compares names has before it: the clusters as they stand, and how rare signs and places are. */
export class Comparison {
  readonly groups: readonly Group[];
  readonly candidates: Candidate[] = [];
  readonly block: Block;
  /**
   * What evidence must show against chance, in hundredths of a bit: the information in naming one enterprise of the
   * register, which is taken for no smaller than the names that steady the frequencies.
   */
  readonly chance: number;
  readonly #places: Places;

  /** `wary`: positions of mentions that are never joined without a person. */
  constructor(
    rule: string,
    cast: readonly Player[],
    clusters: Clusters,
    readonly rarity: Rarity,
    readonly wary: ReadonlySet<number>,
  ) {
    this.groups = groupsOf(cast, clusters);
    this.block = { rule, unkeyed: 0, pairs: 0, largest: 0 };
    this.chance = Math.round(100 * Math.log2(this.groups.length + PRIOR_NAMES)) - KNOWN;
    this.#places = new Places(this.groups);
  }

  /** Puts a candidate down: the evidence of the names, with that of the places and against chance, if worth asking. */
  put(from: Named, to: Named, evidence: Evidence, reason: () => Text): void {
    const bits = evidence.bits - this.chance + this.#places.bits(from.group, to.group);
    if (bits < ASK) return;
    const sure = evidence.sure && !this.wary.has(from.name.mention) && !this.wary.has(to.name.mention);
    this.candidates.push({ from: from.name.mention, to: to.name.mention, bits, sure, reason: reason() });
  }
}

/** What two names say for being one enterprise's, in hundredths of a bit, and whether that may do without a person. */
export interface Evidence {
  bits: number;
  sure: boolean;
}
