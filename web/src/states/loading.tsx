import { useWords } from '../i18n/use-words.js';
import styles from './loading.module.css';

/** Goals; trend, movers and late reporters; tasks. */
const ROWS = [5, 3, 6];

/** The page's shape while its figures are on the way; unseen for the first 300 ms. */
export function Loading() {
  const { t } = useWords();
  return (
    <main className={styles.page} aria-busy="true" aria-label={t('loading')}>
      <div className={styles.title} />
      <div className={styles.sentence} />
      {ROWS.map((cards, row) => (
        <div key={row} className={styles.cards}>
          {Array.from({ length: cards }, (_, i) => (
            <div key={i} className={styles.card} />
          ))}
        </div>
      ))}
    </main>
  );
}
