import { addDays, dayOf, dayParts } from '../../../model/day.js';
import type { PlanQuestion } from '../question.js';

/** The question as the last monthly report asked it: of the last day of the month before, known as it is known now. */
export function reportBefore(question: PlanQuestion): PlanQuestion {
  const { year, month } = dayParts(question.asOf);
  return { ...question, asOf: addDays(dayOf(year, month, 1)!, -1) };
}
