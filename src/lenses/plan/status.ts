import type { Text } from '../../model/text.js';
import type { Mover, Status } from './answer.js';
import { countOn, holdings } from './count.js';
import { flowFigure } from './flow.js';
import { goalAnswer } from './goal-answer.js';
import { countMovers, extremes, flowMovers } from './movers.js';
import { defineGoal, isFinal, type PlanQuestion } from './question.js';
import { twoYears } from './same-basis.js';
import { sentence } from './sentence.js';
import { taskAnswer } from './tasks.js';

/** What each enterprise adds to a goal; empty when the plan has no such goal or definition. */
export function moversOf(question: PlanQuestion, goalId: string, definitionId?: string): Mover[] {
  const defined = defineGoal(question.plan, goalId, definitionId);
  if (!defined) return [];
  if (defined.indicator.kind !== 'flow')
    return countMovers(question, countOn(holdings(question, defined), question.asOf));
  const figure = flowFigure(question, defined);
  return flowMovers(question, figure, twoYears(figure));
}

/** Where the plan stands on a day: its goals and tasks, and what matters in one sentence. */
export function planStatus(question: PlanQuestion, zone: { name: Text; sample: boolean }): Status {
  const { plan, view, asOf } = question;
  const goals = plan.goals.map((g) => goalAnswer(question, g.id)!);
  const final = plan.goals.every((g) => isFinal(g, asOf));
  const flow = plan.goals.find((g) => defineGoal(plan, g.id)?.indicator.kind === 'flow');
  const fallers = flow ? extremes(moversOf(question, flow.id), 3).fallers : [];
  return {
    plan: plan.id,
    title: plan.title,
    caveat: plan.caveat,
    zone: zone.name,
    sample: zone.sample,
    asOf,
    knownAt: view.knownAt,
    revision: view.revision,
    final,
    sentence: sentence(goals, fallers, final),
    goals,
    tasks: plan.tasks.map((task) => taskAnswer(question, task)),
  };
}
