import { fen, yuan } from '../../model/money.js';
import type { Indicator } from '../../model/plan.js';
import type { GoalAnswer } from './answer/index.js';
import type { DefinedGoal, PlanQuestion } from './question.js';

/** From the unit that amounts are added up in to the indicator's own: fen to yuan, and everything else as it is. */
export function scaleOf({ unit }: Indicator): (amount: number) => number {
  return unit === 'CNY' ? (amount) => yuan(fen(amount)) : (amount) => amount;
}

/** What a goal's answer repeats of the plan, and what it lacks unless its kind of indicator has it. */
export function about({ goal, indicator }: DefinedGoal) {
  const { id, name, op, target, due, status } = goal;
  return {
    id,
    name,
    kind: indicator.kind,
    unit: indicator.unit,
    direction: indicator.direction,
    op,
    target,
    low: goal.low ?? null,
    due,
    baseline: goal.baseline && {
      value: goal.baseline.value,
      year: goal.baseline.year,
      status: goal.baseline.status,
    },
    status,
    note: goal.note ?? null,
    definition: indicator.definition,
    ratio: null,
    through: null,
    reporting: null,
    growth: null,
    split: null,
    changes: null,
    beside: [],
    parks: [],
    layers: [],
    byTrust: [],
    trend: [],
    ahead: [],
  };
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
export function sumBy<T, K>(
  items: readonly T[],
  keyOf: (item: T) => K,
  amountOf: (item: T) => number,
): Map<K, number> {
  const sums = new Map<K, number>();
  for (const item of items) sums.set(keyOf(item), (sums.get(keyOf(item)) ?? 0) + amountOf(item));
  return sums;
}
