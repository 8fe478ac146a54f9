import type { Assessment } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import { VerdictSign } from '../ladder/signs.js';
import styles from './lines.module.css';
import { WaysList } from './ways-card.js';

/** The next filing window: how the firm stands then by the calendar alone, and which lines stand otherwise. `version`: the edition in force now. */
export function WindowCard({ window, version }: { window: Assessment['window']; version: string }) {
  const { t, say } = useWords();
  return (
    <section className="card" aria-labelledby="window-heading">
      <CardHeading
        id="window-heading"
        title={t('window')}
        note={window ? t('windowDays', { opens: window.opens, closes: window.closes }) : ''}
      />
      {window === null ? (
        <p className="quiet">{t('windowNone')}</p>
      ) : (
        <>
          <p>
            <VerdictSign verdict={window.verdict} /> {t('windowThen', { version: window.version })}{' '}
            {say(window.text)}
          </p>
          {window.changed.length > 0 && (
            <>
              <h3 className={styles.part}>
                {t(window.version === version ? 'windowChanged' : 'windowLines')}
              </h3>
              <ul className={styles.lines}>
                {window.changed.map(({ id, verdict, text }) => (
                  <li key={id} className={styles.line}>
                    <div className={styles.sign}>
                      <VerdictSign verdict={verdict} />
                    </div>
                    <p className={styles.body}>
                      <span>
                        {say(text)} <span className={styles.id}>{id}</span>
                      </span>
                    </p>
                  </li>
                ))}
              </ul>
            </>
          )}
          {window.nearest.length > 0 && (
            <>
              <h3 className={styles.part}>{t('leastChangeThen')}</h3>
              <WaysList ways={window.nearest} />
            </>
          )}
        </>
      )}
    </section>
  );
}
