import { groupBy } from '../../../model/group-by.js';
import type { Part } from '../../../model/taxonomy.js';
import { type Text, text } from '../../../model/text.js';
import type { Coverage, Scope } from './answer.js';
import { assumptionsOf } from './assumptions.js';
import { type Chain, chainOf } from './chain.js';
import { partCoverage } from './part-coverage.js';
import type { CoverageFilter, CoverageQuestion } from './question.js';
import { scopeOf } from './scope.js';
import { saysOf } from './sentence.js';
import type { Use } from './uses.js';

/** What each layer is called. */
export const LAYER_NAMES: Record<Part['layer'], Text> = {
  battery: text('Power battery', '动力电池'),
  software: text('Software', '软件'),
  chip: text('Chip', '芯片'),
  traditional: text('Traditional parts', '传统零部件'),
  unassigned: text('No layer of the plan', '计划未归类'),
};
/** Of parts that the taxonomy does not know. */
export const UNREAD = text('Not in the taxonomy', '分类之外');

/** The kind of source that is missing; null: none. */
export function lacksOf({ facts }: Chain): Coverage['lacks'] {
  if (facts.plants.length === 0) return 'plants';
  if (facts.bills.items.length === 0) return 'bom';
  return facts.supply.links.length === 0 ? 'supply' : null;
}

/** What the plants need a year, who supplies it, and how much of it the zone does: by layer, system, plant and part. */
export function coverageOf(question: CoverageQuestion, filter: CoverageFilter): Coverage {
  const chain = chainOf(question);
  const { part, plant, layer } = filter;
  const uses = chain.uses.filter(
    (u) =>
      (part === null || u.part === part) &&
      (plant === null || u.plant.id === plant) &&
      (layer === null || chain.partOf(u.part).layer === layer),
  );
  const by = (keyOf: (use: Use) => string, nameOf: (key: string) => Text): Scope[] =>
    [...groupBy(uses, keyOf)]
      .map(([key, own]) => scopeOf(chain, key, nameOf(key), own))
      .sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || (a.id < b.id ? -1 : 1));
  const lacks = lacksOf(chain);
  const total = scopeOf(chain, 'total', text('All', '合计'), uses);
  const parts = [...groupBy(uses, (u) => u.part).values()]
    .map((own) => partCoverage(chain, own))
    .sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || (a.part.id < b.part.id ? -1 : 1));
  return {
    asOf: question.asOf,
    maker: question.maker,
    lacks,
    says: saysOf(lacks, total, parts),
    total,
    layers: by(
      (u) => chain.partOf(u.part).layer ?? '',
      (id) => LAYER_NAMES[id as Part['layer']] ?? UNREAD,
    ),
    systems: by(
      (u) => chain.partOf(u.part).system ?? '',
      (id) => (id === '' ? UNREAD : chain.partOf(id).name),
    ),
    plants: by(
      (u) => u.plant.id,
      (id) => {
        const { name, nameEn } = chain.facts.plants.find((p) => p.id === id)!;
        return text(nameEn ?? name, id);
      },
    ),
    parts,
    assumptions: assumptionsOf(chain, uses),
  };
}
