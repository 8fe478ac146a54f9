import {
  chainFacts,
  type Coverage,
  type CoverageFilter,
  coverageOf,
  type CoverageQuestion,
  type Gaps,
  gapsOf,
  LAYER_NAMES,
  readersOf,
  UNREAD,
  WORKING_DAYS,
} from '../../lenses/chain/index.js';
import {
  assignedByDefault,
  partLayerFinder,
  type PlanQuestion,
  suppliersOf,
} from '../../lenses/plan/index.js';
import { LAYERS } from '../../model/taxonomy.js';
import { type Text, text } from '../../model/text.js';
import { partFinder } from '../../parts/index.js';
import type { Desk } from '../desk.js';

const ALL_LAYERS = [...LAYERS, 'unassigned'] as const;

/** Layers as a filter names them; `unread` is that of the parts without one. */
export const layerName = (layer: string | null): Text =>
  ALL_LAYERS.some((l) => l === layer) ? LAYER_NAMES[layer as (typeof ALL_LAYERS)[number]] : UNREAD;

/** What the chain lens is asked by the office about the newest revision; kept while it stands. */
export function chainAsked(desk: Desk, question: PlanQuestion): Promise<CoverageQuestion> {
  return desk.once('chain', question, async () => {
    const { view, taxonomy, asOf, plan } = question;
    const zone = new Set(suppliersOf(question).map((s) => view.ids[s.index]!));
    const find = await desk.finder(question);
    const readers = readersOf(find, partFinder(taxonomy));
    const layerOf = partLayerFinder(plan, assignedByDefault(plan));
    const parts = new Map(taxonomy.parts.map((p) => [p.id, p]));
    return {
      facts: chainFacts({ view, taxonomy, asOf, zone, ...readers }),
      taxonomy,
      asOf,
      zone,
      layerOf: (id) => {
        const part = parts.get(id);
        return part === undefined ? 'unassigned' : layerOf(part);
      },
      maker: null,
      workingDays: WORKING_DAYS,
    };
  });
}

/** Coverage of a plant and a layer, of all where they are null. */
export function coverageAt(
  desk: Desk,
  question: PlanQuestion,
  { plant, layer }: Pick<CoverageFilter, 'plant' | 'layer'>,
): Promise<Coverage> {
  return desk.once(`coverage ${JSON.stringify([plant, layer])}`, question, async () =>
    coverageOf(await chainAsked(desk, question), { part: null, plant, layer }),
  );
}

/** The gaps of the whole zone. */
export function allGaps(desk: Desk, question: PlanQuestion): Promise<Gaps> {
  return desk.once('gaps', question, async () => gapsOf(await chainAsked(desk, question)));
}

/** The plants by their names, as a filter offers them. */
export function plantsOf({ facts }: CoverageQuestion): { id: string; name: Text }[] {
  return facts.plants.map(({ id, name, nameEn }) => ({ id, name: text(nameEn ?? name, id) }));
}

/** Whether all words of a search stand somewhere in some texts. */
export function saidIn(find: string | undefined, texts: readonly (string | null)[]): boolean {
  const plain = (s: string) => s.normalize('NFKC').toLowerCase();
  const said = plain(texts.filter(Boolean).join('\n'));
  return plain(find ?? '')
    .split(/\s+/)
    .every((word) => said.includes(word));
}
