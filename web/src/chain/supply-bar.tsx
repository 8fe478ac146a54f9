import type { Bounds } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { boundsText } from './bounds-text.js';
import styles from './supply-bar.module.css';

/** What of a part is bought from the zone: solid what surely is, hatched what may be, and the figure. */
export function SupplyBar({ rate }: { rate: Bounds | null }) {
  const { t, lang } = useWords();
  const said = rate === null ? `— ${t('unknown')}` : boundsText(rate, 'share', lang);
  return (
    <span className={styles.line} title={`${t('localSupply')} ${said}`}>
      <span className={styles.track} aria-hidden="true">
        {rate && (
          <>
            <span className={styles.may} style={{ width: `${rate.high * 100}%` }} />
            <span className={styles.sure} style={{ width: `${rate.low * 100}%` }} />
          </>
        )}
      </span>
      <span className={styles.figure}>
        <span className="unseen">{t('localSupply')} </span>
        {said}
      </span>
    </span>
  );
}
