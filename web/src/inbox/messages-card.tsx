import type { InboxPage } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { go, usePlace } from '../place/use-place.js';
import { Chooser } from '../rows/chooser.js';
import filters from '../rows/filters.module.css';
import { Pager } from '../rows/pager.js';
import rows from '../rows/rows.module.css';
import styles from './inbox.module.css';
import { StateWord } from './state-word.js';

const STATES = ['new', 'taken', 'answered', 'closed'] as const;
/** As the API gives them. */
const PAGE = 50;

/** The messages, the newest first, of one state or all. */
export function MessagesCard({ inbox }: { inbox: InboxPage }) {
  const { t } = useWords();
  const { state } = usePlace();
  const options = STATES.map(
    (one) => [one, `${t(`inbox_${one}`)} (${number(inbox.counts[one] ?? 0)})`] as const,
  );
  return (
    <section className="card" aria-labelledby="messages-heading">
      <CardHeading id="messages-heading" title={t('inboxMessages')} note={t('inboxNote')} />
      <div className={`${filters.filters} screen-only`} role="search" aria-label={t('inboxFilter')}>
        <Chooser name="state" label={t('inboxState')} value={state} options={options} />
      </div>
      {inbox.lines.length === 0 ? (
        <p className="quiet">{state === null ? t('inboxNone') : t('inboxNoneSuch')}</p>
      ) : (
        <table className={`${rows.rows} ${rows.stacked}`}>
          <thead>
            <tr>
              <th scope="col">{t('inboxReference')}</th>
              <th scope="col">{t('inboxState')}</th>
              <th scope="col">{t('inboxReceived')}</th>
              <th scope="col">{t('inboxFrom')}</th>
              <th scope="col">{t('inboxTopic')}</th>
              <th scope="col">{t('inboxHolder')}</th>
            </tr>
          </thead>
          <tbody>
            {inbox.lines.map((line) => (
              <tr key={line.id} data-message={line.reference}>
                <th scope="row">
                  <Door to={{ subject: String(line.id) }}>{line.reference}</Door>
                </th>
                <td data-label={t('inboxState')}>
                  <StateWord state={line.state} />
                </td>
                <td data-label={t('inboxReceived')}>{line.received.slice(0, 10)}</td>
                <td data-label={t('inboxFrom')} className={styles.wrap}>
                  {line.name === null ? (
                    <span className="quiet">{t('inboxErased')}</span>
                  ) : (
                    <>
                      {line.name}
                      {line.enterprise && <span className="quiet"> · {line.enterprise}</span>}
                    </>
                  )}
                </td>
                <td data-label={t('inboxTopic')}>{t(`inboxTopic_${line.topic}`)}</td>
                <td data-label={t('inboxHolder')}>{line.holder ?? '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {(inbox.truncated || inbox.from > 0) && (
        <Pager from={inbox.from} size={PAGE} of={inbox.total} to={(from) => go({ from: String(from) })} />
      )}
    </section>
  );
}
