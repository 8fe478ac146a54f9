import type { Goal } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { Growth } from '../figure/growth.js';
import { monthName, number, positionOf, yearToDate } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import rows from '../rows/rows.module.css';

type GrowthOf = NonNullable<Goal['growth']>;

/** The growth by each of its bases, which differ for good reasons: none of them stands without its own. */
export function GrowthCard({ growth, through }: { growth: GrowthOf; through: string | null }) {
  const { t, lang } = useWords();
  const { ytd, month, comparable, comparableSource, nominal, sameEnterprises, reason, turned } = growth;
  const lines = [
    { name: t('growthYtd'), basis: t('growthYtdBasis'), value: ytd },
    {
      name: t('growthMonth', { month: through ? monthName(positionOf(through), lang) : t('period') }),
      basis: t('growthYtdBasis'),
      value: month,
    },
    {
      name: t('growthComparable'),
      basis: comparableSource
        ? t('growthComparableFrom', { source: comparableSource })
        : t('growthNotPublished'),
      value: comparable,
    },
    {
      name: t('growthSame'),
      basis: sameEnterprises
        ? t('growthSameBasis', { count: number(sameEnterprises.enterprises) })
        : t('growthSameNone'),
      value: sameEnterprises?.growth ?? null,
    },
    { name: t('growthNominal'), basis: t('growthNominalBasis'), value: nominal },
  ];
  return (
    <section className="card" aria-labelledby="growth-heading">
      <CardHeading
        id="growth-heading"
        title={t('growthTitle')}
        note={through ? yearToDate(through, lang) : ''}
      />
      {turned && <p>{t(`turned_${turned}`)}</p>}
      {reason && <p className="quiet">{t(`missing_${reason}`)}</p>}
      <table className={rows.rows}>
        <thead>
          <tr>
            <th scope="col">{t('basis')}</th>
            <th scope="col" className={rows.number}>
              {t('growthColumn')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, basis, value }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                <div className="quiet">{basis}</div>
              </th>
              <td className={rows.number}>
                <strong>
                  <Growth fraction={value} />
                </strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
