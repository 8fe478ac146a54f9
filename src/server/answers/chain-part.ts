import { askOf, type ChainFacts, GAP_REASON_NAMES, type Gap } from '../../lenses/chain/index.js';
import type { PlanQuestion } from '../../lenses/plan/index.js';
import { fieldOf, type KindName } from '../../model/kinds.js';
import { text } from '../../model/text.js';
import type { ChainPart, GapLine } from '../api.js';
import type { Desk } from '../desk.js';
import { allGaps, chainAsked, coverageAt, layerName, plantsOf } from './chain-desk.js';
import { notFound } from './not-found.js';
import { stateFinder } from './part-state.js';

/** A gap with its kind in words, and what to ask for. */
export const gapLine = (gap: Gap): GapLine => ({
  ...gap,
  kind: GAP_REASON_NAMES[gap.reason],
  ask: askOf(gap),
});

type Door = ChainPart['plants'][number]['doors'][number];

function door(kind: KindName, field: string, row: number, of = ''): Door {
  const { en, zh } = fieldOf(kind, field)!.label;
  return { row, field, name: text(of ? `${en}, ${of}` : en, of ? `${of}${zh}` : zh) };
}

/** The cells behind what a plant needs of a part: quantity and price of its bill, the output of its lines. */
function doorsOf({ plants, bills }: ChainFacts, plant: string, part: string): Door[] {
  const items = bills.items.filter((i) => i.plant === plant && i.part === part);
  const lines = plants.find((p) => p.id === plant)?.lines ?? [];
  return [
    ...items.flatMap((i) =>
      i.rows.flatMap((row) => [
        door('bom', 'quantity', row, i.line ?? ''),
        door('bom', 'unit_price', row, i.line ?? ''),
      ]),
    ),
    ...lines.map((l) =>
      door(
        'plants',
        l.plannedPerDay === null ? 'capacity_per_year' : 'planned_per_day',
        l.row,
        lines.length > 1 ? l.name : '',
      ),
    ),
  ];
}

/** One part of the chain: who needs it, who supplies it, what is unknown, with the cells behind each figure. */
export async function chainPartOf(desk: Desk, question: PlanQuestion, id: string): Promise<ChainPart> {
  const chain = await chainAsked(desk, question);
  const gaps = await allGaps(desk, question);
  const whole = await coverageAt(desk, question, { plant: null, layer: null });
  const known = chain.taxonomy.parts.find((p) => p.id === id && p.parent !== null);
  const found = whole.parts.find((p) => p.part.id === id) ?? null;
  if (!known && !found)
    throw notFound(
      `Neither the taxonomy nor a bill of material has a part ${id}; open it from the chain map.`,
      `零部件分类和物料清单中都没有零件“${id}”；请从产业链图打开。`,
    );
  const part = found?.part ?? {
    id,
    name: text(known!.en, known!.zh),
    layer: chain.layerOf(id),
    system: known!.parent,
  };
  const system = chain.taxonomy.parts.find((p) => p.id === part.system);
  const own = [...gaps.missing, ...gaps.weak, ...gaps.extend].filter((g) =>
    [g.part, ...g.orElse].some((p) => p.id === id),
  );
  return {
    asOf: whole.asOf,
    part,
    layer: layerName(part.layer),
    system: system ? text(system.en, system.zh) : layerName(null),
    state: found ? stateFinder(gaps)(found) : 'not-needed',
    coverage: found,
    makers: found?.makers ?? gaps.withoutBuyer.find((w) => w.part.id === id)?.makers ?? 0,
    plants: plantsOf(chain).map((p) => ({ ...p, doors: doorsOf(chain.facts, p.id, id) })),
    gaps: own.map(gapLine),
    assumptions: whole.assumptions
      .filter((a) => a.about.some((at) => at.startsWith(`${id} @ `)))
      .map((a) => a.says),
  };
}
