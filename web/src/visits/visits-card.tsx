import Button from 'antd/es/button';
import { urlOf } from '../api/fetch.js';
import type { VisitsPage } from '../api/types.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import { Chooser } from '../rows/chooser.js';
import { FindBox } from '../rows/find-box.js';
import { ListCard } from '../rows/list-card.js';
import { filterOf, filterQuestion, NONE, PAGE_SIZE, STATES } from './visits-question.js';
import { VisitsTable } from './visits-table.js';

/** The requests and visits that the filter of the address finds, what waits longest first, and the same as a file. */
export function VisitsCard({ page }: { page: VisitsPage }) {
  const { t, lang, say } = useWords();
  const place = usePlace();
  const filter = filterOf(place);
  const file = (format: string) => urlOf('/api/visits/file', { lang, format, ...filterQuestion(place) });
  return (
    <ListCard
      id="visits"
      title={t('visitsList')}
      note={t('visitsFound', { count: number(page.total), of: number(page.visits) })}
      acts={
        <>
          <Button href={file('xlsx')} download>
            {t('visitsBook')}
          </Button>{' '}
          <Button href={file('csv')} download>
            {t('visitsCsv')}
          </Button>
        </>
      }
      filter={filter}
      search={t('visitsFilter')}
      fields={
        <>
          <Chooser
            name="task"
            label={t('visitsTask')}
            value={filter.task}
            options={[
              ...page.names.map(
                ({ id, name }) => [id, id === say(name) ? id : `${id} ${say(name)}`] as const,
              ),
              [NONE, t('visitsNoTask')],
            ]}
          />
          <Chooser
            name="kind"
            label={t('visitsKind')}
            value={filter.kind}
            options={page.kinds.map((kind) => [kind, kind])}
          />
          <Chooser
            name="state"
            label={t('visitsState')}
            value={filter.state}
            options={STATES.map((state) => [state, t(`visitsState_${state}`)])}
          />
          {page.parks.length > 1 && (
            <Chooser
              name="park"
              label={t('visitsPark')}
              value={filter.park}
              options={[
                ...page.parks.map(({ id, name }) => [id, say(name)] as const),
                [NONE, t('visitsNoPark')],
              ]}
            />
          )}
          <FindBox label={t('visitsSearch')} />
        </>
      }
      page={page}
      size={PAGE_SIZE}
      none={t('visitsNone')}
    >
      <VisitsTable visits={page.lines} names={page.names} />
    </ListCard>
  );
}
