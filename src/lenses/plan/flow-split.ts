import { addMonths } from '../../model/day.js';
import { PERIODS_PER_YEAR } from '../../model/period.js';
import type { Split } from './answer/index.js';
import type { FlowFigure } from './flow.js';
import { scaleOf } from './goal-parts.js';
import { population } from './population.js';
import { isFinal, type DefinedGoal, type PlanQuestion } from './question.js';
import { collectReturns, monthsOfYear, type Returns, yearFigure } from './returns.js';
import { lastPosition } from './same-basis.js';

type PartName = Exclude<keyof Split, 'from' | 'to'>;

const PARTS: readonly PartName[] = ['continuing', 'entered', 'left', 'moved', 'restated', 'unreturned'];

/** An enterprise's year to a position as a set of returns has it; null where they say nothing. */
function yearTo(returns: Returns, index: number, first: number, last: number): number | null {
  const { addends } = yearFigure(returns.get(index), first, first + last);
  return addends.length === 0 ? null : addends.reduce((sum, a) => sum + a.amount, 0);
}

/** Last year's amounts of the periods that an enterprise owes this year. */
function beforeOwed(figure: FlowFigure, index: number, owed: readonly number[]): number {
  const entries = figure.returns.get(index);
  if (!entries) return 0;
  const months = monthsOfYear(entries, figure.first - PERIODS_PER_YEAR);
  return owed.reduce((sum, period) => sum + (months[period - figure.first] || 0), 0);
}

/**
 * How a flow came from last year's same period, as it was first reported, to this year's: continuing enterprises, those that
 * entered or left, those that moved into or out of the population within the year, what was restated since, and what is owed
 * (pitfalls P04, P05 and P14 of industrial statistics). Null before anything was returned.
 */
export function flowSplit(question: PlanQuestion, defined: DefinedGoal, figure: FlowFigure): Split | null {
  const last = lastPosition(figure);
  if (figure.value === null || last < 0) return null;
  const { indicator, selection, goal } = defined;
  const then = population({ ...question, asOf: addMonths(question.asOf, -12) }, selection);
  const cut = isFinal(goal, question.asOf) ? null : question.asOf;
  const field = indicator.measure?.field ?? 'output_value';
  const firstReported = collectReturns(question.view, field, selection.bases, cut, 'first');
  const before = figure.first - PERIODS_PER_YEAR;
  const owedOf = new Map(figure.parts.map((p) => [p.member.index, p.owed]));
  const nowOf = new Map(
    figure.parts.filter((p) => p.addends.length > 0).map((p) => [p.member.index, p.amount]),
  );
  const sums = new Map(PARTS.map((name) => [name, { amount: 0, enterprises: 0 }]));
  const add = (name: PartName, amount: number) => {
    const sum = sums.get(name)!;
    sum.amount += amount;
    sum.enterprises++;
  };
  let from = 0;
  for (const index of new Set([...figure.members.keys(), ...then.keys()])) {
    const isIn = figure.members.has(index);
    const wasIn = then.has(index);
    const known = wasIn ? yearTo(figure.returns, index, before, last) : null;
    const first = wasIn ? yearTo(firstReported, index, before, last) : null;
    from += first ?? 0;
    if (known !== first) add('restated', (known ?? 0) - (first ?? 0));
    const now = isIn ? (nowOf.get(index) ?? null) : null;
    if (now === null && known === null) continue;
    if (isIn !== wasIn) add('moved', (now ?? 0) - (known ?? 0));
    else if (known === null) add('entered', now!);
    else {
      const owed = owedOf.get(index) ?? [];
      const waiting = now === null && owed.length > 0 ? known : beforeOwed(figure, index, owed);
      if (waiting !== 0) add('unreturned', -waiting);
      if (now !== null) add('continuing', now - (known - waiting));
      else if (owed.length === 0) add('left', -known);
    }
  }
  const scale = scaleOf(indicator);
  const part = (name: PartName) => {
    const { amount, enterprises } = sums.get(name)!;
    return { amount: scale(amount), enterprises };
  };
  return {
    from: scale(from),
    to: scale(figure.value),
    continuing: part('continuing'),
    entered: part('entered'),
    left: part('left'),
    moved: part('moved'),
    restated: part('restated'),
    unreturned: part('unreturned'),
  };
}
