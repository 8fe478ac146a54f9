import type { OverseasPage } from '../api/types.js';
import { Amount } from '../figure/amount.js';
import { CardHeading } from '../figure/card-heading.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import rows from '../rows/rows.module.css';

/** Sums of exports by year, of those whose figure is known, and how many of those with annual facts they are. */
export function YearsCard({ years }: Pick<OverseasPage, 'years'>) {
  const { t } = useWords();
  return (
    <section className="card" aria-labelledby="years-heading">
      <CardHeading id="years-heading" title={t('overseasYears')} note={t('overseasYearsNote')} />
      {years.length === 0 ? (
        <p className="quiet">{t('overseasNoExports')}</p>
      ) : (
        <table className={rows.rows}>
          <thead>
            <tr>
              <th scope="col">{t('overseasYear')}</th>
              <th scope="col" className={rows.number}>
                {t('overseasExports')}
              </th>
              <th scope="col" className={rows.number}>
                {t('overseasExporters')}
              </th>
              <th scope="col" className={rows.number}>
                {t('overseasKnown')}
              </th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, exports, exporters, known, filed }) => (
              <tr key={year} data-year={year}>
                <th scope="row">{year}</th>
                <td className={rows.number}>
                  <Amount of={exports} unit="CNY" />
                </td>
                <td className={rows.number}>{number(exporters)}</td>
                <td className={rows.number}>
                  {number(known)}/{number(filed)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
