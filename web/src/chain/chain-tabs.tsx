import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { pageAt } from '../place/place.js';
import { usePlace } from '../place/use-place.js';
import styles from './chain-tabs.module.css';

/** The views of the chain; the address part of each. */
const VIEWS = [
  [null, 'chainMap'],
  ['gaps', 'chainGaps'],
  ['stress', 'chainStress'],
] as const;

/** From the map to the gaps, to the stress test, and back. */
export function ChainTabs() {
  const { t } = useWords();
  const { subject } = usePlace();
  return (
    <nav className="screen-only" aria-label={t('chainViews')}>
      <ul className={styles.tabs}>
        {VIEWS.map(([view, word]) => (
          <li key={word}>
            <Door
              className={styles.tab}
              to={pageAt('chain', view)}
              aria-current={view === subject ? 'page' : undefined}
            >
              {t(word)}
            </Door>
          </li>
        ))}
      </ul>
    </nav>
  );
}
