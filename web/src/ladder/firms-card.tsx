import Button from 'antd/es/button';
import { useEffect, useRef } from 'react';
import { urlOf } from '../api/fetch.js';
import type { LadderPage } from '../api/types.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { usePlace } from '../place/use-place.js';
import { ListCard } from '../rows/list-card.js';
import { Filters } from './filters.js';
import styles from './firms-card.module.css';
import { FirmsTable } from './firms-table.js';
import { filterOf, filterQuestion, PAGE_SIZE, sortOf } from './ladder-question.js';

/** The firms that a filter finds, with what each lacks and whom to call; the whole list as a workbook. */
export function FirmsCard({ ladder }: { ladder: LadderPage }) {
  const { t, lang } = useWords();
  const place = usePlace();
  const sort = sortOf(place);
  const filter = filterOf(place);
  const { find: _typed, ...chosen } = filter;
  const card = useRef<HTMLElement>(null);
  useChosen(JSON.stringify(chosen), () => card.current?.scrollIntoView({ block: 'nearest' }));
  return (
    <ListCard
      ref={card}
      id="firms"
      className={styles.card}
      title={t(sort === 'work' ? 'firmsToWork' : 'firmsTitle')}
      note={t('linesFound', { count: number(ladder.total), of: number(ladder.firms) })}
      acts={
        <>
          {sort !== 'work' && <Door to={{ sort: null, from: null }}>{t('sortWork')}</Door>}
          <Button href={urlOf('/api/ladder/file', { lang, ...filterQuestion(place) })} download>
            {t('keepList')}
          </Button>
        </>
      }
      filter={filter}
      search={t('firmsFilter')}
      fields={<Filters rungs={ladder.rungs} parks={ladder.parks} />}
      page={ladder}
      size={PAGE_SIZE}
      none={t('firmsNone')}
    >
      <FirmsTable lines={ladder.lines} rungs={ladder.rungs} sort={sort} />
    </ListCard>
  );
}

/** Runs when something is chosen that was not so before. */
function useChosen(chosen: string, act: () => void): void {
  const before = useRef(chosen);
  useEffect(() => {
    if (before.current === chosen) return;
    before.current = chosen;
    act();
  });
}
