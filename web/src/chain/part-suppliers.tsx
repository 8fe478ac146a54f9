import type { ChainPart, PartCoverage } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { number, percent } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import rows from '../rows/rows.module.css';
import { boundsText } from './bounds-text.js';
import styles from './part.module.css';

interface PartSuppliersProps {
  coverage: PartCoverage;
  plants: ChainPart['plants'];
}

/** Who supplies the part: its share by value, where it is, its sites, and its share at each plant, which opens the cell. */
export function PartSuppliers({ coverage, plants }: PartSuppliersProps) {
  const { t, say, lang } = useWords();
  const { suppliers, at } = coverage;
  const nameOf = new Map(plants.map((p) => [p.id, say(p.name)]));
  return (
    <section className="card" aria-labelledby="suppliers-heading">
      <CardHeading
        id="suppliers-heading"
        title={t('suppliersTitle')}
        note={t('suppliersNote', { n: number(suppliers.length) })}
      />
      {suppliers.length === 0 ? (
        <p className="quiet">{t('noSupplier')}</p>
      ) : (
        <table className={`${rows.rows} ${rows.stacked} ${styles.table}`}>
          <thead>
            <tr>
              <th scope="col">{t('supplier')}</th>
              <th scope="col" className={rows.number}>
                {t('shareBought')}
              </th>
              <th scope="col">{t('place')}</th>
              <th scope="col">{t('sites')}</th>
              <th scope="col">{t('plantsSupplied')}</th>
            </tr>
          </thead>
          <tbody>
            {suppliers.map((s) => (
              <tr key={s.id}>
                <th scope="row">
                  <span className="two-lines" title={s.name}>
                    {s.name}
                  </span>
                </th>
                <td className={rows.number} data-label={t('shareBought')}>
                  {s.share ? boundsText(s.share, 'share', lang) : `— ${t('unknown')}`}
                </td>
                <td data-label={t('place')}>
                  <span>
                    {t(`place_${s.place}`)}
                    {s.where && <span className="quiet"> {s.where}</span>}
                  </span>
                </td>
                <td data-label={t('sites')}>{s.sites.length > 0 ? s.sites.join(' · ') : t('site_none')}</td>
                <td data-label={t('plantsSupplied')}>
                  <ul className={styles.doors}>
                    {at.flatMap((use) =>
                      use.sources
                        .filter((source) => source.firm === s.id)
                        .map((source) => (
                          <li key={`${use.plant} ${source.site}`}>
                            <Door to={{ fact: `${source.rows[0]}.share` }}>
                              {nameOf.get(use.plant) ?? use.plant}{' '}
                              {source.share === null ? `— ${t('unknown')}` : percent(source.share)}
                            </Door>
                          </li>
                        )),
                    )}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
