import type { EnterpriseId } from '../../../model/identity.js';
import type { Part } from '../../../model/taxonomy.js';
import { text } from '../../../model/text.js';
import { factsOfMaker } from '../facts/of-maker.js';
import type { ChainFacts } from '../facts/chain-facts.js';
import type { Product } from '../facts/products.js';
import type { Firm, PartRef } from './answer.js';
import type { Bounds } from './bounds.js';
import { localValueFinder } from './local-value.js';
import { type Place, placeFinder } from './place.js';
import type { CoverageQuestion } from './question.js';
import type { Source } from './sources.js';
import { type Use, usesOf } from './uses.js';

/** The parts chain as one question sees it: what coverage and gaps are both read from. */
export interface Chain {
  question: CoverageQuestion;
  /** The facts that the answer may use. */
  facts: ChainFacts;
  uses: Use[];
  placeOf: (id: EnterpriseId) => Place;
  /** Products of firms of the zone, by part. */
  makers: ReadonlyMap<string, Product[]>;
  /** Parts that somebody in the zone makes or supplies. */
  made: ReadonlySet<string>;
  /** What of a yuan paid for a part is added in the zone; null for a maker, who must not learn what others buy. */
  localValue: ((firm: EnterpriseId, part: string) => Bounds) | null;
  partOf: (id: string) => PartRef;
  firmOf: (id: EnterpriseId) => Firm;
}

/** Reads the chain for a question. */
export function chainOf(asked: CoverageQuestion): Chain {
  const placeOf = placeFinder(asked);
  const facts = asked.maker === null ? asked.facts : factsOfMaker(asked.facts, asked.maker);
  const question = { ...asked, facts };
  const uses = usesOf(question);
  const makers = new Map<string, Product[]>();
  for (const p of facts.products)
    if (placeOf(p.enterprise) === 'zone') makers.set(p.part, [...(makers.get(p.part) ?? []), p]);
  const supplied = facts.supply.links.filter((l) => placeOf(l.supplier) === 'zone').map((l) => l.part);
  return {
    question,
    facts,
    uses,
    placeOf,
    makers,
    made: new Set([...makers.keys(), ...supplied]),
    localValue: asked.maker === null ? localValueFinder(question, uses, placeOf) : null,
    partOf: partFinder(question),
    firmOf: firmFinder(facts, placeOf),
  };
}

function partFinder({ taxonomy, layerOf }: CoverageQuestion): (id: string) => PartRef {
  const parts = new Map<string, Part>(taxonomy.parts.map((p) => [p.id, p]));
  return (id) => {
    const part = parts.get(id);
    if (!part) return { id, name: text(id, id), layer: null, system: null };
    return { id, name: text(part.en, part.zh), layer: layerOf(id), system: part.parent ?? part.id };
  };
}

function firmFinder({ enterprises }: ChainFacts, placeOf: Chain['placeOf']): (id: EnterpriseId) => Firm {
  return (id) => {
    const known = enterprises.get(id);
    return {
      id,
      name: known?.name ?? id,
      uscc: known?.uscc ?? null,
      place: placeOf(id),
      where: known?.park ?? known?.region ?? null,
    };
  };
}

const WEIGHT: Record<Place, Bounds> = {
  zone: { low: 1, high: 1 },
  outside: { low: 0, high: 0 },
  unknown: { low: 0, high: 1 },
};

/** What of a source counts as bought from the zone. */
export const localWeight =
  ({ placeOf }: Chain) =>
  ({ supplier }: Source): Bounds =>
    WEIGHT[placeOf(supplier)];

/** What of a source counts as bought outside the zone. */
export const outsideWeight = (chain: Chain) => {
  const local = localWeight(chain);
  return (source: Source): Bounds => ({ low: 1 - local(source).high, high: 1 - local(source).low });
};

/** What of a source counts as bought from one of some firms. */
export const firmWeight =
  (firms: ReadonlySet<EnterpriseId>) =>
  ({ supplier }: Source): Bounds =>
    WEIGHT[firms.has(supplier) ? 'zone' : 'outside'];
