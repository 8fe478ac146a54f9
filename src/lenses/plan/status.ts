import type { Day } from '../../model/day.js';
import type { Plan } from '../../model/plan.js';
import type { Text } from '../../model/text.js';
import type { Mover, Status } from './answer/index.js';
import { checksOf } from './checks/index.js';
import { countOn, holdings } from './count.js';
import { flowFigure } from './flow.js';
import { goalAnswer } from './goal-answer.js';
import { countMovers, extremes, flowMovers, levelMovers } from './movers.js';
import { nextPlan } from './next-plan.js';
import { defineGoal, isFinal, type PlanQuestion } from './question.js';
import { twoYears } from './same-basis.js';
import { sentence } from './sentence.js';
import { taskAnswer } from './tasks.js';

/** What each enterprise adds to a goal; empty when the plan has no such goal or definition, and for a ratio, which is no sum. */
export function moversOf(question: PlanQuestion, goalId: string, definitionId?: string): Mover[] {
  const defined = defineGoal(question.plan, goalId, definitionId);
  if (!defined || defined.indicator.kind === 'ratio') return [];
  if (defined.indicator.kind === 'distinct-count')
    return countMovers(question, countOn(holdings(question, defined), question.asOf));
  if (defined.indicator.measure?.kind === 'annual-facts') return levelMovers(question, defined);
  const figure = flowFigure(question, defined);
  return flowMovers(question, figure, twoYears(figure));
}

/** The oldest and newest day on which a source that was known by a day was drawn up. */
function drawnUp({ view }: PlanQuestion, by: Day | null): Status['drawnUp'] {
  const days = view.snapshot.sources.flatMap(({ statedOn }, i) =>
    statedOn !== null && view.isLive(i) && (by === null || statedOn <= by) ? [statedOn] : [],
  );
  if (days.length === 0) return null;
  return {
    oldest: days.reduce((a, b) => (a < b ? a : b)),
    newest: days.reduce((a, b) => (a > b ? a : b)),
  };
}

/**
 * Where the plan stands on a day: its goals and tasks, what matters in one sentence, the pitfalls that were looked for, and the
 * next plan beside it.
 */
export function planStatus(
  question: PlanQuestion,
  zone: { name: Text; sample: boolean },
  next: Plan | null = null,
): Status {
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
    drawnUp: drawnUp(question, final ? null : asOf),
    sentence: sentence(goals, fallers, final),
    goals,
    tasks: plan.tasks.map((task) => taskAnswer(question, task)),
    checks: checksOf(question, goals),
    next: next && nextPlan(question, next),
  };
}
