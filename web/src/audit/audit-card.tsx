import Button from 'antd/es/button';
import { urlOf } from '../api/fetch.js';
import type { AuditPage } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { go, usePlace } from '../place/use-place.js';
import { Chooser } from '../rows/chooser.js';
import { DayBox } from '../rows/day-box.js';
import filters from '../rows/filters.module.css';
import { Pager } from '../rows/pager.js';
import { ALL, filterOf, PAGE_SIZE } from './audit-question.js';
import { AuditTable } from './audit-table.js';

/** What the filter of the address finds, the newest first, and the same as a file. */
export function AuditCard({ page }: { page: AuditPage }) {
  const { t, lang, say } = useWords();
  const filter = filterOf(usePlace());
  return (
    <section className="card" aria-labelledby="audit-heading">
      <CardHeading
        id="audit-heading"
        title={t('auditList')}
        note={t('auditFound', { count: number(page.total), of: number(page.all) })}
      >
        {Object.values(filter).some((one) => one !== null) && <Door to={ALL}>{t('clearFilter')}</Door>}{' '}
        <Button href={urlOf('/api/audit/file', { lang, ...filter })} download>
          {t('auditCsv')}
        </Button>
      </CardHeading>
      <div className={`${filters.filters} screen-only`} role="search" aria-label={t('auditFilter')}>
        <Chooser
          name="kind"
          label={t('auditWhat')}
          value={filter['kind']!}
          options={page.kinds.map(({ id, name }) => [id, say(name)])}
        />
        <Chooser
          name="who"
          label={t('auditWho')}
          value={filter['who']!}
          options={page.actors.map((actor) => [actor, actor])}
        />
        <DayBox name="first" label={t('auditFirst')} value={filter['first']!} />
        <DayBox name="last" label={t('auditLast')} value={filter['last']!} />
      </div>
      {page.lines.length === 0 ? (
        <p className="quiet">{t('auditNone')}</p>
      ) : (
        <AuditTable lines={page.lines} />
      )}
      {page.truncated && (
        <Pager
          from={page.from}
          size={PAGE_SIZE}
          of={page.total}
          to={(next) => go({ from: next ? String(next) : null })}
        />
      )}
    </section>
  );
}
