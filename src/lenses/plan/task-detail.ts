import type { TaskDetail } from './answer/index.js';
import type { PlanQuestion } from './question.js';
import { checkMilestones, taskAnswer } from './tasks.js';
import { upgradesOf } from './upgrades.js';

/** A task with what stands behind each milestone and, where it is about upgrade projects, their before and after; undefined when the plan has no such task. */
export function taskDetail(question: PlanQuestion, taskId: string): TaskDetail | undefined {
  const task = question.plan.tasks.find((t) => t.id === taskId);
  if (!task) return undefined;
  const upgrades = task.milestones.some((m) => m.evidence.project_kinds?.includes('upgrade'));
  return {
    ...taskAnswer(question, task),
    things: checkMilestones(question, task).map(({ milestone, things }) => ({
      milestone: milestone.id,
      things,
    })),
    upgrades: upgrades ? upgradesOf(question, task.park) : [],
  };
}
