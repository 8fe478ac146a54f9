import Button from 'antd/es/button';
import { urlOf } from '../api/fetch.js';
import { useChainGaps } from '../api/queries.js';
import type { ChainGaps } from '../api/types.js';
import { Says } from '../figure/says.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { usePlace } from '../place/use-place.js';
import { Chooser } from '../rows/chooser.js';
import { FindBox } from '../rows/find-box.js';
import { ListCard } from '../rows/list-card.js';
import { answerOf } from '../states/answer-of.js';
import { Assumptions } from './assumptions.js';
import { gapsFilter, gapsQuestion, listOf, LISTS, PAGE_SIZE } from './chain-question.js';
import { GapsTable } from './gaps-table.js';
import styles from './gaps.module.css';
import { Lacks } from './lacks.js';

/** Links of the chain that are missing, weak or could go on from here, the largest first. */
export function Gaps() {
  const { say } = useWords();
  const { data, instead } = answerOf(useChainGaps(gapsQuestion(usePlace())));
  if (!data) return instead;
  if (data.lacks === 'plants' || data.lacks === 'bom') return <Lacks says={data.says} />;
  return (
    <>
      <Says>{say(data.says)}</Says>
      <GapsCard gaps={data} />
      <Assumptions of={data.assumptions} />
    </>
  );
}

function GapsCard({ gaps }: { gaps: ChainGaps }) {
  const { t, say, lang } = useWords();
  const place = usePlace();
  const { layer, plant, find } = place;
  const list = listOf(place);
  return (
    <ListCard
      id="gaps"
      className={styles.card}
      title={t(`list_${list}`)}
      note={t('gapsFound', { count: number(gaps.total), of: number(gaps.counts[list]) })}
      acts={
        <Button href={urlOf('/api/chain/gaps/file', { lang, ...gapsFilter(place) })} download>
          {t('keepList')}
        </Button>
      }
      above={
        <nav className="screen-only" aria-label={t('gapLists')}>
          <ul className={styles.lists}>
            {LISTS.map((one) => (
              <li key={one}>
                <Door
                  className={styles.list}
                  to={{ list: one, layer: null, from: null }}
                  aria-current={one === list || undefined}
                >
                  {t(`list_${one}`)} <strong>{number(gaps.counts[one])}</strong>
                </Door>
              </li>
            ))}
          </ul>
        </nav>
      }
      filter={{ layer, plant, find }}
      search={t('filterOf_gaps')}
      fields={
        <>
          <Chooser
            name="layer"
            label={t('chainLayer')}
            value={layer}
            options={gaps.layers.map((l) => [l.id, say(l.name)])}
          />
          <Chooser
            name="plant"
            label={t('plant')}
            value={plant}
            options={gaps.plants.map((p) => [p.id, say(p.name)])}
          />
          <FindBox label={t('gapSearch')} />
        </>
      }
      page={gaps}
      size={PAGE_SIZE}
      none={t(gaps.counts[list] === 0 ? 'gapEmpty' : 'gapNone')}
    >
      <GapsTable gaps={gaps} list={list} />
    </ListCard>
  );
}
