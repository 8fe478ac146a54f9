import type { CollectionPage } from '../api/types.js';
import { Amount } from '../figure/amount.js';
import { ReturnSign } from '../figure/state-sign.js';
import { number, range } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { usePlace } from '../place/use-place.js';
import styles from './counts-card.module.css';
import { countOf, parseState, RETURN_STATES } from './return-states.js';

/** How many returns are expected and how they stand, which add up; and what the missing ones are worth. */
export function CountsCard({ collection }: { collection: CollectionPage }) {
  const { t, lang, say } = useWords();
  const state = parseState(usePlace().returns);
  const { expected, worth } = collection;
  return (
    <section className={`card ${styles.card}`} aria-label={t('returns')}>
      <ul className={styles.counts}>
        <li>
          <Door className={styles.count} to={{ returns: null }} aria-current={state === null || undefined}>
            <strong>{number(expected)}</strong>
            <span className="quiet">{t('returnsExpected')}</span>
          </Door>
        </li>
        {RETURN_STATES.map((one) => (
          <li key={one}>
            <Door className={styles.count} to={{ returns: one }} aria-current={state === one || undefined}>
              <strong>{number(countOf(collection, one))}</strong>
              <ReturnSign state={one} />
            </Door>
          </li>
        ))}
      </ul>
      <p className={styles.worth}>
        <span className="quiet">{t('missingWorth')}</span>{' '}
        <strong>
          <Amount of={worth.value} unit="CNY" />
        </strong>{' '}
        <span className="quiet">
          {t('between', { range: range(worth.bounds.low, worth.bounds.high, 'CNY', lang) })}
          {worth.unknown > 0 && ` · ${t('worthUnknown', { count: worth.unknown })}`}
          {' · '}
          {say(worth.method)}
        </span>
      </p>
    </section>
  );
}
