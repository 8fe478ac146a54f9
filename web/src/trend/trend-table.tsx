import type { Goal } from '../api/types.js';
import { axisMoney, full, monthName, number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import styles from '../rows/rows.module.css';
import { POSITIONS, trendYears } from './trend-years.js';

/** The chart's figures as a table: a month a row, a year a column; a dash and the word where there is none. */
export function TrendTable({ goal }: { goal: Goal }) {
  const { t, lang } = useWords();
  const years = trendYears(goal.trend);
  const show = (value: number) => (goal.unit === 'CNY' ? axisMoney(value, lang) : number(value));
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('trend')}>
      <table className={`${styles.rows} ${styles.dense}`}>
        <thead>
          <tr>
            <th scope="col">{t('period')}</th>
            {years.map(({ year }) => (
              <th key={year} scope="col" className={styles.number}>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: POSITIONS }, (_, i) => (
            <tr key={i}>
              <th scope="row">{monthName(i, lang)}</th>
              {years.map(({ year, values }) => {
                const value = values[i] ?? null;
                return (
                  <td
                    key={year}
                    className={styles.number}
                    title={value === null ? t('noData') : full(value, goal.unit, lang)}
                  >
                    {value === null ? <span className="quiet">— {t('noData')}</span> : show(value)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
