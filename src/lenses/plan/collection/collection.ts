import { amountText } from '../../../model/format.js';
import { fen, yuan } from '../../../model/money.js';
import {
  addPeriods,
  type Period,
  periodFromNumber,
  periodName,
  periodNumber,
  PERIODS_PER_YEAR,
  positionOf,
  returnDue,
  samePeriodLastYear,
} from '../../../model/period.js';
import { text } from '../../../model/text.js';
import type { Collection, ReturnLine, ReturnState } from '../answer/index.js';
import { contactOf } from '../contact.js';
import { type Member, population } from '../population.js';
import { type DefinedGoal, defineGoal, isFinal, type PlanQuestion } from '../question.js';
import { collectReturns, monthsOfYear, type Returns } from '../returns.js';
import { firstReturned } from './first-returned.js';
import { ABOVE_SCALE, nearAboveScale } from './near-above-scale.js';
import { summary } from './summary.js';

/** Due day of the following month where the plan names none. */
const USUAL_DUE_DAY = 12;

const money = (amount: number | null | undefined) => (amount == null ? null : yuan(fen(amount)));

/** The goal whose returns are collected: the one named, else the plan's first on monthly returns. */
function collectedGoal({ plan }: PlanQuestion, goalId: string | undefined): DefinedGoal | undefined {
  const ids = goalId === undefined ? plan.goals.map((g) => g.id) : [goalId];
  return ids
    .map((id) => defineGoal(plan, id))
    .find((d) => d?.indicator.measure?.kind === 'monthly-output' && d.indicator.returns !== undefined);
}

/** A single period of an enterprise, in fen, as returned or told by the cumulative figures around it; null is unknown. */
function monthOf(returns: Returns, index: number, period: Period): number | null {
  const entries = returns.get(index);
  if (!entries) return null;
  const n = periodNumber(period);
  const amount = monthsOfYear(entries, n - positionOf(period))[positionOf(period)]!;
  return Number.isNaN(amount) ? null : amount;
}

const cumulativeOf = (returns: Returns, index: number, period: Period): number | null =>
  returns.get(index)?.get(periodNumber(period))?.cumulative?.amount ?? null;

/** The newest period before one, within two years, that is known of an enterprise. */
function lastBefore(returns: Returns, index: number, period: Period): Period | null {
  for (let n = periodNumber(period) - 1; n >= periodNumber(period) - 2 * PERIODS_PER_YEAR; n--)
    if (monthOf(returns, index, periodFromNumber(n)) !== null) return periodFromNumber(n);
  return null;
}

/** What contradicts itself in a return: previous cumulative and month do not make the cumulative figure. Both are kept. */
function mismatch(returns: Returns, index: number, period: Period): ReturnLine['problem'] {
  const entry = returns.get(index)?.get(periodNumber(period));
  const first = positionOf(period) === 0;
  const previous = first ? 0 : cumulativeOf(returns, index, addPeriods(period, -1));
  if (!entry?.month || !entry.cumulative || previous === null) return null;
  const off = entry.cumulative.amount - previous - entry.month.amount;
  if (off === 0) return null;
  const said = (language: 'en' | 'zh') => amountText(yuan(fen(Math.abs(off))), 'CNY', language);
  return text(
    `Month and cumulative figures differ by ${said('en')}; ask which is right. The cumulative figure counts.`,
    `当月数与累计数不衔接，相差 ${said('zh')}；请核实，暂以累计数为准。`,
  );
}

const UNREADABLE = text('The amount cannot be read; ask for the figure again.', '数据无法读取，请退回重报。');

/** Lines to chase come first, the largest worth first. */
const ORDER: readonly ReturnState[] = ['overdue', 'wrong', 'late', 'not-due', 'on-time'];

/**
 * Where the collection of a period's returns stands: every enterprise that owes one with its state, what is missing is worth for
 * the goal, and who comes close to the line of above-scale industry. Undefined when the plan has no such goal.
 */
export function collectionOf(
  question: PlanQuestion,
  period: Period,
  goalId?: string,
): Collection | undefined {
  const defined = collectedGoal(question, goalId);
  if (!defined) return undefined;
  const { goal, indicator, selection } = defined;
  const { view, plan, asOf } = question;
  const field = indicator.measure?.field ?? 'output_value';
  const cut = isFinal(goal, asOf) ? null : asOf;
  const returns = collectReturns(view, field, selection.bases, cut);
  const returnedOn = firstReturned(view, field, selection.bases, period, cut);
  const due = returnDue(period, indicator.returns?.due_day ?? USUAL_DUE_DAY);
  const members = [...population(question, selection).values()];
  const expected = members.filter((m) => !indicator.returns?.above_scale || m.aboveScale === true);
  const lastYear = samePeriodLastYear(period);

  const stateOf = (m: Member): { state: ReturnState; problem: ReturnLine['problem'] } => {
    const day = returnedOn.get(m.index);
    if (day !== undefined) {
      const problem = mismatch(returns, m.index, period);
      return { state: problem ? 'wrong' : day === null || day <= due ? 'on-time' : 'late', problem };
    }
    if (returns.get(m.index)?.has(periodNumber(period))) return { state: 'wrong', problem: UNREADABLE };
    return { state: asOf > due ? 'overdue' : 'not-due', problem: null };
  };
  const both = expected
    .map((m) => [monthOf(returns, m.index, period), monthOf(returns, m.index, lastYear)] as const)
    .filter(([now, before]) => now !== null && before !== null);
  const sum = (of: (pair: (typeof both)[number]) => number) =>
    both.reduce((total, pair) => total + of(pair), 0);
  const growth = sum(([, before]) => before!) > 0 ? sum(([now]) => now!) / sum(([, before]) => before!) : 1;

  const lines = expected.map((m): ReturnLine => {
    const { state, problem } = stateOf(m);
    const last = lastBefore(returns, m.index, period);
    const value = monthOf(returns, m.index, period);
    const prior = monthOf(returns, m.index, lastYear);
    const lastValue = last && monthOf(returns, m.index, last);
    const missing = value === null;
    return {
      enterprise: contactOf(plan, m),
      state,
      returnedOn: returnedOn.get(m.index) ?? null,
      value: money(value),
      cumulative: money(cumulativeOf(returns, m.index, period)),
      problem,
      lastPeriod: last,
      lastValue: money(lastValue),
      lastCumulative: last && money(cumulativeOf(returns, m.index, last)),
      prior: money(prior),
      priorCumulative: money(cumulativeOf(returns, m.index, lastYear)),
      worth: missing ? money(prior === null ? lastValue : Math.round(prior * growth)) : null,
    };
  });
  lines.sort(
    (a, b) =>
      ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
      (b.worth ?? 0) - (a.worth ?? 0) ||
      (a.enterprise.id < b.enterprise.id ? -1 : 1),
  );
  return {
    plan: plan.id,
    goal: goal.id,
    period,
    periodName: periodName(period),
    due,
    asOf,
    expected: expected.length,
    ...summary(lines, period, due),
    lines,
    threshold: ABOVE_SCALE,
    nearAboveScale: nearAboveScale(question),
  };
}
