import { extremes, moversOf, type PlanQuestion, type Trace, traceGoal } from '../../lenses/plan/index.js';
import { cite, type Register } from '../../register/index.js';
import type { Contribution, Contributions } from '../api.js';
import { noSuchGoal, notFound } from './not-found.js';

/** Risers and fallers that come first behind a figure. */
const FIRST = 20;

/** What every enterprise adds to a goal. */
export function contributionsOf(
  question: PlanQuestion,
  goal: string,
  definition: string | undefined,
): Contributions {
  const trace = traceOf(question, goal, definition);
  const all = moversOf(question, goal, definition);
  const throughs = all.flatMap((m) => (m.through === null ? [] : [m.through])).sort();
  return {
    goal,
    name: question.plan.goals.find((g) => g.id === goal)!.name,
    unit: trace.unit,
    value: trace.value,
    through: throughs.at(-1) ?? null,
    total: all.length,
    truncated: false,
    ...extremes(all, FIRST),
    all,
  };
}

/** What one enterprise adds to a goal, with the rows that say so. */
export async function contributionOf(
  question: PlanQuestion,
  register: Register,
  goal: string,
  enterprise: string,
  definition: string | undefined,
): Promise<Contribution> {
  const trace = traceOf(question, goal, definition);
  const parts = trace.contributions.filter((c) => c.enterprise.id === enterprise);
  const first = parts[0];
  if (!first)
    throw notFound(
      `The enterprise ${enterprise} adds nothing to ${goal}; open it from the list of contributions.`,
      `企业 ${enterprise} 不在 ${goal} 的构成之中；请从构成明细中打开。`,
    );
  const citations = await cite(
    register,
    parts.map((p) => p.fact),
  );
  return {
    goal,
    enterprise: first.enterprise,
    value: Math.round(parts.reduce((sum, p) => sum + p.amount * 100, 0)) / 100,
    unit: trace.unit,
    sources: parts.flatMap(({ amount, period }, i) => {
      const citation = citations[i];
      return citation ? [{ amount, period, ...citation }] : [];
    }),
  };
}

function traceOf(question: PlanQuestion, goal: string, definition: string | undefined): Trace {
  const trace = traceGoal(question, goal, definition);
  if (!trace) throw noSuchGoal(question.plan, goal);
  return trace;
}
