import { useWords } from '../i18n/use-words.js';
import styles from './loading.module.css';

/** Of the overview: goals; trend, movers and late reporters; tasks. */
const OVERVIEW = [5, 3, 6];

/** The page's shape, cards a row, while its figures are on the way; unseen for the first 300 ms. */
export function Loading({ rows = OVERVIEW }: { rows?: number[] }) {
  const { t } = useWords();
  return (
    <main id="content" tabIndex={-1} className={styles.page} aria-busy="true" aria-label={t('loading')}>
      <div className={styles.title} />
      <div className={styles.sentence} />
      {rows.map((cards, row) => (
        <div key={row} className={styles.cards}>
          {Array.from({ length: cards }, (_, i) => (
            <div key={i} className={styles.card} />
          ))}
        </div>
      ))}
    </main>
  );
}
