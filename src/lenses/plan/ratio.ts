import type { Indicator } from '../../model/plan.js';
import { scaleOf } from './goal-parts.js';
import type { Member } from './population.js';
import type { DefinedGoal, PlanQuestion } from './question.js';
import { type Addition, totalOf } from './total.js';

/** One of the two figures that a ratio divides: its amount in its own unit, and what it is made of. */
export interface Term {
  indicator: Indicator;
  value: number;
  low: number;
  high: number;
  through: string | null;
  additions: Addition[];
}

/** A ratio with both its terms kept, so that it can be made anew at every level; null terms when nothing is known of one. */
export interface Ratio {
  numerator: Term | null;
  denominator: Term | null;
}

/**
 * The two terms of a goal's ratio, each over its own population; where it is paired, of those alone that have both. Two yearly
 * terms are of one year: the newest that both have.
 */
export function ratioOf(question: PlanQuestion, defined: DefinedGoal): Ratio {
  const { numerator, denominator, paired } = defined.indicator.ratio!;
  const terms = bothTerms(question, defined, [numerator, denominator]);
  if (paired && terms[0] && terms[1]) {
    const [above, below] = terms.map((t) => new Set(t!.additions.map((a) => a.member.index)));
    return {
      numerator: restrict(terms[0], below!),
      denominator: restrict(terms[1], above!),
    };
  }
  return { numerator: terms[0]!, denominator: terms[1]! };
}

function bothTerms(
  question: PlanQuestion,
  defined: DefinedGoal,
  ids: readonly string[],
  latest?: number,
): (Term | null)[] {
  const terms = ids.map((id) => term(question, defined, id, latest));
  const years = terms.map((t) => (t?.indicator.measure?.kind === 'annual-facts' ? Number(t.through) : null));
  return years[0] === null || years[1] === null || years[0] === years[1]
    ? terms
    : bothTerms(question, defined, ids, Math.min(years[0]!, years[1]!));
}

function term(
  question: PlanQuestion,
  { goal, definition }: DefinedGoal,
  id: string,
  latest: number | undefined,
): Term | null {
  const indicator = question.plan.indicators.find((i) => i.id === id)!;
  const total = totalOf(question, { goal, definition, indicator, selection: indicator.selection }, latest);
  if (total.value === null) return null;
  const scale = scaleOf(indicator);
  return {
    indicator,
    value: scale(total.value),
    low: scale(total.low!),
    high: scale(total.high!),
    through: total.through,
    additions: total.additions,
  };
}

/** A term of some enterprises alone. Its bounds are its value: what the others lack is no longer in it. */
function restrict(of: Term, members: ReadonlySet<number>): Term {
  const additions = of.additions.filter((a) => members.has(a.member.index));
  const value = scaleOf(of.indicator)(additions.reduce((sum, a) => sum + a.amount, 0));
  return { ...of, additions, value, low: value, high: value };
}

/** What a ratio comes to; null without a positive denominator. */
export function quotient(numerator: number | undefined, denominator: number | undefined): number | null {
  return numerator !== undefined && denominator !== undefined && denominator > 0
    ? numerator / denominator
    : null;
}

/** The ratio of each group of enterprises, made anew from the group's own terms: never an average of ratios. */
export function ratioBy<K>(
  { numerator, denominator }: Ratio,
  groupOf: (member: Member) => K,
): Map<K, number> {
  const sums = (of: Term | null) => {
    const sum = new Map<K, number>();
    for (const { member, amount } of of?.additions ?? [])
      sum.set(groupOf(member), (sum.get(groupOf(member)) ?? 0) + amount);
    return sum;
  };
  const above = sums(numerator);
  const ratios = new Map<K, number>();
  for (const [group, below] of sums(denominator)) {
    const ratio = quotient(
      numerator ? scaleOf(numerator.indicator)(above.get(group) ?? 0) : undefined,
      denominator ? scaleOf(denominator.indicator)(below) : undefined,
    );
    if (ratio !== null && above.has(group)) ratios.set(group, ratio);
  }
  return ratios;
}
