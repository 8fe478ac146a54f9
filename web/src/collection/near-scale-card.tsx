import type { CollectionPage } from '../api/types.js';
import { Amount } from '../figure/amount.js';
import { CardHeading } from '../figure/card-heading.js';
import { EnterpriseDoor } from '../figure/enterprise-door.js';
import { Growth } from '../figure/growth.js';
import { money, written } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import rows from '../rows/rows.module.css';
import { usePaging } from '../rows/use-paging.js';
import { ContactLines } from './contact-lines.js';

/** Who comes close to the line of above-scale industry, or is over it and not in yet. */
export function NearScaleCard({ collection }: { collection: CollectionPage }) {
  const { t, lang, say } = useWords();
  const { nearAboveScale, threshold } = collection;
  const { shown, pager } = usePaging(nearAboveScale, 20);
  return (
    <section className="card" aria-labelledby="near-heading">
      <CardHeading
        id="near-heading"
        title={t('nearTitle')}
        note={t('nearNote', { line: written(money(threshold, lang)), count: nearAboveScale.length })}
      />
      {nearAboveScale.length === 0 ? (
        <p className="quiet">{t('nearNone')}</p>
      ) : (
        <table className={`${rows.rows} ${rows.stacked}`}>
          <thead>
            <tr>
              <th scope="col">{t('enterprise')}</th>
              <th scope="col">{t('contact')}</th>
              <th scope="col" className={rows.number}>
                {t('revenue')}
              </th>
              <th scope="col" className={rows.number}>
                {t('growthColumn')}
              </th>
              <th scope="col" className={rows.number}>
                {t('short')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ enterprise, year, revenue, field, short, growth, fact }) => (
              <tr key={enterprise.id}>
                <th scope="row">
                  <EnterpriseDoor enterprise={enterprise} goal={null} />
                  <div className="quiet">{enterprise.park ? say(enterprise.park) : t('parkUnknown')}</div>
                </th>
                <td data-label={t('contact')}>
                  <ContactLines of={enterprise} />
                </td>
                <td className={rows.number} data-label={t('revenue')}>
                  <span>
                    <Door to={{ fact: `${fact.row}.${fact.field}` }}>
                      <Amount of={revenue} unit="CNY" />
                    </Door>
                    <div className="quiet">
                      {year} {t(`revenue_${field}`)}
                    </div>
                  </span>
                </td>
                <td className={rows.number} data-label={t('growthColumn')}>
                  <span>
                    <Growth fraction={growth} />
                  </span>
                </td>
                <td className={rows.number} data-label={t('short')}>
                  {short > 0 ? <Amount of={short} unit="CNY" /> : <strong>{t('overTheLine')}</strong>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {pager}
    </section>
  );
}
