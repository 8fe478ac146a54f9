import { dayParts, type Day } from '../../model/day.js';
import type { Text } from '../../model/text.js';
import type { Expiry } from './answer/index.js';
import { holdings } from './count.js';
import { countAnswer } from './count-answer.js';
import { endingTitles, LOOK_AHEAD } from './expiries.js';
import { defineGoal, type PlanQuestion } from './question.js';

/** A goal that counts titles, with what ends of them. */
export interface TitleGoal {
  id: string;
  name: Text;
  /** Null where the plan sets none. */
  target: number | null;
  due: Day;
  /** Null when no list of such titles is known. */
  value: number | null;
  bounds: { low: number; high: number } | null;
  /** Kinds of title that count. */
  credentials: readonly string[];
  /** What is counted of an enterprise with several. */
  count: 'enterprise' | 'title';
  /** Titles that end within twelve months or by the due day, whichever is later. */
  endings: readonly Expiry[];
}

/** Whole months from a day that reach beyond another. */
function monthsBeyond(from: Day, to: Day): number {
  const [a, b] = [dayParts(from), dayParts(to)];
  return (b.year - a.year) * 12 + b.month - a.month + 1;
}

/** The goals of a plan that count titles of the kinds asked for, each by its first definition. */
export function titleGoals(question: PlanQuestion, kinds: readonly string[]): TitleGoal[] {
  return question.plan.goals.flatMap(({ id }) => {
    const defined = defineGoal(question.plan, id)!;
    const { goal, indicator, selection } = defined;
    const credentials = selection.credentials ?? [];
    if (indicator.kind !== 'distinct-count' || !credentials.some((c) => kinds.includes(c))) return [];
    const { name, target, value, bounds } = countAnswer(question, defined);
    const months = Math.max(LOOK_AHEAD, monthsBeyond(question.asOf, goal.due));
    return [
      {
        id,
        name,
        target,
        due: goal.due,
        value,
        bounds,
        credentials,
        count: selection.count === 'title' ? ('title' as const) : ('enterprise' as const),
        endings: endingTitles(holdings(question, defined), question.asOf, indicator.reviews, months),
      },
    ];
  });
}
