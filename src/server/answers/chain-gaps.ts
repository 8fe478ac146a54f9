import type { Gap, Gaps } from '../../lenses/chain/index.js';
import type { PlanQuestion } from '../../lenses/plan/index.js';
import { LAYERS } from '../../model/taxonomy.js';
import { type Language, text } from '../../model/text.js';
import { gapsWorkbook } from '../../report/index.js';
import type { ChainGaps } from '../api.js';
import type { Desk } from '../desk.js';
import type { OfficeFile } from '../office.js';
import type { GapsAsked } from '../parameters.js';
import { allGaps, chainAsked, layerName, plantsOf, saidIn } from './chain-desk.js';
import { gapLine } from './chain-part.js';

const FILE_NAME = {
  missing: text('Missing links', '缺链清单'),
  weak: text('Weak links', '弱链清单'),
  extend: text('Links to extend', '延链清单'),
};

const names = new Intl.Collator('zh-CN');
const ORDERS: Record<Exclude<GapsAsked['sort'], 'rank'>, (a: Gap, b: Gap) => number> = {
  part: (a, b) => names.compare(a.part.name.zh, b.part.name.zh) || a.rank - b.rank,
  plants: (a, b) => b.plants.length - a.plants.length || a.rank - b.rank,
};

/** The gaps of the list asked that a filter finds, in the order asked. */
function found(gaps: Gaps, { list, layer, plant, find, sort }: GapsAsked): Gap[] {
  const fit = gaps[list].filter(
    (g) =>
      (layer === undefined || (g.part.layer ?? 'unread') === layer) &&
      (plant === undefined || g.plants.includes(plant)) &&
      saidIn(find, [
        g.part.id,
        ...[g.part, ...g.orElse].flatMap((p) => [p.name.zh, p.name.en]),
        g.component?.source.name ?? null,
        ...[...g.suppliers, ...g.candidates].map((f) => f.name),
      ]),
  );
  return sort === 'rank' ? fit : fit.toSorted(ORDERS[sort]);
}

/** One list of gaps, and the part of it that is asked for. */
export async function chainGapsOf(desk: Desk, question: PlanQuestion, asked: GapsAsked): Promise<ChainGaps> {
  const gaps = await allGaps(desk, question);
  const lines = found(gaps, asked);
  const from = asked.from ?? 0;
  const given = lines.slice(from, from + (asked.limit ?? lines.length));
  const known = new Set(gaps[asked.list].map((g) => g.part.layer ?? 'unread'));
  return {
    asOf: gaps.asOf,
    lacks: gaps.lacks,
    says: gaps.says,
    counts: { missing: gaps.missing.length, weak: gaps.weak.length, extend: gaps.extend.length },
    total: lines.length,
    from,
    truncated: given.length < lines.length,
    lines: given.map(gapLine),
    plants: plantsOf(await chainAsked(desk, question)),
    layers: [...LAYERS, 'unassigned', 'unread']
      .filter((id) => known.has(id))
      .map((id) => ({ id, name: layerName(id) })),
    assumptions: gaps.assumptions.map((a) => a.says),
  };
}

/** The gaps that the filter finds, every one of them, as a workbook. */
export async function chainGapsFileOf(
  desk: Desk,
  question: PlanQuestion,
  language: Language,
  asked: GapsAsked,
): Promise<OfficeFile> {
  const gaps = await allGaps(desk, question);
  const title = FILE_NAME[asked.list];
  return {
    bytes: gapsWorkbook({ title, gaps: found(gaps, asked), assumptions: gaps.assumptions }, language),
    name: `${title[language]} ${question.asOf}.xlsx`,
  };
}
