import { fullMoney, money, monthName, positionOf, written } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import type { LateReporters } from './late-order.js';
import rows from '../rows/rows.module.css';

/** Late reporters with their last return; a name opens its source rows. */
export function LateTable({ goal, late }: { goal: string; late: LateReporters }) {
  const { t, lang } = useWords();
  return (
    <table className={`${rows.rows} ${rows.fill}`}>
      <thead>
        <tr>
          <th scope="col">{t('enterprise')}</th>
          <th scope="col" className={rows.number}>
            {t('lastReturn')}
          </th>
          <th scope="col" className={rows.number}>
            {t('lastValue')}
          </th>
        </tr>
      </thead>
      <tbody>
        {late.map(({ id, name, lastPeriod, lastValue }) => (
          <tr key={id}>
            <th scope="row">
              <Door title={name} to={{ goal, enterprise: id }}>
                <span className="two-lines">{name}</span>
              </Door>
            </th>
            <td className={`${rows.number} quiet`}>
              {lastPeriod ? monthName(positionOf(lastPeriod), lang) : t('neverReturned')}
            </td>
            <td className={rows.number} title={lastValue === null ? undefined : fullMoney(lastValue, lang)}>
              {lastValue === null ? `— ${t('unknown')}` : written(money(lastValue, lang))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
