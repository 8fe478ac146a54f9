import type { Day } from '../../../model/day.js';
import type { EnterpriseId } from '../../../model/identity.js';
import type { Part, Taxonomy } from '../../../model/taxonomy.js';
import type { ChainFacts } from '../facts/chain-facts.js';

/** Days a year on which a line works where nobody says otherwise: 52 weeks of five days less public holidays, rounded. */
export const WORKING_DAYS = 250;

/** What coverage and gaps are asked of. */
export interface CoverageQuestion {
  facts: ChainFacts;
  taxonomy: Taxonomy;
  asOf: Day;
  /** The enterprises that are in the zone; the makers of its plants count as well. */
  zone: ReadonlySet<EnterpriseId>;
  /** The layer of a part of the taxonomy, with what the plan assigns. */
  layerOf: (part: string) => Part['layer'];
  /** Limits the answer to what this vehicle maker may see; null: the office, which sees all. */
  maker: EnterpriseId | null;
  workingDays: number;
}

/** What of the chain is shown: a part, a plant, a layer; null: all. */
export interface CoverageFilter {
  part: string | null;
  plant: string | null;
  layer: Part['layer'] | null;
}
