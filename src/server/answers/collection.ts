import { collectionOf, type PlanQuestion } from '../../lenses/plan/index.js';
import {
  addPeriods,
  lastDayOfPeriod,
  type Period,
  periodFromNumber,
  periodName,
  periodNumber,
  periodOfDay,
} from '../../model/period.js';
import type { CollectionPage } from '../api.js';
import type { Desk } from '../desk.js';
import { notFound } from './not-found.js';

/** The periods whose returns can be asked for: those of the plan that have ended by the day, newest first. */
function askable({ plan, asOf }: PlanQuestion): Period[] {
  const current = periodOfDay(asOf);
  const newest = lastDayOfPeriod(current) <= asOf ? current : addPeriods(current, -1);
  const first = periodNumber(periodOfDay(plan.starts));
  const count = Math.max(0, periodNumber(newest) - first + 1);
  return Array.from({ length: count }, (_, i) => periodFromNumber(periodNumber(newest) - i));
}

/** The newest period whose returns are due, so that there is something to chase; the newest that has ended when none is. */
function currentPeriod(question: PlanQuestion, periods: readonly Period[]): Period | undefined {
  const due = periods.find((period) => (collectionOf(question, period)?.due ?? '9') <= question.asOf);
  return due ?? periods[0];
}

/** The returns of a period, of the newest that is due when none is named. */
export async function collectionPageOf(
  desk: Desk,
  question: PlanQuestion,
  asked: Period | undefined,
): Promise<CollectionPage> {
  const periods = askable(question);
  const period = asked ?? currentPeriod(question, periods);
  if (!period)
    throw notFound(
      'No period of the plan has ended by that day: ask for a later day.',
      '该日之前计划期内尚无结束的报告期：请改选更晚的日期。',
    );
  if (!periods.includes(period)) {
    const { en, zh } = periodName(period);
    throw notFound(
      `${en} is no period of the plan that has ended by ${question.asOf}: choose one of ${periods.at(-1)} to ${periods[0]}.`,
      `${zh}不是截至 ${question.asOf} 已结束的计划期内报告期：请在 ${periods.at(-1)} 至 ${periods[0]} 中选择。`,
    );
  }
  return desk.once(`collection ${period}`, question, async () => {
    const collection = collectionOf(question, period);
    if (collection) return { ...collection, periods };
    throw notFound(
      'The plan has no goal whose figures are returned by enterprises: there is nothing to collect.',
      '计划中没有由企业上报的目标，无需收报。',
    );
  });
}
