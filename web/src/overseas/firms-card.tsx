import Button from 'antd/es/button';
import { urlOf } from '../api/fetch.js';
import type { OverseasPage } from '../api/types.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import { Chooser } from '../rows/chooser.js';
import { FindBox } from '../rows/find-box.js';
import { ListCard } from '../rows/list-card.js';
import { FirmsTable } from './firms-table.js';
import { filterOf, filterQuestion, LISTS, PAGE_SIZE, READINESS } from './overseas-question.js';

/** The firms that a filter finds, with exports, codes, markets and what each lacks; the whole list as a workbook. */
export function FirmsCard({ overseas }: { overseas: OverseasPage }) {
  const { t, lang } = useWords();
  const place = usePlace();
  const filter = filterOf(place);
  return (
    <ListCard
      id="firms"
      title={t('overseasList')}
      note={t('linesFound', { count: number(overseas.total), of: number(overseas.firms) })}
      acts={
        <Button href={urlOf('/api/overseas/file', { lang, ...filterQuestion(place) })} download>
          {t('keepList')}
        </Button>
      }
      filter={filter}
      search={t('overseasFilter')}
      fields={
        <>
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
        </>
      }
      page={overseas}
      size={PAGE_SIZE}
      none={t('firmsNone')}
    >
      <FirmsTable lines={overseas.lines} codes={overseas.codes} criteria={overseas.criteria} />
    </ListCard>
  );
}
