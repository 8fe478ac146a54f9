import {
  actionsOf,
  collectionOf,
  explainGoal,
  planStatus,
  type PlanQuestion,
  type Status,
  taskDetail,
  traceGoal,
} from '../lenses/plan/index.js';
import { parsePeriod } from '../model/period.js';
import type { Plan } from '../model/plan.js';
import type { Text } from '../model/text.js';
import type { BriefParts, Source } from './parts.js';

/** Looks up where facts stand, in the order given: the register's `cite`. */
export type Cite = (facts: readonly { row: number; field: string }[]) => Promise<(Source | null)[]>;

/** The returns that the brief is about: those of the newest period that a goal's figure covers. */
function collectionFor(question: PlanQuestion, status: Status) {
  const owed = status.goals.find((g) => g.reporting !== null && g.through !== null);
  const period = owed?.through ? parsePeriod(owed.through) : null;
  return period && owed ? (collectionOf(question, period, owed.id) ?? null) : null;
}

/**
 * Asks the plan lens everything that a brief needs of one day, and the register for the cell behind every contribution.
 * @param zone its name, and whether it is a sample
 * @param next the plan that follows; null when there is none
 */
export async function askBrief(
  question: PlanQuestion,
  zone: { name: Text; sample: boolean },
  next: Plan | null,
  cite: Cite,
): Promise<BriefParts> {
  const status = planStatus(question, zone, next);
  const traces = [];
  for (const { id } of status.goals) {
    const trace = traceGoal(question, id)!;
    traces.push({ ...trace, sources: await cite(trace.contributions.map((c) => c.fact)) });
  }
  const things = status.tasks.flatMap(({ id: task }) =>
    (taskDetail(question, task)?.things ?? []).flatMap(({ milestone, things: some }) =>
      some.map((thing) => ({ task, milestone, thing })),
    ),
  );
  const sources = await cite(things.map(({ thing }) => thing.fact));
  return {
    status,
    explanations: status.goals.flatMap(({ id }) => explainGoal(question, id) ?? []),
    actions: actionsOf(question),
    collection: collectionFor(question, status),
    traces,
    things: things.map((t, i) => ({ ...t, source: sources[i] ?? null })),
  };
}
