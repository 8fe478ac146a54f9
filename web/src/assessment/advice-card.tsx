import type { Assessment } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import styles from './assessment.module.css';
import { LineLinks } from './line-links.js';

/** The advice that fits, each with what another source says against it. */
export function AdviceCard({ advice }: { advice: Assessment['advice'] }) {
  const { t, say } = useWords();
  return (
    <section className="card" aria-labelledby="advice-heading">
      <CardHeading id="advice-heading" title={t('advice')} note={t('adviceNote')} />
      <ul className={styles.advice}>
        {advice.map(({ id, text, against, conditions, sources }) => (
          <li key={id}>
            <p>
              {say(text)} <LineLinks ids={conditions} />
            </p>
            {against && (
              <p>
                <strong>▲ {t('against')}</strong> {say(against)}
              </p>
            )}
            <p className="quiet">
              {id} · {sources.join(', ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
