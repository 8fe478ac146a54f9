import type { ChainFacts } from '../facts/chain-facts.js';
import type { Alternatives } from '../stress/alternative-source.js';
import type { Network } from '../stress/network.js';
import { makersOf } from './candidates.js';

/** Who else, by the register, makes an item of a network that was drawn up from it: makers of the part that do not supply it there yet. */
export function alternativesOf(facts: ChainFacts, network: Network): Alternatives {
  const makers = makersOf(facts);
  const items = new Map(network.items.map((i) => [i.id, i]));
  const enterpriseOf = new Map(network.sites.map((s) => [s.id, s.enterpriseId]));
  return (id) => {
    const part = items.get(id)?.part;
    if (part === undefined) return [];
    // A variant stands for the item whose recipes name it.
    const [whole = id] = id.split(' < ');
    const present = new Set(
      network.sources
        .filter((s) => s.approved && (s.item === whole || s.item.startsWith(`${whole} < `)))
        .map((s) => enterpriseOf.get(s.site)),
    );
    return (makers.get(part) ?? [])
      .filter((m) => !present.has(m.enterprise))
      .map(({ enterprise, supplies, rows }) => ({
        name: facts.enterprises.get(enterprise)?.name ?? enterprise,
        enterpriseId: enterprise,
        supplies,
        rows,
      }));
  };
}
