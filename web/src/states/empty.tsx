import { useWords } from '../i18n/use-words.js';
import styles from './states.module.css';

/** A register without a source: what will stand here, why it does not yet, and the one thing to do. */
export function Empty({ title }: { title: string }) {
  const { t } = useWords();
  return (
    <main id="content" tabIndex={-1} className={styles.state}>
      <p className="quiet">{title}</p>
      <h1>{t('emptyTitle')}</h1>
      <p>{t('emptyWhat')}</p>
      <p>{t('emptyWhy')}</p>
      <p>
        {t('emptyNext')} <code>chainwright import</code>
      </p>
    </main>
  );
}
