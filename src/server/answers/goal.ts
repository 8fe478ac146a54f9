import {
  expiriesOf,
  explainGoal,
  extremes,
  moversOf,
  type PlanQuestion,
  reportBefore,
} from '../../lenses/plan/index.js';
import type { GoalPage } from '../api.js';
import type { Desk } from '../desk.js';
import { noSuchGoal } from './not-found.js';
import { overviewOf } from './overview.js';

/** Risers and fallers on the page of a goal. */
const MOVERS = 5;

/** One goal in full; its figures are those of the overview. */
export async function goalPageOf(desk: Desk, question: PlanQuestion, id: string): Promise<GoalPage> {
  const { plan } = question;
  const planned = plan.goals.find((g) => g.id === id);
  if (!planned) throw noSuchGoal(plan, id);
  return desk.once(`goal ${id}`, question, async () => {
    const { status } = await overviewOf(desk, question);
    return {
      goal: status.goals.find((g) => g.id === id)!,
      explanation: explainGoal(question, id, reportBefore(question))!,
      expiries: expiriesOf(question, id),
      ...extremes(moversOf(question, id), MOVERS),
      owner: planned.owner,
    };
  });
}
