import type { Goal } from '../api/types.js';
import { figure, full, percent, written } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import styles from './layer-table.module.css';
import rows from '../rows/rows.module.css';

/** The figure by chain layer, the largest first, with its share. */
export function LayerTable({ goal }: { goal: Goal }) {
  const { t, lang, say } = useWords();
  const layers = [...goal.layers].sort((a, b) => b.value - a.value);
  if (layers.length === 0) return null;
  return (
    <table className={`${rows.rows} ${styles.layers}`}>
      <thead>
        <tr>
          <th scope="col">{t('layer')}</th>
          <th scope="col" className={rows.number}>
            {t('value')}
          </th>
          <th scope="col" className={rows.number}>
            {t('share')}
          </th>
        </tr>
      </thead>
      <tbody>
        {layers.map(({ layer, name, value }) => (
          <tr key={layer}>
            <th scope="row">{say(name)}</th>
            <td className={rows.number} title={full(value, goal.unit, lang)}>
              {written(figure(value, goal.unit, lang))}
            </td>
            <td className={rows.number}>{goal.value ? percent(value / goal.value) : '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
