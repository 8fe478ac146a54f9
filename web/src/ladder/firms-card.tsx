import Button from 'antd/es/button';
import { useEffect, useRef } from 'react';
import { urlOf } from '../api/fetch.js';
import type { LadderPage } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { go, usePlace } from '../place/use-place.js';
import { Pager } from '../rows/pager.js';
import { Filters } from './filters.js';
import styles from './firms-card.module.css';
import { FirmsTable } from './firms-table.js';
import { ALL, filterOf, filterQuestion, PAGE_SIZE, sortOf } from './ladder-question.js';

/** The firms that a filter finds, with what each lacks and whom to call; the whole list as a workbook. */
export function FirmsCard({ ladder }: { ladder: LadderPage }) {
  const { t, lang } = useWords();
  const place = usePlace();
  const { firms, total, from, lines } = ladder;
  const sort = sortOf(place);
  const { find, ...chosen } = filterOf(place);
  const filtered = find !== null || Object.values(chosen).some((one) => one !== null);
  const card = useRef<HTMLElement>(null);
  useChosen(JSON.stringify(chosen), () => card.current?.scrollIntoView({ block: 'nearest' }));
  return (
    <section ref={card} className={`card ${styles.card}`} aria-labelledby="firms-heading">
      <CardHeading
        id="firms-heading"
        title={t(sort === 'work' ? 'firmsToWork' : 'firmsTitle')}
        note={t('linesFound', { count: number(total), of: number(firms) })}
      >
        {sort !== 'work' && <Door to={{ sort: null, from: null }}>{t('sortWork')}</Door>}
        {filtered && <Door to={ALL}>{t('clearFilter')}</Door>}
        <Button href={urlOf('/api/ladder/file', { lang, ...filterQuestion(place) })} download>
          {t('keepList')}
        </Button>
      </CardHeading>
      <Filters rungs={ladder.rungs} parks={ladder.parks} />
      {lines.length === 0 ? (
        <p className="quiet">{t('firmsNone')}</p>
      ) : (
        <FirmsTable lines={lines} rungs={ladder.rungs} sort={sort} />
      )}
      {ladder.truncated && (
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

/** Runs when something is chosen that was not so before. */
function useChosen(chosen: string, act: () => void): void {
  const before = useRef(chosen);
  useEffect(() => {
    if (before.current === chosen) return;
    before.current = chosen;
    act();
  });
}
