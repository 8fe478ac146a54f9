import type { EnterpriseId } from '../../../model/identity.js';
import { groupBy } from '../../../model/group-by.js';
import type { Taxonomy } from '../../../model/taxonomy.js';
import type { ChainFacts } from './chain-facts.js';
import type { SupplyLink } from './supply.js';

/** The links to vehicle plants and those between suppliers. */
export function tiersOf(facts: ChainFacts): { first: SupplyLink[]; second: SupplyLink[] } {
  const makers = new Set(facts.plants.map((p) => p.maker));
  const isFirst = (l: SupplyLink) => l.plant !== null || (l.buyer !== null && makers.has(l.buyer));
  const { links } = facts.supply;
  return {
    first: links.filter(isFirst),
    second: links.filter((l) => !isFirst(l) && l.buyer !== null),
  };
}

/** What well-known pairs say goes into a part; empty where nothing is listed, which means unknown. */
export function inputFinder(taxonomy: Taxonomy): (part: string) => readonly string[] {
  const inputs = new Map(taxonomy.inputs.map((i) => [i.part, i.of]));
  return (part) => inputs.get(part) ?? [];
}

/** A component that several suppliers of one part each buy of one and the same firm only. */
export interface FalseSecondSource {
  component: string;
  source: EnterpriseId;
  /** The parts of which two or more such suppliers are known. Into which of them the component goes no list tells: into one at least. */
  parts: string[];
  suppliers: EnterpriseId[];
  /** Whether the component goes into the parts by the taxonomy's pairs; else it is not known what it goes into. */
  isInput: boolean;
  /** The register's ids of the links between suppliers that say so. */
  rows: number[];
}

/** The false second sources that the links tell of, each component and firm once. Which of its parts a firm buys for is told by the taxonomy's pairs. */
export function falseSecondSources(facts: ChainFacts, taxonomy: Taxonomy): FalseSecondSource[] {
  const { first, second } = tiersOf(facts);
  const inputsOf = inputFinder(taxonomy);
  const partsOf = groupBy(first, (l) => l.supplier);
  const bought = [...groupBy(second, (l) => JSON.stringify([l.buyer, l.part])).values()];
  const alone = bought.filter((links) => new Set(links.map((l) => l.supplier)).size === 1);
  const customers = alone.flatMap((links) => {
    const { buyer, part: component, supplier: source } = links[0]!;
    const sold = [...new Set(partsOf.get(buyer!)?.map((l) => l.part))];
    const into = sold.filter((part) => inputsOf(part).includes(component));
    const isInput = into.length > 0;
    return (isInput ? into : sold).map((part) => ({
      part,
      component,
      source,
      isInput,
      buyer: buyer!,
      links,
    }));
  });
  return [...groupBy(customers, (c) => JSON.stringify([c.component, c.source, c.isInput])).values()]
    .flatMap((own): FalseSecondSource[] => {
      const shared = [...groupBy(own, (c) => c.part)].filter(([, of]) => of.length > 1);
      if (shared.length === 0) return [];
      const { component, source, isInput } = own[0]!;
      const all = shared.flatMap(([, of]) => of);
      return [
        {
          component,
          source,
          isInput,
          parts: shared.map(([part]) => part).sort(),
          suppliers: [...new Set(all.map((c) => c.buyer))].sort(),
          rows: [...new Set(all.flatMap((c) => c.links.flatMap((l) => l.rows)))],
        },
      ];
    })
    .sort((a, b) => (`${a.component} ${a.source}` < `${b.component} ${b.source}` ? -1 : 1));
}
