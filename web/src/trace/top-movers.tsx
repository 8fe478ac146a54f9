import type { Contributions } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { MoverTable } from './mover-table.js';
import styles from './top-movers.module.css';

/** The largest risers and fallers side by side. */
export function TopMovers({ contributions }: { contributions: Contributions }) {
  const { t } = useWords();
  const { risers, fallers } = contributions;
  const groups = [
    { name: t('risers'), movers: risers },
    { name: t('fallers'), movers: fallers },
  ];
  return (
    <div className={styles.groups}>
      {groups.map(({ name, movers }) => (
        <section key={name} aria-label={name}>
          <h3>{name}</h3>
          {movers.length === 0 ? (
            <p className="quiet">{t('noMovers')}</p>
          ) : (
            <MoverTable contributions={contributions} movers={movers} short />
          )}
        </section>
      ))}
    </div>
  );
}
