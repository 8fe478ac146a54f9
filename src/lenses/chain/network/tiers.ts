import { groupBy } from '../../../model/group-by.js';
import type { EnterpriseId } from '../../../model/identity.js';
import type { Taxonomy } from '../../../model/taxonomy.js';
import type { ChainFacts } from '../facts/chain-facts.js';
import { inputFinder, tiersOf } from '../facts/inputs.js';
import type { SupplyLink } from '../facts/supply.js';
import type { Draft } from './draft.js';

/** The links to vehicle plants, and those between suppliers by their buyer. */
export interface Tiers {
  first: SupplyLink[];
  behind: ReadonlyMap<EnterpriseId, SupplyLink[]>;
}

/** Tells the links to vehicle plants from those to suppliers; whose buyer is not known cannot be used. */
export function linksByTier(draft: Draft, facts: ChainFacts): Tiers {
  const { first, second } = tiersOf(facts);
  const used = new Set([...first, ...second]);
  for (const link of facts.supply.links) if (!used.has(link)) draft.note('not-usable', null, link.rows);
  return { first, behind: groupBy(second, (l) => l.buyer!) };
}

/** All that goes into a part by well-known pairs, tier by tier. */
function allInputs(taxonomy: Taxonomy): (part: string) => ReadonlySet<string> {
  const inputsOf = inputFinder(taxonomy);
  return (part) => {
    const found = new Set(inputsOf(part));
    for (const input of found) for (const deeper of inputsOf(input)) found.add(deeper);
    return found;
  };
}

/**
 * Says which of a supplier's parts a component goes into that it buys: those of which well-known pairs say so; where they say it of none of
 * its parts, it is not known, and all are taken to need it.
 */
export function usesOf({ first, behind }: Tiers, taxonomy: Taxonomy) {
  const inputsOf = allInputs(taxonomy);
  const made = new Map<EnterpriseId, Set<string>>();
  for (const { supplier, part } of [...first, ...[...behind.values()].flat()])
    made.set(supplier, (made.get(supplier) ?? new Set()).add(part));
  return (buyer: EnterpriseId, component: string, part: string): { needs: boolean; known: boolean } => {
    const into = [...(made.get(buyer) ?? [])].filter((p) => inputsOf(p).has(component));
    return { needs: into.length === 0 || into.includes(part), known: into.length > 0 };
  };
}
