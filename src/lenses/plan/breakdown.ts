import type { EnterpriseId } from '../../model/identity.js';
import type { LayerId } from './layer.js';
import { parkOf } from './population.js';
import { defineGoal, type PlanQuestion } from './question.js';
import { totalOf } from './total.js';

/** What one enterprise adds to a goal's figure, and where it stands. Money is in fen. */
export interface Share {
  enterprise: EnterpriseId;
  /** Null: its products tell no layer. */
  layer: LayerId | null;
  /** The id of a park of the plan; null: in none of them. */
  park: string | null;
  amount: number;
}

/** A goal's figure by enterprise: the amounts add up to it. Undefined when the plan has no such goal, or one that does not add up. */
export function breakdownOf(
  question: PlanQuestion,
  goalId: string,
): { through: string | null; shares: Share[] } | undefined {
  const defined = defineGoal(question.plan, goalId);
  if (!defined || defined.indicator.kind === 'ratio') return undefined;
  const { through, additions } = totalOf(question, defined);
  const shares = new Map<EnterpriseId, Share>();
  for (const { member, amount } of additions) {
    const known = shares.get(member.id);
    if (known) known.amount += amount;
    else
      shares.set(member.id, {
        enterprise: member.id,
        layer: member.layer,
        park: parkOf(question.plan, member.park)?.id ?? null,
        amount,
      });
  }
  return { through, shares: [...shares.values()] };
}
