import { addDays } from '../../model/day.js';
import type { Plan } from '../../model/plan.js';
import type { NextPlan } from './answer/index.js';
import { goalAnswer } from './goal-answer.js';
import type { PlanQuestion } from './question.js';

/** The plan's own question about another plan's goals, on the day before that one starts: its baseline. */
function baselineQuestion(question: PlanQuestion, next: Plan): PlanQuestion {
  // A goal of the next plan is due years later; its baseline is a final account of the day before it starts.
  const asOf = addDays(next.starts, -1);
  return { ...question, plan: { ...next, goals: next.goals.map((g) => ({ ...g, due: asOf })) }, asOf };
}

/** The figures that a next plan starts from, as the register has them: what `baseline` freezes into its file. */
export function baselinesOf(
  question: PlanQuestion,
  next: Plan,
): Map<string, { value: number | null; bounds: { low: number; high: number } | null }> {
  const asked = baselineQuestion(question, next);
  return new Map(
    next.goals.map((g) => {
      const { value, bounds } = goalAnswer(asked, g.id)!;
      return [g.id, { value, bounds }];
    }),
  );
}

/** The next plan beside the present one, each goal with its baseline: the frozen one, else the register's figure so far. */
export function nextPlan(question: PlanQuestion, next: Plan): NextPlan {
  const day = addDays(next.starts, -1);
  const figures = baselinesOf(question, next);
  return {
    plan: next.id,
    title: next.title,
    caveat: next.caveat,
    starts: next.starts,
    ends: next.ends,
    goals: next.goals.map((goal) => {
      const figure = figures.get(goal.id)!;
      const frozen = goal.baseline?.known_at !== undefined ? goal.baseline : null;
      const value = frozen ? frozen.value : figure.value;
      return {
        id: goal.id,
        name: goal.name,
        unit: next.indicators.find((i) => i.id === goal.indicator)!.unit,
        target: goal.target,
        baseline: {
          value,
          bounds: frozen ? null : figure.bounds,
          day,
          frozen: frozen !== null,
          knownAt: frozen?.known_at ?? null,
          drift:
            frozen && figure.value !== null ? Math.round((figure.value - frozen.value) * 100) / 100 : null,
        },
        status: goal.status,
      };
    }),
  };
}
