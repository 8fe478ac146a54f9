import type { Day } from '../../../model/day.js';
import { type Money, yuan } from '../../../model/money.js';
import type { Goal, Plan } from '../../../model/plan.js';
import type { SitingQuestion } from '../question.js';
import type { Project } from './projects.js';

/** A goal that a project adds to in due time. */
export interface GoalEffect {
  plan: string;
  goal: Goal;
  /** In the goal's unit: CNY a year, or platforms. */
  amount: number;
  /** Of the target that weighs it. */
  points: number;
}

/** What a project adds to the plan's goals. */
export interface Effect {
  goals: GoalEffect[];
  /** Millionths of the goals' targets. */
  points: number;
  /** Why its output counts for no goal; null when it does. */
  outputMissing: 'no-output' | 'no-date' | 'too-late' | 'no-goal' | null;
  /** The ids of the plan's tasks that it is evidence for in a park, by the park's id. */
  tasks: ReadonlyMap<string, string[]>;
}

type Sought = 'output' | 'platforms';

/** The goal of a plan that adds up output, or counts innovation platforms; null where it has none. */
function goalFor(plan: Plan, sought: Sought): Goal | null {
  const isSought = ({ indicator }: Goal) => {
    const found = plan.indicators.find((i) => i.id === indicator);
    return sought === 'output'
      ? found?.kind === 'flow' && found.measure?.field === 'output_value'
      : (found?.selection.credentials?.includes('innovation-platform') ?? false);
  };
  return plan.goals.find(isSought) ?? null;
}

/** The first plan whose goal falls due on or after a day. */
function dueGoal(plans: readonly Plan[], sought: Sought, day: Day): { plan: Plan; goal: Goal } | null {
  for (const plan of plans) {
    const goal = goalFor(plan, sought);
    if (goal && goal.due >= day) return { plan, goal };
  }
  return null;
}

/**
 * Gives what a project adds to the goals. Its output of a year and, of a platform, the platform itself count for the first plan whose
 * goal falls due when the project is wanted or later. Each goal weighs alike: an amount counts as a share of the goal's target, or,
 * where a plan sets none, of the target that another of the plans has.
 */
export function effectFinder({ plan, next, asOf }: SitingQuestion): (project: Project) => Effect {
  const plans = next ? [plan, next] : [plan];
  const targetOf = (sought: Sought, goal: Goal) =>
    goal.target ?? plans.map((p) => goalFor(p, sought)?.target ?? null).find((t) => t !== null) ?? null;
  return (project) => {
    const wanted = project.wantedBy?.day ?? null;
    const day = wanted !== null && wanted < asOf ? asOf : wanted;
    const goals: GoalEffect[] = [];
    const add = (sought: Sought, amount: number): boolean => {
      const due = day === null ? null : dueGoal(plans, sought, day);
      if (!due) return false;
      const target = targetOf(sought, due.goal);
      const points = target === null || target <= 0 ? 0 : Math.round((amount / target) * 1e6);
      goals.push({ plan: due.plan.id, goal: due.goal, amount, points });
      return true;
    };
    const missing = (output: Money | null): Effect['outputMissing'] => {
      if (output === null) return 'no-output';
      if (day === null) return 'no-date';
      if (add('output', yuan(output))) return null;
      return plans.some((p) => goalFor(p, 'output')) ? 'too-late' : 'no-goal';
    };
    const outputMissing = missing(project.expectedOutput);
    if (project.kind === 'platform') add('platforms', 1);
    return {
      goals,
      points: goals.reduce((sum, g) => sum + g.points, 0),
      outputMissing,
      tasks: tasksOf(plan, project),
    };
  };
}

/** The tasks for whose milestones a project counts once it stands in a park, by park. */
function tasksOf(plan: Plan, { kind }: Project): Map<string, string[]> {
  const tasks = new Map<string, string[]>();
  for (const task of plan.tasks)
    for (const { evidence } of task.milestones) {
      if (evidence.kind !== 'projects' || evidence.park === undefined) continue;
      if (evidence.project_kinds && !(kind && evidence.project_kinds.includes(kind))) continue;
      const own = tasks.get(evidence.park) ?? [];
      if (!own.includes(task.id)) tasks.set(evidence.park, [...own, task.id]);
    }
  return tasks;
}
