import type { MessagePage } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import styles from './inbox.module.css';

/** Instants of the log to the minute. */
const minute = (instant: string) => `${instant.slice(0, 16).replace('T', ' ')} UTC`;

/** What was done about a message, by whom; and how its mails stand: sent, or when they are tried again and why. */
export function StepsCard({ message: { events, mails } }: { message: MessagePage }) {
  const { t } = useWords();
  return (
    <section className="card" aria-labelledby="steps-heading">
      <CardHeading id="steps-heading" title={t('inboxSteps')} note="" />
      {events.length === 0 && <p className="quiet">{t('inboxStepsNone')}</p>}
      <ol className={styles.steps}>
        {events.map(({ at, actor, what, text }) => (
          <li key={`${at} ${what}`} data-step={what}>
            <span className="quiet">{minute(at)}</span> {t(`inboxStep_${what}`)} · {actor}
            {text !== null && <p className={styles.text}>{text}</p>}
          </li>
        ))}
      </ol>
      {mails.length > 0 && <h3>{t('inboxMails')}</h3>}
      <ul className={styles.steps}>
        {mails.map(({ about, created, sent, tries, due, fault }) => (
          <li key={`${about} ${created}`} data-mail={sent === null ? 'waits' : 'sent'}>
            {t(`inboxMail_${about}`)}{' '}
            {sent !== null
              ? `✔ ${t('inboxSent', { at: minute(sent) })}`
              : `▲ ${t('inboxWaits', { tries: number(tries), at: minute(due) })}`}
            {fault !== null && <p className="quiet">{fault}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
