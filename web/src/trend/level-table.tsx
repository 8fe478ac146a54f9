import type { Goal } from '../api/types.js';
import { Amount } from '../figure/amount.js';
import { useWords } from '../i18n/use-words.js';
import styles from '../rows/rows.module.css';
import { usePaging } from '../rows/use-paging.js';

/** The levels of a chart as a table, the newest first; a level that was carried over says so. */
export function LevelTable({ goal }: { goal: Goal }) {
  const { t } = useWords();
  const { shown, pager } = usePaging([...goal.trend].reverse(), 12);
  return (
    <>
      <table className={`${styles.rows} ${styles.dense}`}>
        <thead>
          <tr>
            <th scope="col">{t('period')}</th>
            <th scope="col" className={styles.number}>
              {t('level')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ period, value, carried }) => (
            <tr key={period}>
              <th scope="row">{period}</th>
              <td className={styles.number}>
                <Amount of={value} unit={goal.unit} />
                {carried && <span className="quiet"> {t('carried')}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {pager}
    </>
  );
}
