import { useWords } from '../i18n/use-words.js';
import styles from './loading.module.css';

/** The page's shape while its figures are on the way; unseen for the first 300 ms. */
export function Loading() {
  const { t } = useWords();
  return (
    <main className={styles.page} aria-busy="true" aria-label={t('loading')}>
      <div className={styles.title} />
      <div className={styles.sentence} />
      <div className={styles.cards}>
        {Array.from({ length: 5 }, (_, i) => (
          <div key={i} className={styles.card} />
        ))}
      </div>
      <div className={styles.middle}>
        {Array.from({ length: 3 }, (_, i) => (
          <div key={i} className={styles.card} />
        ))}
      </div>
    </main>
  );
}
