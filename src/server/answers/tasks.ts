import { type PlanQuestion, taskDetail } from '../../lenses/plan/index.js';
import type { Tasks } from '../api.js';
import type { Desk } from '../desk.js';

/** The plan's tasks with what is behind each. */
export function tasksOf(desk: Desk, question: PlanQuestion): Promise<Tasks> {
  return desk.once('tasks', question, async () => ({
    asOf: question.asOf,
    tasks: question.plan.tasks.map((task) => taskDetail(question, task.id)!),
  }));
}
