import type { ParksPage } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import styles from './parks.module.css';

/** What is asked for and cannot be kept together, and what giving up each of it means. */
export function Conflicts({ conflicts }: Pick<ParksPage, 'conflicts'>) {
  const { t, say } = useWords();
  if (conflicts.length === 0) return null;
  return (
    <section className="card" aria-labelledby="conflicts-heading">
      <CardHeading id="conflicts-heading" title={t('parksConflicts')} note={t('parksGiveUp')} />
      {conflicts.map((conflict) => (
        <div key={conflict.says.en} data-conflict>
          <p>▲ {say(conflict.says)}</p>
          <ul className={styles.list}>
            {conflict.rules.map((rule) => (
              <li key={rule.relax.en}>{say(rule.relax)}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
