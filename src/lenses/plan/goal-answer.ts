import type { Indicator } from '../../model/plan.js';
import type { GoalAnswer } from './answer/index.js';
import { countAnswer } from './count-answer.js';
import { flowAnswer } from './flow-answer.js';
import { scaleOf } from './goal-parts.js';
import { levelAnswer } from './level-answer.js';
import { type DefinedGoal, defineGoal, type PlanQuestion } from './question.js';
import { quotient, ratioOf } from './ratio.js';
import { ratioAnswer } from './ratio-answer.js';
import { totalOf } from './total.js';

/** A goal's figure by its other definitions, without growth or forecast. */
function otherFigures(question: PlanQuestion, { goal }: DefinedGoal): GoalAnswer['others'] {
  return goal.definitions.slice(1).map(({ id, name }) => {
    const defined = defineGoal(question.plan, goal.id, id)!;
    if (defined.indicator.kind === 'ratio') {
      const { numerator, denominator } = ratioOf(question, defined);
      const facts = (numerator?.additions.length ?? 0) + (denominator?.additions.length ?? 0);
      const value = quotient(numerator?.value, denominator?.value);
      return { definition: id, name, value, bounds: null, facts };
    }
    const { value, low, high, facts } = totalOf(question, defined);
    const scale = scaleOf(defined.indicator);
    if (value === null) return { definition: id, name, value, bounds: null, facts };
    const bounds = { low: scale(low!), high: scale(high!) };
    return { definition: id, name, value: scale(value), bounds, facts };
  });
}

/** How each indicator is answered: by its kind, and a flow or level by how often it is stated. */
function answererOf({ kind, measure }: Indicator) {
  if (kind === 'ratio') return ratioAnswer;
  if (kind === 'distinct-count') return countAnswer;
  return measure?.kind === 'annual-facts' ? levelAnswer : flowAnswer;
}

/** A goal's figure with its growth, reporting rate, bounds, forecast and state, by its first definition. */
export function goalAnswer(question: PlanQuestion, goalId: string): GoalAnswer | undefined {
  const defined = defineGoal(question.plan, goalId);
  if (!defined) return undefined;
  const answer = answererOf(defined.indicator);
  return { ...answer(question, defined), others: otherFigures(question, defined) };
}
