import {
  type Contributions,
  disclose,
  type Published,
  type Table,
  withTotals,
} from '../../lenses/disclosure/index.js';
import { breakdownOf, defineGoal, type PlanQuestion, type Share } from '../../lenses/plan/index.js';
import type { Plan } from '../../model/plan.js';
import { type Text, text } from '../../model/text.js';
import type { PublicFigures, PublicTable } from '../../portal/index.js';
import type { Desk } from '../desk.js';

const ALL = text('All', '合计');
const NO_LAYER = text('No layer', '未归入板块');
const NO_PARK = text('No park of the plan', '未列入各园区');

/** The figures of the last cut-off; null when nothing was published, or nothing was known then. Those of the cut-offs before it are looked at, so that no difference tells of a firm. */
export function publicFiguresOf(desk: Desk): Promise<PublicFigures | null> {
  return desk.publications().then((cutOffs) => {
    const last = cutOffs.at(-1);
    return last === undefined
      ? null
      : desk.once('public figures', last, () => Promise.resolve(figuresOf(desk.parts.plan, cutOffs)));
  });
}

/** Shares by layer and park. What no layer or no park is known of, and what the plan gives no home to, stand in one row and one column. */
function tableOf(plan: Plan, shares: readonly Share[], amount: (share: Share) => number): Table {
  const layers = [...plan.layers.map((l) => l.id), null];
  const parks = [...plan.parks.map((p) => p.id), null];
  const cells = layers.map(() => parks.map(() => new Map<string, number>()));
  for (const share of shares)
    cells
      .at(layers.findIndex((id) => id === share.layer))!
      .at(parks.indexOf(share.park))!
      .set(share.enterprise, amount(share));
  return cells satisfies Contributions[][];
}

/** The cells and totals of the table of a goal at a cut-off, shown or withheld: what else is published is held against them. */
export function publishedCells(question: PlanQuestion, goal: string): Contributions[] {
  const { shares } = breakdownOf(question, goal)!;
  return withTotals(tableOf(question.plan, shares, ({ amount }) => amount)).flat();
}

function figuresOf(plan: Plan, cutOffs: readonly PlanQuestion[]): PublicFigures | null {
  const goal = plan.goals.find((g) => defineGoal(plan, g.id)?.indicator.kind === 'flow');
  if (goal === undefined) return null;
  const taken = cutOffs.map((question) => breakdownOf(question, goal.id)!);
  if (taken.at(-1)!.shares.length === 0) return null;
  /** Each cut-off as it was published, in turn. Who joined or left is no secret, so counts are not held against those before. */
  const output = taken.reduce<Published | null>((before, { shares }) => {
    const table = tableOf(plan, shares, ({ amount }) => amount);
    return { table, figures: disclose(table, before) };
  }, null)!;
  const firms = disclose(tableOf(plan, taken.at(-1)!.shares, () => 1));
  const names: { rows: Text[]; columns: Text[] } = {
    rows: [...plan.layers.map((l) => l.name), NO_LAYER, ALL],
    columns: [...plan.parks.map((p) => p.name), NO_PARK, ALL],
  };
  const shown = (of: Published['figures'], scale: number): PublicTable => ({
    ...names,
    figures: of.map((row) => row.map(({ value }) => (value === null ? null : value / scale))),
  });
  return {
    asOf: cutOffs.at(-1)!.asOf,
    through: taken.at(-1)!.through,
    output: shown(output.figures, 100),
    firms: shown(firms, 1),
  };
}
