import type { ParksPage } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import rows from '../rows/rows.module.css';
import styles from './parks.module.css';

const RESOURCES = [
  ['land', 'parksLand', 'land_free_mu'],
  ['power', 'parksPower', 'power_free_kva'],
] as const;
const COLUMNS = [
  ['stated', 'parksStated'],
  ['reserved', 'parksReserved'],
  ['used', 'parksUsed'],
  ['left', 'parksLeft'],
] as const;

/** A park: its focus, its land and power, and the projects that are placed there or have it already. */
export function ParkCard({ park, page }: { park: ParksPage['parks'][number]; page: ParksPage }) {
  const { t, say } = useWords();
  const named = page.projects.filter((p) => park.projects.includes(p.id));
  const settled = page.settled.filter((p) => p.park === park.park);
  return (
    <section className={`card ${styles.park}`} aria-labelledby={`park-${park.park}`} data-park={park.park}>
      <CardHeading
        id={`park-${park.park}`}
        title={say(park.name)}
        note={park.focus ? t('parksFocus', { focus: say(park.focus) }) : ''}
      />
      <table className={`${rows.rows} ${rows.stacked} ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{t('parksResource')}</th>
            {COLUMNS.map(([, word]) => (
              <th key={word} scope="col" className={rows.number}>
                {t(word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {RESOURCES.map(([resource, name, field]) => (
            <tr key={resource}>
              <th scope="row">{t(name)}</th>
              {COLUMNS.map(([column, word]) => {
                const amount = park[column][resource];
                const shown = amount === null ? `— ${t('unknown')}` : number(amount);
                return (
                  <td key={column} className={rows.number} data-label={t(word)}>
                    {column === 'stated' && park.row !== null && amount !== null && page.own === null ? (
                      <Door to={{ fact: `${park.row}.${field}` }}>{shown}</Door>
                    ) : (
                      shown
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {named.length === 0 ? (
        <p className="quiet">{t('parksNobody')}</p>
      ) : (
        <ul className={styles.list}>
          {named.map((p) => (
            <li key={p.id}>{p.name}</li>
          ))}
        </ul>
      )}
      {settled.length > 0 && (
        <details>
          <summary>{t('parksSettled', { n: number(settled.length) })}</summary>
          <ul className={styles.list}>
            {settled.map((p) => (
              <li key={p.id}>{p.name}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
