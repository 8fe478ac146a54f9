import type { StressPage } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import styles from './stress.module.css';

/** What an answer takes for granted: always in sight, for it says what the figures are. */
export function Assumed({ assumptions }: Pick<StressPage, 'assumptions'>) {
  const { t, say } = useWords();
  return (
    <section aria-labelledby="assumed-heading" className={`quiet ${styles.assumed}`}>
      <h2 id="assumed-heading">{t('stressAssumed')}</h2>
      <ul>
        {assumptions.map((a) => (
          <li key={a.says.en}>{say(a.says)}</li>
        ))}
      </ul>
    </section>
  );
}
