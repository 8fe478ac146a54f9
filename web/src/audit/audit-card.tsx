import Button from 'antd/es/button';
import { urlOf } from '../api/fetch.js';
import type { AuditPage } from '../api/types.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import { Chooser } from '../rows/chooser.js';
import { DayBox } from '../rows/day-box.js';
import { ListCard } from '../rows/list-card.js';
import { filterOf, PAGE_SIZE } from './audit-question.js';
import { AuditTable } from './audit-table.js';

/** What the filter of the address finds, the newest first, and the same as a file. */
export function AuditCard({ page }: { page: AuditPage }) {
  const { t, lang, say } = useWords();
  const filter = filterOf(usePlace());
  return (
    <ListCard
      id="audit"
      title={t('auditList')}
      note={t('auditFound', { count: number(page.total), of: number(page.all) })}
      acts={
        <Button href={urlOf('/api/audit/file', { lang, ...filter })} download>
          {t('auditCsv')}
        </Button>
      }
      filter={filter}
      search={t('auditFilter')}
      fields={
        <>
          <Chooser
            name="kind"
            label={t('auditWhat')}
            value={filter.kind}
            options={page.kinds.map(({ id, name }) => [id, say(name)])}
          />
          <Chooser
            name="who"
            label={t('auditWho')}
            value={filter.who}
            options={page.actors.map((actor) => [actor, actor])}
          />
          <DayBox name="first" label={t('auditFirst')} value={filter.first} />
          <DayBox name="last" label={t('auditLast')} value={filter.last} />
        </>
      }
      page={page}
      size={PAGE_SIZE}
      none={t('auditNone')}
    >
      <AuditTable lines={page.lines} />
    </ListCard>
  );
}
