import { useMe } from '../api/queries.js';
import type { EnterpriseProfile } from '../api/types.js';
import { Amount, Unknown } from '../figure/amount.js';
import { CardHeading } from '../figure/card-heading.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { pageAt } from '../place/place.js';
import rows from '../rows/rows.module.css';
import { Claims } from './claims.js';
import styles from './enterprises.module.css';

/** The parts that it makes, and whom it supplies with what share. */
export function ChainCard({ profile: { makes, supplies } }: { profile: EnterpriseProfile }) {
  const { t, say } = useWords();
  const isOwn = useMe().data?.visitor?.role === 'enterprise';
  return (
    <section className={`card ${styles.card}`} aria-labelledby="chain-heading">
      <CardHeading id="chain-heading" title={t('profileChain')} note={t('profileChainNote')} />
      <h3>{t('profileMakes')}</h3>
      {makes.length === 0 && <p className="quiet">{t('profileMakesNone')}</p>}
      <ul>
        {makes.map(({ part, name, text, claims }) => (
          <li key={part} className={styles.claims}>
            {isOwn ? say(name) : <Door to={{ ...pageAt('chain'), part }}>{say(name)}</Door>}{' '}
            <span className="quiet">{text}</span> <Claims of={claims} />
          </li>
        ))}
      </ul>
      <h3>{t('profileSupplies')}</h3>
      {supplies.length === 0 ? (
        <p className="quiet">{t('profileSuppliesNone')}</p>
      ) : (
        <table className={`${rows.rows} ${rows.stacked} ${styles.table}`}>
          <thead>
            <tr>
              <th scope="col">{t('regionsPart')}</th>
              <th scope="col">{t('profileBuyer')}</th>
              <th scope="col">{t('profilePlant')}</th>
              <th scope="col" className={rows.number}>
                {t('profileShare')}
              </th>
              <th scope="col">{t('profileSources')}</th>
            </tr>
          </thead>
          <tbody>
            {supplies.map(({ part, buyer, plant, share, claims }, i) => (
              <tr key={i}>
                <th scope="row">{say(part)}</th>
                <td data-label={t('profileBuyer')}>
                  {buyer === null ? (
                    <Unknown />
                  ) : isOwn ? (
                    buyer.name
                  ) : (
                    <Door to={{ subject: buyer.id }}>{buyer.name}</Door>
                  )}
                </td>
                <td data-label={t('profilePlant')}>{plant ?? '—'}</td>
                <td data-label={t('profileShare')} className={rows.number}>
                  <Amount of={share} unit="share" />
                </td>
                <td data-label={t('profileSources')}>
                  <Claims of={claims} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
