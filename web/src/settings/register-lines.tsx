import { useFingerprint } from '../api/office-queries.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import styles from './settings.module.css';

/** The revision of the register and its fingerprint, which takes longer since it reads all of it. */
export function RegisterLines({ revision }: { revision: number }) {
  const { t } = useWords();
  const { data, isPending } = useFingerprint();
  return (
    <dl className={styles.register}>
      <dt>{t('settingsRevision')}</dt>
      <dd>{number(revision)}</dd>
      <dt>{t('settingsFingerprint')}</dt>
      <dd>
        <span role="status">
          {data ? (
            <code data-fingerprint>{data.fingerprint}</code>
          ) : (
            t(isPending ? 'settingsReading' : 'settingsNoFingerprint')
          )}
        </span>
      </dd>
    </dl>
  );
}
