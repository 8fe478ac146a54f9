import type { FactRef } from '../../register/index.js';
import { scaleOf } from './goal-parts.js';
import { defineGoal, type PlanQuestion } from './question.js';
import { quotient, ratioOf } from './ratio.js';
import { type Addition, totalOf } from './total.js';

/** One addend of a goal's figure and the fact that it is. */
export interface Contribution {
  enterprise: { id: string; uscc: string | null; name: string };
  /** CNY for money, 1 for a thing counted. */
  amount: number;
  period: string | null;
  fact: FactRef;
  /** Of a ratio: which of its two terms it belongs to. */
  term?: 'numerator' | 'denominator';
}

export interface Trace {
  goal: string;
  definition: string;
  /** Null when nothing is known. */
  value: number | null;
  unit: string;
  contributions: Contribution[];
}

const contribution =
  (scale: (amount: number) => number, term?: Contribution['term']) =>
  ({ member, amount, period, fact }: Addition): Contribution => ({
    enterprise: { id: member.id, uscc: member.uscc, name: member.name },
    amount: scale(amount),
    period,
    fact,
    ...(term && { term }),
  });

/**
 * Every contribution to a goal's figure: they add up to it exactly; those of a ratio's two terms add up to its terms. Undefined
 * when the plan has no such goal or definition.
 */
export function traceGoal(question: PlanQuestion, goalId: string, definitionId?: string): Trace | undefined {
  const defined = defineGoal(question.plan, goalId, definitionId);
  if (!defined) return undefined;
  const { indicator, definition } = defined;
  const head = { goal: goalId, definition, unit: indicator.unit };
  if (indicator.kind === 'ratio') {
    const { numerator, denominator } = ratioOf(question, defined);
    return {
      ...head,
      value: quotient(numerator?.value, denominator?.value),
      contributions: [
        ...(numerator?.additions.map(contribution(scaleOf(numerator.indicator), 'numerator')) ?? []),
        ...(denominator?.additions.map(contribution(scaleOf(denominator.indicator), 'denominator')) ?? []),
      ],
    };
  }
  const { value, additions } = totalOf(question, defined);
  const scale = scaleOf(indicator);
  return {
    ...head,
    value: value === null ? null : scale(value),
    contributions: additions.map(contribution(scale)),
  };
}
