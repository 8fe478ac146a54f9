import { type Invitation, seenBy } from '../../lenses/match/index.js';
import type { PlanQuestion } from '../../lenses/plan/index.js';
import type { EnterpriseId } from '../../model/identity.js';
import { text } from '../../model/text.js';
import type { InvitationsPage } from '../api.js';
import type { Desk } from '../desk.js';
import { movesOf, theMatcher } from './need-desk.js';

/** What a supplier was invited to, the newest first; nothing else of the register. */
export async function invitationsOf(
  desk: Desk,
  question: PlanQuestion,
  enterprise: EnterpriseId,
): Promise<InvitationsPage> {
  const matching = await theMatcher(desk, question);
  const viewer = { role: 'supplier', enterprise } as const;
  const invitations = matching.approachedFor(enterprise).flatMap((need): Invitation[] => {
    const seen = seenBy(viewer, matching.match(need, 0));
    return seen.sees === 'invitation' ? [seen.invitation] : [];
  });
  const invitedOn = ({ steps }: Invitation) => steps[0]?.day ?? '';
  const waiting = invitations.filter((i) => i.state === 'invited').length;
  const en = invitations.length === 1 ? '1 invitation' : `${invitations.length} invitations`;
  return {
    asOf: question.asOf,
    enterprise: question.view.enterprises(question.asOf).find((e) => e.id === enterprise)?.name ?? '',
    says:
      invitations.length === 0
        ? text(
            'You have not been invited to any need yet; invitations of vehicle makers will stand here.',
            '暂未收到对接邀请；整车企业的邀请将显示在此。',
          )
        : text(
            `${en}, ${waiting} ${waiting === 1 ? 'waits' : 'wait'} for your answer.`,
            `共 ${invitations.length} 份邀请，${waiting} 份待贵公司答复。`,
          ),
    invitations: invitations
      .sort((a, b) => (invitedOn(a) < invitedOn(b) ? 1 : -1))
      .map((i) => ({ ...i, moves: movesOf(viewer, i.state) })),
  };
}
