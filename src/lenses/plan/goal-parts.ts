import type { GoalAnswer } from './answer.js';
import type { DefinedGoal, PlanQuestion } from './question.js';

/** What a goal's answer repeats of the plan. */
export function about({ goal, indicator }: DefinedGoal) {
  const { id, name, op, target, due, status } = goal;
  return { id, name, unit: indicator.unit, op, target, due, status };
}

/** The figure per chain layer of the plan, with what no layer is known for last. */
export function byLayer({ plan }: PlanQuestion, amounts: ReadonlyMap<string, number>): GoalAnswer['layers'] {
  const known = plan.layers.map(({ id, name }) => ({
    layer: id as string,
    name,
    value: amounts.get(id) ?? 0,
  }));
  const rest = [...amounts].filter(([layer]) => !plan.layers.some((l) => l.id === layer));
  const value = rest.reduce((sum, [, amount]) => sum + amount, 0);
  return [...known, { layer: 'unassigned', name: { en: 'no layer', zh: '未归板块' }, value }];
}

/** Sums of amounts by key. */
export function sumBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  amountOf: (item: T) => number,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const item of items) sums.set(keyOf(item), (sums.get(keyOf(item)) ?? 0) + amountOf(item));
  return sums;
}
