import type { GoalAnswer } from './answer/index.js';
import { about, byLayer } from './goal-parts.js';
import { isFinal, type DefinedGoal, type PlanQuestion } from './question.js';
import { quotient, ratioBy, ratioOf } from './ratio.js';
import { goalState } from './state.js';
import { levelPace, progressOf } from './target.js';

/** A goal that is a ratio: both terms stand beside it, and it is made anew for every layer. */
export function ratioAnswer(question: PlanQuestion, defined: DefinedGoal): Omit<GoalAnswer, 'others'> {
  const { goal, indicator } = defined;
  const ratio = ratioOf(question, defined);
  const { numerator, denominator } = ratio;
  const value = quotient(numerator?.value, denominator?.value);
  const low = quotient(numerator?.low, denominator?.high);
  const high = quotient(numerator?.high, denominator?.low);
  const bounds = low === null || high === null ? null : { low, high };
  return {
    ...about(defined),
    value,
    ratio: numerator && denominator ? { numerator: numerator.value, denominator: denominator.value } : null,
    through: denominator?.through ?? null,
    bounds,
    progress: progressOf(goal, value),
    pace: levelPace(goal, indicator, value, question.asOf),
    forecast: null,
    ...goalState(goal, { value, low, high }, null, isFinal(goal, question.asOf)),
    facts: (numerator?.additions.length ?? 0) + (denominator?.additions.length ?? 0),
    layers: byLayer(
      question,
      ratioBy(ratio, (m) => m.layer ?? 'unknown'),
    ).filter(({ layer }) => layer !== 'unassigned'),
  };
}
