import { useState } from 'react';
import { usePeople } from '../api/office-queries.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import { PageFrame } from '../shell/page-frame.js';
import { answerOf } from '../states/answer-of.js';
import { InviteForm } from './invite-form.js';
import { type GivenLink, LinkNote } from './link-note.js';
import { PeopleTable } from './people-table.js';
import { TokensCard } from './tokens-card.js';

/** Who may sign in: their roles, invitations, and the end of an account. */
export default function PeoplePage() {
  const { t } = useWords();
  return <PageFrame title={() => t('page_people')}>{() => <People />}</PageFrame>;
}

function People() {
  const { t } = useWords();
  const { data, instead } = answerOf(usePeople());
  const [link, setLink] = useState<GivenLink | null>(null);
  if (!data) return instead;
  return (
    <>
      {link && <LinkNote link={link} close={() => setLink(null)} />}
      <section className="card" aria-labelledby="people-heading">
        <CardHeading
          id="people-heading"
          title={t('peopleTitle')}
          note={t('peopleCount', {
            count: data.people.length,
            waiting: data.people.filter((p) => !p.joined).length,
          })}
        />
        <PeopleTable people={data.people} parks={data.parks} onLink={setLink} />
      </section>
      <section className="card" aria-labelledby="invite-heading">
        <CardHeading id="invite-heading" title={t('inviteTitle')} note={t('inviteNote')} />
        <InviteForm parks={data.parks} onLink={setLink} />
      </section>
      <TokensCard />
    </>
  );
}
