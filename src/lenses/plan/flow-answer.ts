import { fen, yuan } from '../../model/money.js';
import { PERIODS_PER_YEAR, periodFromNumber } from '../../model/period.js';
import type { GoalAnswer } from './answer.js';
import { publishedGrowth } from './comparable.js';
import { type FlowFigure, type FlowPart, flowFigure } from './flow.js';
import { about, byLayer, sumBy } from './goal-parts.js';
import { flowOutlook } from './outlook.js';
import { type DefinedGoal, isFinal, type PlanQuestion } from './question.js';
import { growthOf, lastPosition, likeForLike, type TwoYears, twoYears } from './same-basis.js';
import { goalState } from './state.js';

const cny = (amount: number) => yuan(fen(amount));

/**
 * Each period of this year and the three before, and the year to its end, made as the figure itself is: so the newest point is the
 * figure. A period that nobody returned is left out.
 */
function flowTrend(figure: FlowFigure): GoalAnswer['trend'] {
  const trend: GoalAnswer['trend'] = [];
  const last = lastPosition(figure);
  for (let first = figure.first - 3 * PERIODS_PER_YEAR; first <= figure.first; first += PERIODS_PER_YEAR) {
    const periods = first === figure.first ? last + 1 : PERIODS_PER_YEAR;
    const cumulative = new Float64Array(periods);
    const reported = new Uint8Array(periods);
    for (const index of figure.members.keys()) {
      const entries = figure.returns.get(index);
      if (!entries) continue;
      let soFar = 0;
      for (let p = 0; p < periods; p++) {
        const entry = entries.get(first + p);
        if (entry) reported[p] = 1;
        soFar = entry?.cumulative?.amount ?? soFar + (entry?.month?.amount ?? 0);
        cumulative[p]! += soFar;
      }
    }
    for (let p = 0; p < periods; p++)
      if (reported[p] === 1)
        trend.push({
          period: periodFromNumber(first + p),
          value: cny(cumulative[p]! - (cumulative[p - 1] ?? 0)),
          cumulative: cny(cumulative[p]!),
        });
  }
  return trend;
}

function flowGrowth(
  question: PlanQuestion,
  { indicator, goal }: DefinedGoal,
  figure: FlowFigure,
  years: ReadonlyMap<number, TwoYears>,
): GoalAnswer['growth'] {
  const last = lastPosition(figure);
  if (figure.through === null)
    return { month: null, ytd: null, comparable: null, comparableSource: null, reason: 'not-due' };
  const ytd = growthOf(likeForLike(figure, years, 0, last));
  const published = publishedGrowth(question, indicator, figure.through, isFinal(goal, question.asOf));
  return {
    month: growthOf(likeForLike(figure, years, last, last)),
    ytd,
    comparable: published?.growth ?? null,
    comparableSource: published?.source ?? null,
    reason: ytd === null ? 'no-base' : null,
  };
}

/** A goal that adds up returns over the year. */
export function flowAnswer(question: PlanQuestion, defined: DefinedGoal): Omit<GoalAnswer, 'others'> {
  const { goal, indicator } = defined;
  const figure = flowFigure(question, defined);
  const years = twoYears(figure);
  const outlook = flowOutlook(goal, figure, years);
  const final = isFinal(goal, question.asOf);
  const present = figure.first + lastPosition(figure);
  const returned = ({ member }: FlowPart) => figure.returns.get(member.index)?.has(present) ?? false;
  const owedNow = figure.late.filter((p) => p.owed.includes(present) && !returned(p));
  const value = { value: cny(figure.value), low: cny(figure.low), high: cny(figure.high) };
  const forecast = final ? null : outlook.forecast;
  return {
    ...about(defined),
    value: value.value,
    through: figure.through,
    reporting: {
      expected: figure.expected.length,
      reported: figure.expected.length - owedNow.length,
      late: owedNow.map((p) => p.member.name),
      lateReporters: owedNow
        .map(({ member, newest }) => {
          const month = newest === null ? NaN : (years.get(member.index)?.now[newest - figure.first] ?? NaN);
          return {
            id: member.id,
            name: member.name,
            lastPeriod: newest === null ? null : periodFromNumber(newest),
            lastValue: Number.isNaN(month) ? null : cny(month),
          };
        })
        .sort((a, b) => (b.lastValue ?? 0) - (a.lastValue ?? 0) || (a.id < b.id ? -1 : 1)),
    },
    growth: flowGrowth(question, defined, figure, years),
    bounds: { low: value.low, high: value.high },
    forecast,
    ...goalState(goal, value, forecast?.probability ?? null, final),
    facts: figure.parts.reduce((n, p) => n + p.addends.length, 0),
    definition: indicator.definition,
    trend: flowTrend(figure),
    ahead: final ? [] : outlook.ahead,
    changes: null,
    layers: byLayer(
      question,
      new Map(
        [
          ...sumBy(
            figure.parts,
            (p) => p.member.layer ?? 'unknown',
            (p) => p.amount,
          ),
        ].map(([k, v]) => [k, cny(v)]),
      ),
    ),
  };
}
