import { addDays, addMonths, type Day, dayOf, dayParts, lastDayOfMonth } from '../../model/day.js';
import type { GoalAnswer } from './answer.js';
import { changesBetween, countOn, type Holdings, holdings } from './count.js';
import { about, byLayer, sumBy } from './goal-parts.js';
import { countOutlook } from './outlook.js';
import { type DefinedGoal, isFinal, type PlanQuestion } from './question.js';
import { goalState } from './state.js';

/** The count at the end of each of the last 36 months. */
function countTrend(held: Holdings, asOf: Day): GoalAnswer['trend'] {
  const { year, month } = dayParts(asOf);
  return Array.from({ length: 36 }, (_, i) => {
    const then = dayParts(addMonths(dayOf(year, month, 1)!, i - 35));
    const end = lastDayOfMonth(then.year, then.month);
    const day = end > asOf ? asOf : end;
    return { period: day.slice(0, 7), value: countOn(held, day).value, cumulative: null };
  });
}

/** A goal that counts enterprises or titles on the day. */
export function countAnswer(question: PlanQuestion, defined: DefinedGoal): Omit<GoalAnswer, 'others'> {
  const { goal, indicator } = defined;
  const { asOf } = question;
  const held = holdings(question, defined);
  const figure = countOn(held, asOf);
  const final = isFinal(goal, asOf);
  const forecast = final ? null : countOutlook(goal, held, asOf).forecast;
  const newYear = addDays(dayOf(dayParts(asOf).year, 1, 1)!, -1);
  const nextYear = addMonths(asOf, 12);
  return {
    ...about(defined),
    value: figure.value,
    through: null,
    reporting: null,
    growth: null,
    bounds: { low: figure.low, high: figure.high },
    forecast,
    ...goalState(goal, figure, forecast?.probability ?? null, final),
    facts: figure.parts.reduce((n, p) => n + p.title.rows.length, 0),
    definition: indicator.definition,
    trend: countTrend(held, asOf),
    ahead: [],
    changes: {
      ...changesBetween(held, newYear, asOf),
      endingWithin12Months: changesBetween(held, asOf, nextYear).ended,
    },
    layers: byLayer(
      question,
      sumBy(
        figure.parts,
        (p) => p.member.layer ?? 'unknown',
        () => 1,
      ),
    ),
  };
}
