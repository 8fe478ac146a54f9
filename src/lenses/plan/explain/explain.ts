import { fen, yuan } from '../../../model/money.js';
import type { Carrier, Explanation, GoalAnswer } from '../answer/index.js';
import { holdings } from '../count.js';
import { flowFigure } from '../flow.js';
import { goalAnswer } from '../goal-answer.js';
import { type DefinedGoal, defineGoal, isFinal, type PlanQuestion } from '../question.js';
import { twoYears } from '../same-basis.js';
import { reach } from '../target.js';
import { byCause, sumYuan } from './cause.js';
import { countCarriers } from './count-carriers.js';
import { countMoves } from './count-moves.js';
import { flowCarriers } from './flow-carriers.js';
import { flowMoves } from './flow-moves.js';
import { reportBefore } from './report-before.js';
import { explanationSentences } from './sentences.js';

type Unshared = Omit<Carrier, 'share'>;

/** Who moved a figure between two questions, and who carries its gap, as far as its kind can tell. */
interface Account {
  moves: Explanation['moves'];
  carriers: Unshared[];
  /** False where the two figures are of different years, so that their difference means nothing. */
  comparable: boolean;
}

function account(question: PlanQuestion, since: PlanQuestion, defined: DefinedGoal): Account {
  const { goal, indicator } = defined;
  if (indicator.kind === 'distinct-count') {
    const held = holdings(question, defined);
    const earlier = { question: since, held: holdings(since, defined) };
    return {
      moves: countMoves(earlier, { question, held }),
      carriers: countCarriers(question, goal, indicator, held),
      comparable: true,
    };
  }
  if (indicator.kind !== 'flow' || indicator.measure?.kind !== 'monthly-output')
    return { moves: [], carriers: [], comparable: true };
  const now = flowFigure(question, defined);
  const then = flowFigure(since, defined);
  const comparable = now.year === then.year;
  return {
    moves: comparable ? flowMoves(then, now, (amount) => yuan(fen(amount))) : [],
    carriers: flowCarriers(question, now, twoYears(now)),
    comparable,
  };
}

/** Target less what is expected on the due day: the forecast before it, the figure itself in the final account and without forecast. */
function gapOf(answer: GoalAnswer, target: number | null, final: boolean): Explanation['gap'] {
  if (target === null || answer.op === 'range') return null;
  const of = answer.forecast && !final ? 'forecast' : 'figure';
  const expected = of === 'forecast' ? answer.forecast!.value : answer.value;
  if (expected === null) return null;
  const asked = answer.op === '>' && answer.unit !== 'CNY' ? target + 1 : target;
  const short = answer.op === '<=' ? expected - asked : asked - expected;
  return { target, expected, amount: Math.round(short * 100) / 100, of };
}

/**
 * What moved a goal's figure since an earlier report (by default that of the month before), and which enterprises carry the gap
 * to its target. Undefined when the plan has no such goal.
 */
export function explainGoal(
  question: PlanQuestion,
  goalId: string,
  since: PlanQuestion = reportBefore(question),
): Explanation | undefined {
  const defined = defineGoal(question.plan, goalId);
  if (!defined) return undefined;
  const now = goalAnswer(question, goalId)!;
  const then = goalAnswer(since, goalId)!;
  const { moves, carriers, comparable } = account(question, since, defined);
  const gap = gapOf(now, reach(defined.goal), isFinal(defined.goal, question.asOf));
  const change =
    comparable && now.value !== null && then.value !== null ? sumYuan([now.value, -then.value]) : null;
  const explanation = {
    goal: goalId,
    name: now.name,
    unit: now.unit,
    asOf: question.asOf,
    value: now.value,
    through: now.through,
    since: { asOf: since.asOf, value: then.value, through: then.through },
    change,
    causes: byCause(moves, sumYuan),
    moves,
    split: now.split,
    gap,
    carriers: carriers.map((c) => ({
      ...c,
      share: gap !== null && gap.amount > 0 ? c.worth / gap.amount : null,
    })),
  };
  return { ...explanation, says: explanationSentences(explanation, now) };
}
