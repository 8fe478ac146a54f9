import { useWords } from '../i18n/use-words.js';
import styles from './part-loading.module.css';

/** Lines of a table while its rows are on the way; unseen for the first 300 ms. */
export function PartLoading() {
  const { t } = useWords();
  return (
    <div className={styles.lines} aria-busy="true" aria-label={t('loadingPart')} role="status">
      {Array.from({ length: 8 }, (_, i) => (
        <div key={i} />
      ))}
    </div>
  );
}
