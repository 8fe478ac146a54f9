import type { Stated } from '../api/types.js';
import { Amount } from '../figure/amount.js';
import { useWords } from '../i18n/use-words.js';
import rows from '../rows/rows.module.css';
import { Claims } from './claims.js';
import { oneOf } from '../rows/question.js';
import { ROLES, YES_NO } from './enterprises-question.js';
import styles from './enterprises.module.css';

/** Fields of which an enterprise may have several: names and spellings, and what it makes. */
const MANY = new Set(['name', 'name_en', 'short_name', 'former_names', 'products', 'address']);

/** Whether sources contradict one another on a fact. */
export const differs = ({ field, values }: Stated) => values.length > 1 && !MANY.has(field);

/** Facts a row each, or a row a value where sources differ, with the cells that state each. `lead` stands before each. */
export function StatedTable({ facts }: { facts: readonly (Stated & { lead?: string })[] }) {
  const { t, say } = useWords();
  return (
    <table className={`${rows.rows} ${rows.stacked} ${styles.table}`}>
      <thead>
        <tr>
          <th scope="col">{t('profileField')}</th>
          <th scope="col">{t('profileValue')}</th>
          <th scope="col">{t('profileSources')}</th>
        </tr>
      </thead>
      <tbody>
        {facts.flatMap((fact) =>
          fact.values.map(({ value, claims }, i) => (
            <tr key={`${fact.lead ?? ''} ${fact.field} ${value}`} data-field={fact.field}>
              <th scope="row">
                {fact.lead} {say(fact.name)}
                {differs(fact) && <div className="quiet">{t('profileDiffers')}</div>}
              </th>
              <td data-label={t('profileValue')} data-value={i} className={styles.value}>
                <Value fact={fact} value={value} />
              </td>
              <td data-label={t('profileSources')}>
                <Claims of={claims} />
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}

function Value({ fact: { field, unit }, value }: { fact: Stated; value: string | number }) {
  const { t } = useWords();
  // Of degrees every digit counts.
  if (field === 'longitude' || field === 'latitude') return value;
  if (typeof value === 'number' && unit !== 'text')
    return <Amount of={value} unit={unit === 'number' ? '' : unit} />;
  if (field === 'role') return t(`role_${oneOf(ROLES, String(value)) ?? 'unknown'}`);
  const flag = oneOf(YES_NO, value === 'true' ? 'yes' : value === 'false' ? 'no' : null);
  return flag ? t(`scale_${flag}`) : value;
}
