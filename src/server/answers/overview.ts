import { defineGoal, extremes, moversOf, type PlanQuestion, planStatus } from '../../lenses/plan/index.js';
import { registerTotals } from '../../register/index.js';
import type { Overview } from '../api.js';
import type { Desk } from '../desk.js';

/** The movers of the overview page, of each direction. */
const ON_PAGE = 3;

/** Where the plan stands on the question's day. */
export function overviewOf(desk: Desk, question: PlanQuestion): Promise<Overview> {
  return desk.once('overview', question, async () => {
    const { plan, next, register, zone } = desk.parts;
    const flow = plan.goals.find((g) => defineGoal(plan, g.id)?.indicator.kind === 'flow');
    return {
      status: planStatus(question, zone, next),
      defaultAsOf: desk.defaultDay,
      finalAsOf: plan.ends,
      ...extremes(flow ? moversOf(question, flow.id) : [], ON_PAGE),
      register: await registerTotals(register),
    };
  });
}
