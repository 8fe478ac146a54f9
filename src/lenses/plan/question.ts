import type { Day } from '../../model/day.js';
import type { Goal, Indicator, Plan, Selection } from '../../model/plan.js';
import type { Taxonomy } from '../../model/taxonomy.js';
import type { View } from '../../register/index.js';

/** What the plan lens is asked: a view of the register, the rules, and the day. */
export interface PlanQuestion {
  view: View;
  plan: Plan;
  taxonomy: Taxonomy;
  asOf: Day;
}

/** A goal by one of its definitions: its indicator with the switches thrown. */
export interface DefinedGoal {
  goal: Goal;
  indicator: Indicator;
  definition: string;
  selection: Selection;
}

/** The goal under a definition (its first when none is named); undefined when the plan has no such goal or definition. */
export function defineGoal(plan: Plan, goalId: string, definitionId?: string): DefinedGoal | undefined {
  const goal = plan.goals.find((g) => g.id === goalId);
  const indicator = plan.indicators.find((i) => i.id === goal?.indicator);
  const definition = definitionId
    ? goal?.definitions.find((d) => d.id === definitionId)
    : goal?.definitions[0];
  if (!goal || !indicator || !definition) return undefined;
  const selection = indicator.switches.reduce<Selection>((chosen, s) => {
    const option = s.options.find((o) => o.id === (definition.switches[s.id] ?? s.default));
    return { ...chosen, ...option?.set };
  }, indicator.selection);
  return { goal, indicator, definition: definition.id, selection };
}

/** Whether the goal's last day has come: then its figure is the final account. */
export function isFinal(goal: Goal, asOf: Day): boolean {
  return asOf >= goal.due;
}
