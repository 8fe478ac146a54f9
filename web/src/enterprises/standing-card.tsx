import type { EnterpriseProfile } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { percent } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import styles from './enterprises.module.css';

/** Why its rows are held to be of one enterprise, what persons decided, and what is still open. */
export function StandingCard({ profile }: { profile: EnterpriseProfile }) {
  const { t, say } = useWords();
  const { reasons, decisions, questions } = profile;
  return (
    <section className={`card ${styles.card}`} aria-labelledby="standing-heading">
      <CardHeading id="standing-heading" title={t('profileStanding')} note={t('profileStandingNote')} />
      <ul>
        {reasons.map(({ says, rows }) => (
          <li key={says.en} className={styles.value}>
            {say(says)} <span className="quiet">{t('profileRows', { n: rows })}</span>
          </li>
        ))}
      </ul>
      <h3>{t('profileDecisions')}</h3>
      {decisions.length === 0 && <p className="quiet">{t('profileDecisionsNone')}</p>}
      <ul>
        {decisions.map(({ a, b, verdict, reason, actor, instant, undone }) => (
          <li key={`${a} ${b} ${instant}`} className={styles.value}>
            {t(`profileVerdict_${verdict === 'same' ? 'same' : 'different'}`)}
            {undone && ` (${t('profileUndone')})`}: {a} / {b}{' '}
            <span className="quiet">
              {actor} {instant.slice(0, 10)} {reason}
            </span>
          </li>
        ))}
      </ul>
      {questions.length > 0 && (
        <>
          <h3>{t('profileQuestions')}</h3>
          <ul>
            {questions.map(({ a, b, score, reason }) => (
              <li key={`${a} ${b}`} className={styles.value}>
                ▲ {a} / {b}{' '}
                <span className="quiet">
                  {percent(score)} {say(reason)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
