import { fen, yuan } from '../../model/money.js';
import type { GoalAnswer } from './answer.js';
import { countOn, holdings } from './count.js';
import { countAnswer } from './count-answer.js';
import { flowFigure } from './flow.js';
import { flowAnswer } from './flow-answer.js';
import { type DefinedGoal, defineGoal, type PlanQuestion } from './question.js';

const cny = (amount: number) => yuan(fen(amount));

/** A goal's figure by its other definitions, without growth or forecast. */
function otherFigures(question: PlanQuestion, { goal }: DefinedGoal): GoalAnswer['others'] {
  return goal.definitions.slice(1).map(({ id, name }) => {
    const defined = defineGoal(question.plan, goal.id, id)!;
    if (defined.indicator.kind === 'flow') {
      const { value, low, high, parts } = flowFigure(question, defined);
      const facts = parts.reduce((n, p) => n + p.addends.length, 0);
      return { definition: id, name, value: cny(value), bounds: { low: cny(low), high: cny(high) }, facts };
    }
    const { value, low, high, parts } = countOn(holdings(question, defined), question.asOf);
    return { definition: id, name, value, bounds: { low, high }, facts: parts.length };
  });
}

/** A goal's figure with its growth, reporting rate, bounds, forecast and state, by its first definition. */
export function goalAnswer(question: PlanQuestion, goalId: string): GoalAnswer | undefined {
  const defined = defineGoal(question.plan, goalId);
  if (!defined) return undefined;
  const answer = defined.indicator.kind === 'flow' ? flowAnswer : countAnswer;
  return { ...answer(question, defined), others: otherFigures(question, defined) };
}
