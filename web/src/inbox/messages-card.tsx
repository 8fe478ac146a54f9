import type { InboxPage } from '../api/types.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { usePlace } from '../place/use-place.js';
import { Chooser } from '../rows/chooser.js';
import { ListCard } from '../rows/list-card.js';
import { type Column, ListTable } from '../rows/list-table.js';
import { oneOf } from '../rows/question.js';
import styles from './inbox.module.css';
import { StateWord } from './state-word.js';

export const STATES = ['new', 'taken', 'answered', 'closed'] as const;

/** The messages, the newest first, of one state or all. */
export function MessagesCard({ inbox }: { inbox: InboxPage }) {
  const { t } = useWords();
  const state = oneOf(STATES, usePlace().state);
  return (
    <ListCard
      id="messages"
      title={t('inboxMessages')}
      note={t('inboxNote')}
      filter={{ state }}
      search={t('inboxFilter')}
      fields={
        <Chooser
          name="state"
          label={t('inboxState')}
          value={state}
          options={STATES.map((one) => [one, `${t(`inbox_${one}`)} (${number(inbox.counts[one] ?? 0)})`])}
        />
      }
      page={inbox}
      size={inbox.limit}
      none={t(state === null ? 'inboxNone' : 'inboxNoneSuch')}
    >
      <MessagesTable lines={inbox.lines} />
    </ListCard>
  );
}

type Line = InboxPage['lines'][number];

function MessagesTable({ lines }: Pick<InboxPage, 'lines'>) {
  const { t } = useWords();
  const columns: Column<Line>[] = [
    {
      head: t('inboxReference'),
      names: true,
      render: ({ id, reference }) => <Door to={{ subject: String(id) }}>{reference}</Door>,
    },
    { head: t('inboxState'), render: ({ state }) => <StateWord state={state} /> },
    { head: t('inboxReceived'), render: ({ received }) => received.slice(0, 10) },
    {
      head: t('inboxFrom'),
      className: styles.wrap,
      render: ({ name, enterprise }) =>
        name === null ? (
          <span className="quiet">{t('inboxErased')}</span>
        ) : (
          <>
            {name}
            {enterprise && <span className="quiet"> · {enterprise}</span>}
          </>
        ),
    },
    { head: t('inboxTopic'), render: ({ topic }) => t(`inboxTopic_${topic}`) },
    { head: t('inboxHolder'), render: ({ holder }) => holder ?? '—' },
  ];
  return (
    <ListTable
      columns={columns}
      lines={lines}
      row={({ id, reference }) => ({ key: id, 'data-message': reference })}
    />
  );
}
