import Button from 'antd/es/button';
import { ApiError } from '../api/fetch.js';
import { useWords } from '../i18n/use-words.js';
import styles from './states.module.css';

/** An answer that did not come: what, where, what to do next. `page`: it stands in place of the whole page. */
export function Failed({
  error,
  retry,
  page = false,
}: {
  error: Error | null;
  retry: () => void;
  page?: boolean;
}) {
  const { t, say } = useWords();
  const problem = error instanceof ApiError ? error : null;
  const reached = problem?.status != null;
  const Heading = page ? 'h1' : 'h2';
  const alert = (
    <div className={styles.state} role="alert">
      <Heading>{t('failedTitle')}</Heading>
      <p>{problem?.detail ? say(problem.detail) : reached ? t('failedNextServer') : t('failedReach')}</p>
      {problem && (
        <p className="quiet">
          {t('failedWhere', { url: problem.url, status: String(problem.status ?? t('failedStatusNone')) })}
        </p>
      )}
      {!reached && <p>{t('failedNext')}</p>}
      <Button type="primary" onClick={retry}>
        {t('retry')}
      </Button>
    </div>
  );
  if (!page) return alert;
  return (
    <main id="content" tabIndex={-1}>
      {alert}
    </main>
  );
}
