import { fen, yuan } from '../../model/money.js';
import { periodFromNumber } from '../../model/period.js';
import type { Mover } from './answer/index.js';
import { annualFigure } from './annual.js';
import type { CountFigure } from './count.js';
import type { FlowFigure } from './flow.js';
import { scaleOf } from './goal-parts.js';
import { parkOf } from './population.js';
import type { DefinedGoal, PlanQuestion } from './question.js';
import { growthOf, type TwoYears } from './same-basis.js';

/**
 * What each enterprise adds to a flow, with its change on the same periods of last year, in CNY; the largest value first.
 * The comparison goes only as far as the enterprise itself has returned.
 */
export function flowMovers(
  { plan }: PlanQuestion,
  figure: FlowFigure,
  years: ReadonlyMap<number, TwoYears>,
): Mover[] {
  return figure.parts
    .map(({ member, amount, newest }): Mover => {
      const before = years.get(member.index)?.before;
      let prior = 0;
      let known = false;
      for (let p = 0; newest !== null && p <= newest - figure.first; p++)
        if (before && !Number.isNaN(before[p])) {
          prior += before[p]!;
          known = true;
        }
      return {
        id: member.id,
        name: member.name,
        uscc: member.uscc,
        layer: member.layer,
        park: parkOf(plan, member.park)?.name.zh ?? member.park,
        value: yuan(fen(amount)),
        prior: known ? yuan(fen(prior)) : null,
        change: known ? yuan(fen(amount - prior)) : null,
        growth: known ? growthOf({ now: amount, before: prior }) : null,
        through: newest === null ? null : periodFromNumber(newest),
      };
    })
    .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
}

/** What each enterprise adds to a yearly figure, with its change on the year before, in the indicator's unit; the largest first. */
export function levelMovers(question: PlanQuestion, defined: DefinedGoal): Mover[] {
  const scale = scaleOf(defined.indicator);
  const { parts, yearly } = annualFigure(question, defined);
  return parts
    .map(({ member, statement, year }): Mover => {
      const before = yearly.get(member.index)?.get(year - 1)?.amount ?? null;
      return {
        id: member.id,
        name: member.name,
        uscc: member.uscc,
        layer: member.layer,
        park: parkOf(question.plan, member.park)?.name.zh ?? member.park,
        value: scale(statement.amount),
        prior: before === null ? null : scale(before),
        change: before === null ? null : scale(statement.amount - before),
        growth: before === null ? null : growthOf({ now: statement.amount, before }),
        through: String(year),
      };
    })
    .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
}

/** What is counted, an entry a thing. */
export function countMovers({ plan }: PlanQuestion, figure: CountFigure): Mover[] {
  return figure.parts.map(({ member }) => ({
    id: member.id,
    name: member.name,
    uscc: member.uscc,
    layer: member.layer,
    park: parkOf(plan, member.park)?.name.zh ?? member.park,
    value: 1,
    prior: null,
    change: null,
    growth: null,
    through: null,
  }));
}

/** The largest rises, and the largest falls, at most `most` of each. */
export function extremes(movers: readonly Mover[], most: number): { risers: Mover[]; fallers: Mover[] } {
  const moved = movers.filter((m): m is Mover & { change: number } => m.change !== null);
  const by = [...moved].sort((a, b) => b.change - a.change);
  return {
    risers: by.filter((m) => m.change > 0).slice(0, most),
    fallers: by
      .filter((m) => m.change < 0)
      .reverse()
      .slice(0, most),
  };
}
