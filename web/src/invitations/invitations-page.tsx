import { useInvitations } from '../api/queries.js';
import { Says } from '../figure/says.js';
import { useWords } from '../i18n/use-words.js';
import { OwnFrame } from '../shell/own-frame.js';
import { answerOf } from '../states/answer-of.js';
import { InvitationCard } from './invitation-card.js';

/** What an enterprise was invited to make, and its answers. */
export default function InvitationsPage() {
  const { t } = useWords();
  return (
    <OwnFrame title={t('page_invitations')}>
      <Invitations />
    </OwnFrame>
  );
}

function Invitations() {
  const { say } = useWords();
  const { data, instead } = answerOf(useInvitations());
  if (!data) return instead;
  return (
    <>
      <p className="quiet">{data.enterprise}</p>
      <Says>{say(data.says)}</Says>
      {data.invitations.map((invited) => (
        <InvitationCard key={invited.need.id} invited={invited} />
      ))}
    </>
  );
}
