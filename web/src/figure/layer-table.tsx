import type { Goal } from '../api/types.js';
import { figure, full, shares, written } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import styles from './layer-table.module.css';
import rows from '../rows/rows.module.css';

/** The figure by chain layer, the largest first, with its share; a ratio’s layers are no parts of it and have none. */
export function LayerTable({ goal }: { goal: Goal }) {
  const { t, lang, say } = useWords();
  const layers = [...goal.layers].sort((a, b) => b.value - a.value);
  if (layers.length === 0) return null;
  const parts = goal.kind === 'ratio' ? [] : shares(layers.map(({ value }) => value));
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
        {layers.map(({ layer, name, value }, i) => (
          <tr key={layer}>
            <th scope="row">{say(name)}</th>
            <td className={rows.number} title={full(value, goal.unit, lang)}>
              {written(figure(value, goal.unit, lang))}
            </td>
            <td className={rows.number}>{parts[i] ?? '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
