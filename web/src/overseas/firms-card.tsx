import Button from 'antd/es/button';
import { urlOf } from '../api/fetch.js';
import type { OverseasPage } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { go, usePlace } from '../place/use-place.js';
import { Chooser } from '../rows/chooser.js';
import filters from '../rows/filters.module.css';
import { FindBox } from '../rows/find-box.js';
import { Pager } from '../rows/pager.js';
import rows from '../rows/rows.module.css';
import { FirmRow } from './firm-row.js';
import { ALL, filterOf, filterQuestion, LISTS, PAGE_SIZE, READINESS } from './overseas-question.js';
import styles from './overseas.module.css';

/** The firms that a filter finds, with exports, codes, markets and what each lacks; the whole list as a workbook. */
export function FirmsCard({ overseas }: { overseas: OverseasPage }) {
  const { t, lang } = useWords();
  const place = usePlace();
  const { firms, total, from, lines, codes, criteria } = overseas;
  const filter = filterOf(place);
  return (
    <section className="card" aria-labelledby="firms-heading">
      <CardHeading
        id="firms-heading"
        title={t('overseasList')}
        note={t('linesFound', { count: number(total), of: number(firms) })}
      >
        {Object.values(filter).some((one) => one !== null) && <Door to={ALL}>{t('clearFilter')}</Door>}
        <Button href={urlOf('/api/overseas/file', { lang, ...filterQuestion(place) })} download>
          {t('keepList')}
        </Button>
      </CardHeading>
      <div className={`${filters.filters} screen-only`} role="search" aria-label={t('overseasFilter')}>
        <Chooser
          name="state"
          label={t('overseasReadiness')}
          value={filter.state}
          options={READINESS.map((one) => [one, t(`overseasReadiness_${one}`)])}
        />
        <Chooser
          name="list"
          label={t('overseasWhich')}
          value={filter.list}
          options={LISTS.map((one) => [one, t(`overseasList_${one}`)])}
        />
        <FindBox label={t('overseasSearch')} />
      </div>
      {lines.length === 0 ? (
        <p className="quiet">{t('firmsNone')}</p>
      ) : (
        <table className={`${rows.rows} ${rows.stacked} ${styles.table} ${styles.firms}`}>
          <thead>
            <tr>
              <th scope="col">{t('enterprise')}</th>
              <th scope="col">{t('overseasExports')}</th>
              <th scope="col">{t('overseasCodes')}</th>
              <th scope="col">{t('overseasMissing')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((firm) => (
              <FirmRow key={firm.id} firm={firm} codes={codes} criteria={criteria} />
            ))}
          </tbody>
        </table>
      )}
      {overseas.truncated && (
        <Pager
          from={from}
          size={PAGE_SIZE}
          of={total}
          to={(next) => go({ from: next ? String(next) : null })}
        />
      )}
    </section>
  );
}
