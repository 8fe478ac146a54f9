import { type Text, text } from '../../../model/text.js';
import type { Check, GoalAnswer } from '../answer/index.js';
import type { FlowFigure } from '../flow.js';
import type { DefinedGoal, PlanQuestion } from '../question.js';

/** What the checks look at: the plan's question, its goals' answers and its first monthly flow. */
export interface Inspected {
  question: PlanQuestion;
  goals: readonly GoalAnswer[];
  flow: {
    defined: DefinedGoal;
    figure: FlowFigure;
    answer: GoalAnswer;
    /** Fen to CNY. */
    money: (amount: number) => number;
  } | null;
}

/** Rows that a check shows at most; its count is of all. */
const SHOWN = 20;

/** A check's finding: found when it counts anything, else clear. */
export function finding(
  id: string,
  name: Text,
  count: number,
  says: Text,
  clear: Text,
  facts: Check['facts'] = [],
): Check {
  return count > 0
    ? { id, name, state: 'found', says, count, facts: facts.slice(0, SHOWN) }
    : { id, name, state: 'clear', says: clear, count: 0, facts: [] };
}

/** A pitfall that the product cannot fall into, and why. */
export function guarded(id: string, name: Text, says: Text): Check {
  return { id, name, state: 'guarded', says, count: 0, facts: [] };
}

/** A pitfall that the register holds nothing to see it by. */
export function cannotTell(id: string, name: Text, says: Text): Check {
  return { id, name, state: 'cannot-tell', says, count: 0, facts: [] };
}

/** What a check of a monthly flow says where the plan has none. */
export function noFlow(id: string, name: Text): Check {
  return cannotTell(
    id,
    name,
    text('The plan has no indicator on monthly returns.', '计划没有以月度报表计算的指标。'),
  );
}
