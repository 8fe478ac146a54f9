import { useInbox } from '../api/office-queries.js';
import sentence from '../figure/sentence.module.css';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import { PageFrame } from '../shell/page-frame.js';
import { answerOf } from '../states/answer-of.js';
import { MessageCard } from './message-card.js';
import { MessagesCard } from './messages-card.js';

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
  const { state, from } = usePlace();
  const { data, instead } = answerOf(useInbox(state, from));
  if (!data) return instead;
  const { counts } = data;
  return (
    <>
      <p id="sentence" className={sentence.sentence}>
        {t('inboxSays', { fresh: number(counts.new), taken: number(counts.taken) })}
      </p>
      <MessagesCard inbox={data} />
    </>
  );
}
