import { dayParts } from '../../model/day.js';
import type { GoalAnswer } from './answer/index.js';
import { annualFigure, yearSum } from './annual.js';
import { byTrust } from './by-trust.js';
import { about, byLayer, scaleOf, sumBy } from './goal-parts.js';
import { annualOutlook } from './outlook.js';
import { isFinal, type DefinedGoal, type PlanQuestion } from './question.js';
import { growthOf } from './same-basis.js';
import { goalState } from './state.js';
import { levelPace, progressOf } from './target.js';
import { totalOf } from './total.js';

/** Years that the trend of a yearly figure goes back. */
const YEARS_BACK = 5;

/** A goal that is stated once a year: a level at the year's end, or a flow of the year. */
export function levelAnswer(question: PlanQuestion, defined: DefinedGoal): Omit<GoalAnswer, 'others'> {
  const { goal, indicator } = defined;
  const figure = annualFigure(question, defined);
  const scale = scaleOf(indicator);
  const cut = (amount: number | null) => (amount === null ? null : scale(amount));
  const value = cut(figure.value);
  const standing = { value, low: cut(figure.low), high: cut(figure.high) };
  const final = isFinal(goal, question.asOf);
  const year = figure.year ?? dayParts(question.asOf).year;
  const trend = Array.from({ length: YEARS_BACK }, (_, i) => year - YEARS_BACK + 1 + i).flatMap((y) => {
    const sum = y === figure.year ? figure.value : yearSum(figure, y);
    return sum === null ? [] : [{ period: String(y), value: scale(sum), cumulative: null }];
  });
  const forecast = final ? null : annualOutlook(goal, trend, year);
  const before = yearSum(figure, year - 1);
  const both = figure.parts.filter((p) => figure.yearly.get(p.member.index)?.has(year - 1));
  const same = {
    now: both.reduce((sum, p) => sum + p.statement.amount, 0),
    before: both.reduce((sum, p) => sum + figure.yearly.get(p.member.index)!.get(year - 1)!.amount, 0),
  };
  const carried = figure.parts.some((p) => p.year !== figure.year);
  return {
    ...about(defined),
    value,
    through: figure.year === null ? null : String(figure.year),
    reporting: {
      expected: figure.expected.length,
      reported: figure.expected.length - figure.late.length,
      late: figure.late.map((m) => m.name),
      lateReporters: figure.late.map(({ id, name }) => ({ id, name, lastPeriod: null, lastValue: null })),
    },
    growth:
      figure.value === null
        ? null
        : {
            month: null,
            ytd: growthOf(same),
            comparable: null,
            comparableSource: null,
            nominal: before === null ? null : growthOf({ now: figure.value, before }),
            sameEnterprises: { growth: growthOf(same), enterprises: both.length },
            turned: null,
            reason: before === null ? 'no-base' : null,
          },
    bounds:
      standing.low === null || standing.high === null ? null : { low: standing.low, high: standing.high },
    progress: progressOf(goal, value),
    pace: levelPace(goal, indicator, value, question.asOf),
    forecast,
    ...goalState(goal, standing, forecast?.probability ?? null, final),
    facts: figure.parts.length,
    byTrust: byTrust(question, indicator, totalOf(question, defined).additions),
    trend: carried ? trend.map((t) => (t.period === String(figure.year) ? { ...t, carried } : t)) : trend,
    layers: byLayer(
      question,
      new Map(
        [
          ...sumBy(
            figure.parts,
            (p) => p.member.layer ?? 'unknown',
            (p) => p.statement.amount,
          ),
        ].map(([k, v]) => [k, scale(v)]),
      ),
    ),
  };
}
