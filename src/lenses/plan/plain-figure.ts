import type { GoalAnswer } from './answer/index.js';
import { scaleOf } from './goal-parts.js';
import { defineGoal, type PlanQuestion } from './question.js';
import { quotient, ratioOf } from './ratio.js';
import { progressOf } from './target.js';
import { type Addition, totalOf } from './total.js';

/** A sum that a figure is made of, by enterprise. */
export interface Addends {
  /** Of a count nothing but who counts is told. */
  kind: 'amounts' | 'count';
  /** Money is in fen. */
  of: ReadonlyMap<string, number>;
}

/** A goal's figure by its first definition, without growth, forecast or state. */
export interface PlainFigure extends Pick<GoalAnswer, 'value' | 'through' | 'progress'> {
  /** The one sum that it is, or both terms of a ratio. */
  addends: Addends[];
}

const addendsOf = (kind: string, additions: readonly Addition[]): Addends => {
  const of = new Map<string, number>();
  for (const { member, amount } of additions) of.set(member.id, (of.get(member.id) ?? 0) + amount);
  return { kind: kind === 'distinct-count' ? 'count' : 'amounts', of };
};

/** The bare figure of a goal, with what each enterprise adds to it; undefined when the plan has no such goal. */
export function plainFigure(question: PlanQuestion, goalId: string): PlainFigure | undefined {
  const defined = defineGoal(question.plan, goalId);
  if (!defined) return undefined;
  const { goal, indicator } = defined;
  if (indicator.kind === 'ratio') {
    const { numerator, denominator } = ratioOf(question, defined);
    const value = quotient(numerator?.value, denominator?.value);
    const terms = [numerator, denominator].flatMap((term) => term ?? []);
    return {
      value,
      through: denominator?.through ?? null,
      progress: progressOf(goal, value),
      addends: terms.map((term) => addendsOf(term.indicator.kind, term.additions)),
    };
  }
  const total = totalOf(question, defined);
  const value = total.value === null ? null : scaleOf(indicator)(total.value);
  return {
    value,
    through: total.through,
    progress: progressOf(goal, value),
    addends: [addendsOf(indicator.kind, total.additions)],
  };
}
