import type { GapLine } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import styles from './part.module.css';

/** The firms of the zone that come near to a part, and what brings each near, which opens the row that says so. */
export function Candidates({ of, limit = of.length }: { of: GapLine['candidates']; limit?: number }) {
  const { t, say } = useWords();
  if (of.length === 0) return <span className="quiet">{t('none')}</span>;
  return (
    <ul className={styles.firms}>
      {of.slice(0, limit).map((firm) => (
        <li key={firm.id}>
          <span title={firm.name}>{firm.name}</span>{' '}
          <span className="quiet">
            {firm.makes[0] && (
              <Door to={{ fact: `${firm.rows[0]}.products` }}>
                {t(`near_${firm.by}`)}
                {firm.by !== 'part' && t('nearBy', { part: say(firm.makes[0].name) })}
              </Door>
            )}
          </span>
        </li>
      ))}
      {of.length > limit && <li className="quiet">{t('moreFirms', { n: of.length - limit })}</li>}
    </ul>
  );
}
