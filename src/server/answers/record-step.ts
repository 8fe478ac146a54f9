import { seenBy, type Viewer } from '../../lenses/match/index.js';
import type { PlanQuestion } from '../../lenses/plan/index.js';
import { usageError } from '../../model/errors.js';
import type { EnterpriseId } from '../../model/identity.js';
import { type MatchStep } from '../../model/match-steps.js';
import { recordStep, strongestKey } from '../../register/index.js';
import type { Desk } from '../desk.js';
import { needOf, noSuchNeed, theMatcher } from './need-desk.js';
import { notFound } from './not-found.js';

/** A step that somebody wants to record. */
export interface StepAsked extends MatchStep {
  need: string;
  supplier: EnterpriseId;
}

/**
 * Records a step towards a need that the viewer may see, with a supplier that comes into question for it.
 * @param actor who records it.
 * @throws ChainwrightError `not-found`, `usage` for a day that is yet to come, and what `recordStep` throws.
 */
export async function recordStepOf(
  desk: Desk,
  question: PlanQuestion,
  { need: id, supplier, ...step }: StepAsked,
  { viewer, actor }: { viewer: Viewer; actor: string },
): Promise<void> {
  const matching = await theMatcher(desk, question);
  const need = needOf(matching, id);
  const seen = seenBy(viewer, matching.match(need, Infinity));
  if (seen.sees === 'nothing') throw noSuchNeed(id);
  if (seen.sees === 'all') {
    const { candidates, excluded } = seen.match;
    if (![...candidates, ...excluded].some((s) => s.enterprise.id === supplier))
      throw notFound(
        'The enterprise does not come into question for this need; choose one of its page.',
        '该企业不在此需求的对接范围内；请从页面所列企业中选择。',
      );
  }
  if (step.day > desk.defaultDay)
    throw usageError(
      `${step.day} is yet to come; a step is of ${desk.defaultDay} or before.`,
      `${step.day} 尚未到来；步骤日期不得晚于 ${desk.defaultDay}。`,
    );
  const { register } = desk.parts;
  await recordStep(
    register,
    { ...step, need: need.id, supplier: await strongestKey(register, supplier) },
    actor,
  );
}
