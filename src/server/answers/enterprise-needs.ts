import { type Match, seenBy, type Viewer } from '../../lenses/match/index.js';
import type { PlanQuestion } from '../../lenses/plan/index.js';
import type { EnterpriseId } from '../../model/identity.js';
import { matchSteps } from '../../register/index.js';
import type { EnterpriseProfile } from '../api.js';
import type { Desk } from '../desk.js';
import { theMatcher } from './need-desk.js';

type Lines = EnterpriseProfile['needs'];

const NOT_APPROACHED = { state: 'open', since: null } as const;

const loopIn = ({ candidates, excluded }: Match, supplier: EnterpriseId) =>
  [...candidates, ...excluded].find(({ enterprise: { id } }) => id === supplier)?.loop ?? NOT_APPROACHED;

/** The needs towards which something was done with a supplier and how far each has come, the newest first, as `seenBy` shows them. */
export async function needsWith(
  desk: Desk,
  question: PlanQuestion,
  supplier: EnterpriseId,
  viewer: Viewer,
): Promise<Lines> {
  const steps = await matchSteps(desk.parts.register, await desk.revision());
  // Most suppliers are in no loop: matching is not set up for them.
  if (!steps.some((step) => step.supplier === supplier && step.day <= question.asOf)) return [];
  const matching = await theMatcher(desk, question);
  return matching
    .approachedFor(supplier)
    .flatMap((asked): Lines => {
      const seen = seenBy(viewer, matching.match(asked, 0));
      if (seen.sees === 'nothing') return [];
      const { need } = seen.sees === 'all' ? seen.match : seen.invitation;
      const { state, since } = seen.sees === 'all' ? loopIn(seen.match, supplier) : seen.invitation;
      // A step that was taken back leaves nothing.
      if (state === 'open') return [];
      const { id, part, process, buyer, plant, start } = need;
      const name = part?.name ?? process?.name ?? null;
      return [{ id, name, buyer: buyer?.name ?? null, plant, start, state, since }];
    })
    .sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? 1 : -1));
}
