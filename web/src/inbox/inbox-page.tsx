import { useInbox } from '../api/office-queries.js';
import { Says } from '../figure/says.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import { fromOf, oneOf } from '../rows/question.js';
import { PageFrame } from '../shell/page-frame.js';
import { answerOf } from '../states/answer-of.js';
import { MessageCard } from './message-card.js';
import { MessagesCard, STATES } from './messages-card.js';

/** What the public wrote to the office, and what was done about it. */
export default function InboxPage() {
  const { t } = useWords();
  const { subject } = usePlace();
  return (
    <PageFrame title={() => t('page_inbox')}>
      {() => (subject === null ? <Inbox /> : <MessageCard id={subject} />)}
    </PageFrame>
  );
}

function Inbox() {
  const { t } = useWords();
  const place = usePlace();
  const { data, instead } = answerOf(useInbox(oneOf(STATES, place.state), fromOf(place)));
  if (!data) return instead;
  const { counts } = data;
  return (
    <>
      <Says>{t('inboxSays', { fresh: number(counts.new), taken: number(counts.taken) })}</Says>
      <MessagesCard inbox={data} />
    </>
  );
}
