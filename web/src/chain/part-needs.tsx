import type { ChainPart, PartCoverage } from '../api/types.js';
import { Amount } from '../figure/amount.js';
import { CardHeading } from '../figure/card-heading.js';
import { number, percent } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import rows from '../rows/rows.module.css';
import styles from './part.module.css';
import { SupplyBar } from './supply-bar.js';

interface PartNeedsProps {
  coverage: PartCoverage;
  plants: ChainPart['plants'];
}

/** Which plants need the part: units and money a year, how much comes from the zone, and the cells behind. */
export function PartNeeds({ coverage: { at, plants: n }, plants }: PartNeedsProps) {
  const { t, say } = useWords();
  return (
    <section className="card" aria-labelledby="needs-heading">
      <CardHeading id="needs-heading" title={t('needTitle')} note={t('needNote', { n })} />
      <table className={`${rows.rows} ${rows.stacked} ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{t('plant')}</th>
            <th scope="col" className={rows.number}>
              {t('unitsYear')}
            </th>
            <th scope="col" className={rows.number}>
              {t('valueYear')}
            </th>
            <th scope="col">{t('localSupply')}</th>
            <th scope="col">{t('cellsBehind')}</th>
          </tr>
        </thead>
        <tbody>
          {at.map((use) => {
            const plant = plants.find((p) => p.id === use.plant);
            return (
              <tr key={use.plant} data-plant={use.plant}>
                <th scope="row">{plant ? say(plant.name) : use.plant}</th>
                <td className={rows.number} data-label={t('unitsYear')}>
                  {use.units === null ? `— ${t('unknown')}` : `${number(use.units)} ${use.unit ?? ''}`}
                </td>
                <td className={rows.number} data-label={t('valueYear')}>
                  <Amount of={use.value} unit="CNY" />
                  {(use.price === 'supply' || use.price === 'elsewhere') && (
                    <div className={styles.small}>{t(`price_${use.price}`)}</div>
                  )}
                </td>
                <td data-label={t('localSupply')}>
                  <SupplyBar rate={use.localSupplyRate} />
                  {use.given && (
                    <div className={styles.small}>
                      {t('givenShares', { shares: use.given.map((s) => percent(s)).join(' + ') })}
                    </div>
                  )}
                </td>
                <td data-label={t('cellsBehind')}>
                  <ul className={styles.doors}>
                    {plant?.doors.map(({ row, field, name }) => (
                      <li key={`${row}.${field}`}>
                        <Door to={{ fact: `${row}.${field}` }}>{say(name)}</Door>
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
