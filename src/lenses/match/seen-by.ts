import { z } from 'zod';
import type { EnterpriseId } from '../../model/identity.js';
import { MATCH_STATES } from '../../model/match-steps.js';
import { LoopStepSchema, type Match, MatchSchema, type NeedList, NeedSchema } from './answer.js';
import { forMaker, isInvited } from './for-maker.js';
import { lineOf, listSays } from './line.js';
import type { Matcher } from './match.js';

/** Who looks. The office sees all. */
export type Viewer =
  | { role: 'office' }
  | { role: 'maker'; enterprise: EnterpriseId }
  | { role: 'supplier'; enterprise: EnterpriseId };

/** What an invited supplier sees of a need: what is wanted, and its own dealings with it. Nothing tells of anybody else who is asked. */
export const InvitationSchema = z.object({
  asOf: z.string(),
  need: NeedSchema.omit({ price: true, valuePerYear: true, visibility: true, row: true }),
  state: z.enum(MATCH_STATES),
  since: z.string().nullable(),
  steps: z.array(LoopStepSchema),
  /** What it is asked for. */
  missing: MatchSchema.shape.candidates.element.shape.missing,
});
export type Invitation = z.infer<typeof InvitationSchema>;

/** What a viewer sees of an answer: the whole, an invitation, or nothing. */
export type Seen =
  { sees: 'all'; match: Match } | { sees: 'invitation'; invitation: Invitation } | { sees: 'nothing' };

/**
 * What somebody sees of a need and its answer. A maker sees its own needs only, and of suppliers nothing confidential. A supplier sees only what it was invited to and only
 * its own part in it: no rival, no rank, no score, no count.
 */
export function seenBy(viewer: Viewer, match: Match): Seen {
  if (viewer.role === 'office') return { sees: 'all', match };
  if (viewer.role === 'maker')
    return match.need.buyer?.id === viewer.enterprise
      ? { sees: 'all', match: forMaker(match) }
      : { sees: 'nothing' };
  const own = [...match.candidates, ...match.excluded].find((c) => c.enterprise.id === viewer.enterprise);
  if (!own || !isInvited(own.loop)) return { sees: 'nothing' };
  const invitedAt = own.loop.steps.findIndex((s) => s.step === 'invited');
  const { need } = match;
  return {
    sees: 'invitation',
    invitation: {
      asOf: match.asOf,
      need: {
        id: need.id,
        buyer: need.buyer,
        plant: need.plant,
        programme: need.programme,
        part: need.part,
        process: need.process,
        start: need.start,
        volumePerYear: need.volumePerYear,
        ramp: need.ramp,
        certificates: need.certificates,
        note: need.note,
      },
      state: own.loop.state,
      since: own.loop.since,
      // Before it was invited the office was by itself; a reason to close may name who was chosen instead.
      steps: own.loop.steps.slice(invitedAt).map(({ step, day, capacityPerYear, certificate, reason }) => ({
        step,
        day,
        capacityPerYear,
        certificate,
        reason: step === 'declined' ? reason : null,
      })),
      missing: 'missing' in own ? own.missing : [],
    },
  };
}

/** The list of needs as somebody sees it: the office all, a maker its own with what `seenBy` shows of each, a supplier none. */
export function listSeenBy(viewer: Viewer, matcher: Matcher): NeedList {
  if (viewer.role === 'office') return matcher.list();
  const own = viewer.role === 'maker' ? matcher.needs.filter((need) => need.buyer === viewer.enterprise) : [];
  const needs = own.map((need) => lineOf(forMaker(matcher.match(need, Infinity))));
  return { asOf: matcher.asOf, knownAt: matcher.knownAt, says: listSays(needs), needs };
}
