import { type Contributions, mayStandBeside } from '../../lenses/disclosure/index.js';
import { type Addends, defineGoal, plainFigure, type PlanQuestion } from '../../lenses/plan/index.js';
import type { Goal } from '../../model/plan.js';
import type { PublicFigures, PublicGoal, PublicPlan } from '../../portal/index.js';
import type { Desk } from '../desk.js';
import { publicFiguresOf, publishedCells } from './public-figures.js';

/** The plan's goals with their figures as known at the last cut-off; without a cut-off there are none. */
export async function publicPlanOf(desk: Desk): Promise<PublicPlan> {
  const cutOffs = await desk.publications();
  const last = cutOffs.at(-1);
  if (last === undefined) return planOf(desk, null, () => UNPUBLISHED);
  return desk.once('public plan', last, async () => {
    const shown = figuresOf(cutOffs, await publicFiguresOf(desk));
    return planOf(desk, last, ({ id }) => shown.get(id)!);
  });
}

type Shown = Pick<PublicGoal, 'value' | 'through' | 'progress' | 'is'>;

const UNPUBLISHED: Shown = { value: null, through: null, progress: null, is: 'unpublished' };

function planOf(
  { parts: { plan } }: Desk,
  last: PlanQuestion | null,
  shownOf: (goal: Goal) => Shown,
): PublicPlan {
  return {
    title: plan.title,
    caveat: plan.caveat,
    asOf: last?.asOf ?? null,
    goals: plan.goals.map((goal) => {
      const { indicator } = defineGoal(plan, goal.id)!;
      return {
        id: goal.id,
        name: goal.name,
        unit: indicator.unit,
        op: goal.op,
        target: goal.target,
        low: goal.low ?? null,
        due: goal.due,
        definition: indicator.definition,
        status: goal.status,
        note: goal.note ?? null,
        sources: plan.sources.flatMap(({ id, url }) => (goal.sources.includes(id) ? [url] : [])),
        ...shownOf(goal),
      };
    }),
  };
}

/**
 * What of each goal may be told. The goal that the table of figures breaks down is told as its whole is there. Of any other neither a sum that it is made of,
 * nor the difference of that sum from a cell of the table, from a goal before it or from its own at the last cut-off may be sensitive.
 * Who counts is no secret, so counts are held against nothing but themselves.
 */
function figuresOf(cutOffs: readonly PlanQuestion[], table: PublicFigures | null): Map<string, Shown> {
  const { plan } = cutOffs[0]!;
  const broken = plan.goals.find((g) => defineGoal(plan, g.id)?.indicator.kind === 'flow')?.id;
  /** The amounts that were told of each goal at the cut-off before. */
  let told = new Map<string, Contributions[]>();
  let shown = new Map<string, Shown>();
  for (const question of cutOffs) {
    const cells = broken === undefined ? [] : publishedCells(question, broken);
    const now = new Map<string, Contributions[]>();
    shown = new Map();
    for (const { id } of plan.goals) {
      const { addends, ...figure } = plainFigure(question, id)!;
      const amounts = addends.filter(({ kind }) => kind === 'amounts').map(sizes);
      const counts = addends.filter(({ kind }) => kind === 'count').map(sizes);
      const others = [...cells, ...[...now.values()].flat()];
      const may =
        id === broken
          ? (table?.output.figures.at(-1)?.at(-1) ?? null) !== null
          : counts.every((of) => mayStandBeside(of, [])) &&
            amounts.every((of, i) =>
              mayStandBeside(of, [...others, ...(told.get(id)?.slice(i, i + 1) ?? [])]),
            );
      if (may) now.set(id, amounts);
      shown.set(
        id,
        figure.value === null
          ? { ...UNPUBLISHED, is: 'unknown' }
          : may
            ? { ...figure, is: 'shown' }
            : { ...UNPUBLISHED, is: 'withheld' },
      );
    }
    told = now;
  }
  return shown;
}

/** What each contributor adds, by size: a loss tells of a firm as much as a profit. */
const sizes = ({ of }: Addends): Contributions =>
  new Map([...of].map(([id, amount]) => [id, Math.abs(amount)]));
