import { addDays, addMonths, type Day, dayOf, dayParts, lastDayOfMonth } from '../../model/day.js';
import type { GoalAnswer } from './answer/index.js';
import { byTrust } from './by-trust.js';
import { changesBetween, countOn, type Holdings, holdings, sizeOn } from './count.js';
import { endingTitles, expectedLost, LOOK_AHEAD } from './expiries.js';
import { about, byLayer, sumBy } from './goal-parts.js';
import { countOutlook } from './outlook.js';
import { type DefinedGoal, isFinal, type PlanQuestion } from './question.js';
import { countParks } from './parks.js';
import { goalState } from './state.js';
import { levelPace, progressOf } from './target.js';
import { totalOf } from './total.js';

/** The count at the end of each of the last 36 months. */
function countTrend(held: Holdings, asOf: Day): GoalAnswer['trend'] {
  const { year, month } = dayParts(asOf);
  return Array.from({ length: 36 }, (_, i) => {
    const then = dayParts(addMonths(dayOf(year, month, 1)!, i - 35));
    const end = lastDayOfMonth(then.year, then.month);
    const day = end > asOf ? asOf : end;
    return { period: day.slice(0, 7), value: sizeOn(held, day), cumulative: null };
  });
}

/** A goal that counts enterprises or titles on the day. */
export function countAnswer(question: PlanQuestion, defined: DefinedGoal): Omit<GoalAnswer, 'others'> {
  const { goal, indicator } = defined;
  const { asOf } = question;
  const held = holdings(question, defined);
  const figure = countOn(held, asOf);
  const value = held.listed ? figure.value : null;
  const bounds = held.listed ? { low: figure.low, high: figure.high } : null;
  const final = isFinal(goal, asOf);
  const forecast = final ? null : countOutlook(goal, held, asOf).forecast;
  const newYear = addDays(dayOf(dayParts(asOf).year, 1, 1)!, -1);
  const endings = endingTitles(held, asOf, indicator.reviews);
  return {
    ...about(defined),
    value,
    bounds,
    progress: progressOf(goal, value),
    pace: levelPace(goal, indicator, value, asOf),
    forecast,
    ...goalState(goal, { value, low: figure.low, high: figure.high }, forecast?.probability ?? null, final),
    facts: figure.parts.reduce((n, p) => n + p.title.rows.length, 0),
    byTrust: byTrust(question, indicator, totalOf(question, defined).additions),
    trend: countTrend(held, asOf),
    changes: {
      ...changesBetween(held, newYear, asOf),
      endingWithin12Months: changesBetween(held, asOf, addMonths(asOf, LOOK_AHEAD)).ended,
      expectedLost: expectedLost(endings),
    },
    parks: countParks(question, figure),
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
