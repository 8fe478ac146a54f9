import type { Indicator } from '../../model/plan.js';
import { type Trust, TRUST_LEVELS, trustOf } from '../../model/trust.js';
import type { View } from '../../register/index.js';
import type { GoalAnswer } from './answer/index.js';
import { scaleOf } from './goal-parts.js';
import { once } from '../../model/once.js';
import type { PlanQuestion } from './question.js';
import type { Addition } from './total.js';

/** The trust of each row of returns that is not the usual one, by the row's id. */
function basisTrust(view: View): ReadonlyMap<number, Trust> {
  return once(view, 'trust of returns', () => {
    const table = view.snapshot.table('monthly-output');
    const usual = trustOf('monthly-output', null);
    const other = new Map<number, Trust>();
    table.texts('basis').forEach((basis, slot) => {
      const trust = trustOf('monthly-output', basis);
      if (trust !== usual) other.set(table.rowIds[slot]!, trust);
    });
    return other;
  });
}

/** What of a figure rests on facts of each level of trust, weakest first; levels without any are left out. */
export function byTrust(
  { view }: PlanQuestion,
  indicator: Indicator,
  additions: readonly Addition[],
): GoalAnswer['byTrust'] {
  const kind = indicator.measure?.kind ?? 'monthly-output';
  const usual = trustOf(kind, null);
  const others = kind === 'monthly-output' ? basisTrust(view) : new Map<number, Trust>();
  const sums = new Map<Trust, { value: number; facts: number }>();
  for (const { amount, fact } of additions) {
    const trust = others.get(fact.row) ?? usual;
    const sum = sums.get(trust) ?? { value: 0, facts: 0 };
    sums.set(trust, { value: sum.value + amount, facts: sum.facts + 1 });
  }
  const scale = scaleOf(indicator);
  return TRUST_LEVELS.flatMap((trust) => {
    const sum = sums.get(trust);
    return sum ? [{ trust, value: scale(sum.value), facts: sum.facts }] : [];
  });
}
