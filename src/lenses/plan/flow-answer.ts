import { fen, yuan } from '../../model/money.js';
import { PERIODS_PER_YEAR, periodFromNumber } from '../../model/period.js';
import type { GoalAnswer } from './answer/index.js';
import { revenueBeside } from './beside.js';
import { byTrust } from './by-trust.js';
import { publishedGrowth } from './comparable.js';
import { type FlowFigure, type FlowPart, flowFigure } from './flow.js';
import { flowSplit } from './flow-split.js';
import { about, byLayer, sumBy } from './goal-parts.js';
import { flowOutlook } from './outlook.js';
import { flowParks } from './parks.js';
import { type DefinedGoal, isFinal, type PlanQuestion } from './question.js';
import { monthsOfYear } from './returns.js';
import {
  asAddedUp,
  growthOf,
  lastPosition,
  likeForLike,
  sameEnterprises,
  turned,
  type TwoYears,
  twoYears,
} from './same-basis.js';
import { goalState } from './state.js';
import { flowPace, progressOf } from './target.js';
import { totalOf } from './total.js';

const cny = (amount: number) => yuan(fen(amount));

/**
 * Each period of this year and the three before, and the year to its end, made as the figure itself is: so the newest point is the
 * figure. A period that nobody returned is left out; the one after it has what was returned of it alone, not what both brought.
 */
function flowTrend(figure: FlowFigure): GoalAnswer['trend'] {
  const trend: GoalAnswer['trend'] = [];
  const last = lastPosition(figure);
  for (let first = figure.first - 3 * PERIODS_PER_YEAR; first <= figure.first; first += PERIODS_PER_YEAR) {
    const periods = first === figure.first ? last + 1 : PERIODS_PER_YEAR;
    const cumulative = new Float64Array(periods);
    const alone = new Float64Array(periods);
    const reported = new Uint8Array(periods);
    for (const index of figure.members.keys()) {
      const entries = figure.returns.get(index);
      if (!entries) continue;
      let soFar = 0;
      for (let p = 0; p < periods; p++) {
        const entry = entries.get(first + p);
        if (entry) {
          reported[p] = 1;
          alone[p]! += monthsOfYear(entries, first)[p]!;
        }
        soFar = entry?.cumulative?.amount ?? soFar + (entry?.month?.amount ?? 0);
        cumulative[p]! += soFar;
      }
    }
    for (let p = 0; p < periods; p++) {
      if (reported[p] === 0) continue;
      const afterGap = reported[p - 1] === 0 && !Number.isNaN(alone[p]);
      const value = afterGap ? alone[p]! : cumulative[p]! - (cumulative[p - 1] ?? 0);
      trend.push({ period: periodFromNumber(first + p), value: cny(value), cumulative: cny(cumulative[p]!) });
    }
  }
  return trend;
}

function flowGrowth(
  question: PlanQuestion,
  { indicator, goal }: DefinedGoal,
  figure: FlowFigure,
  years: ReadonlyMap<number, TwoYears>,
): NonNullable<GoalAnswer['growth']> {
  const last = lastPosition(figure);
  const none = { month: null, ytd: null, comparable: null, comparableSource: null, nominal: null };
  if (figure.through === null) return { ...none, sameEnterprises: null, turned: null, reason: 'not-due' };
  const alike = likeForLike(figure, years, 0, last);
  const ytd = growthOf(alike);
  const published = publishedGrowth(question, indicator, figure.through, isFinal(goal, question.asOf));
  const same = sameEnterprises(figure, years);
  return {
    month: growthOf(likeForLike(figure, years, last, last)),
    ytd,
    comparable: published?.growth ?? null,
    comparableSource: published?.source ?? null,
    nominal: growthOf(asAddedUp(figure, years)),
    sameEnterprises: { growth: growthOf(same), enterprises: same.enterprises },
    turned: turned(alike),
    reason: ytd === null ? 'no-base' : null,
  };
}

/** Who is due and has not returned the newest period, largest last month first. */
function lateReporters(
  late: readonly FlowPart[],
  figure: FlowFigure,
  years: ReadonlyMap<number, TwoYears>,
): NonNullable<GoalAnswer['reporting']>['lateReporters'] {
  return late
    .map(({ member, newest }) => {
      const month = newest === null ? NaN : (years.get(member.index)?.now[newest - figure.first] ?? NaN);
      return {
        id: member.id,
        name: member.name,
        lastPeriod: newest === null ? null : periodFromNumber(newest),
        lastValue: Number.isNaN(month) ? null : cny(month),
      };
    })
    .sort((a, b) => (b.lastValue ?? 0) - (a.lastValue ?? 0) || (a.id < b.id ? -1 : 1));
}

/** Last year's single periods of the population, in CNY; NaN where nobody is known. */
function yearBefore(years: ReadonlyMap<number, TwoYears>): number[] {
  return Array.from({ length: PERIODS_PER_YEAR }, (_, p) => {
    let sum = NaN;
    for (const { before } of years.values())
      if (!Number.isNaN(before[p])) sum = (Number.isNaN(sum) ? 0 : sum) + before[p]!;
    return sum / 100;
  });
}

/** A goal that adds up monthly returns over the year. */
export function flowAnswer(question: PlanQuestion, defined: DefinedGoal): Omit<GoalAnswer, 'others'> {
  const { goal, indicator } = defined;
  const figure = flowFigure(question, defined);
  const years = twoYears(figure);
  const outlook = flowOutlook(goal, figure, years);
  const final = isFinal(goal, question.asOf);
  const present = figure.first + lastPosition(figure);
  const returned = ({ member }: FlowPart) => figure.returns.get(member.index)?.has(present) ?? false;
  const owedNow = figure.late.filter((p) => p.owed.includes(present) && !returned(p));
  const unknown = figure.value === null;
  const standing = {
    value: unknown ? null : cny(figure.value!),
    low: unknown ? null : cny(figure.low),
    high: unknown ? null : cny(figure.high),
  };
  const forecast = final ? null : outlook.forecast;
  const layers = sumBy(
    figure.parts,
    (p) => p.member.layer ?? 'unknown',
    (p) => p.amount,
  );
  return {
    ...about(defined),
    value: standing.value,
    through: figure.through,
    reporting: {
      expected: figure.expected.length,
      reported: figure.expected.length - owedNow.length,
      late: owedNow.map((p) => p.member.name),
      lateReporters: lateReporters(owedNow, figure, years),
    },
    growth: flowGrowth(question, defined, figure, years),
    split: flowSplit(question, defined, figure),
    bounds: unknown ? null : { low: standing.low!, high: standing.high! },
    progress: progressOf(goal, standing.value),
    pace: flowPace(goal, indicator, standing.value, figure.through, yearBefore(years)),
    forecast,
    ...goalState(goal, standing, forecast?.probability ?? null, final),
    facts: figure.parts.reduce((n, p) => n + p.addends.length, 0),
    byTrust: byTrust(question, indicator, totalOf(question, defined).additions),
    trend: flowTrend(figure),
    ahead: final ? [] : outlook.ahead,
    beside: revenueBeside(question, defined, figure, cny),
    parks: flowParks(question, figure, cny),
    layers: byLayer(question, new Map([...layers].map(([layer, amount]) => [layer, cny(amount)]))),
  };
}
