import type { PartCoverage } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import rows from '../rows/rows.module.css';
import styles from './part.module.css';

/** The sources counted as firms, as sites and as regions, with how concentrated each is. */
export function PartCounts({ sources }: Pick<PartCoverage, 'sources'>) {
  const { t } = useWords();
  const known = (n: number | null, digits: number) => (n === null ? `— ${t('unknown')}` : number(n, digits));
  return (
    <section className="card" aria-labelledby="counts-heading">
      <CardHeading id="counts-heading" title={t('countedTitle')} note={t('sourcesNote')} />
      <table className={`${rows.rows} ${styles.counts}`}>
        <thead>
          <tr>
            <th scope="col">{t('countOf')}</th>
            <th scope="col" className={rows.number}>
              {t('sources')}
            </th>
            <th scope="col" className={rows.number}>
              HHI
            </th>
            <th scope="col" className={rows.number}>
              {t('effective')}
            </th>
          </tr>
        </thead>
        <tbody>
          {(['suppliers', 'sites', 'regions'] as const).map((way) => (
            <tr key={way}>
              <th scope="row">{t(`count_${way}`)}</th>
              <td className={rows.number}>{number(sources[way].sources)}</td>
              <td className={rows.number}>{known(sources[way].hhi, 0)}</td>
              <td className={rows.number}>{known(sources[way].effective, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
