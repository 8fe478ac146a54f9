import { ChainwrightError } from '../../model/errors.js';
import type { Plan } from '../../model/plan.js';
import { text } from '../../model/text.js';

/** The error of something asked for that is not there: what, and what to do. */
export function notFound(en: string, zh: string): ChainwrightError {
  return new ChainwrightError('not-found', text(en, zh));
}

/** The error of a goal, or of a definition of one, that the plan does not have. */
export function noSuchGoal(plan: Plan, goal: string): ChainwrightError {
  const known = plan.goals.map((g) => g.id);
  return notFound(
    `The plan has no goal ${goal} by that definition; its goals are ${known.join(', ')}.`,
    `计划中没有目标 ${goal} 或该口径；现有目标：${known.join('、')}。`,
  );
}
