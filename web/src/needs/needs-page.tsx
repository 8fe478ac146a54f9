import { useNeeds } from '../api/queries.js';
import { Says } from '../figure/says.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import { Chooser } from '../rows/chooser.js';
import { FindBox } from '../rows/find-box.js';
import { ListCard } from '../rows/list-card.js';
import { SharedFrame } from '../shell/own-frame.js';
import { answerOf } from '../states/answer-of.js';
import { NeedPage } from './need-page.js';
import { filterOf, LOOP_STATES, MEETINGS, PAGE_SIZE, questionOf } from './needs-question.js';
import { NeedsTable } from './needs-table.js';

/** What vehicle makers look for and who could make it; at a need's own address its suppliers. */
export default function NeedsPage() {
  const { t } = useWords();
  const { subject } = usePlace();
  if (subject !== null) return <NeedPage id={subject} />;
  return (
    <SharedFrame title={t('page_needs')}>
      <Needs />
    </SharedFrame>
  );
}

function Needs() {
  const { t, say } = useWords();
  const place = usePlace();
  const { data, instead } = answerOf(useNeeds(questionOf(place)));
  if (!data) return instead;
  if (data.needs === 0) return <p className="card">{t('needsEmpty')}</p>;
  const filter = filterOf(place);
  return (
    <>
      <Says>{say(data.says)}</Says>
      <ListCard
        id="needs"
        title={t('needsTitle')}
        note={t('needsFound', { count: number(data.total), of: number(data.needs) })}
        filter={filter}
        search={t('needsFilter')}
        fields={
          <>
            {data.buyers.length > 1 && (
              <Chooser
                name="buyer"
                label={t('needs_buyer')}
                value={filter.buyer}
                options={data.buyers.map(({ id, name }) => [id, name])}
              />
            )}
            <Chooser
              name="met"
              label={t('needs_met')}
              value={filter.met}
              options={MEETINGS.map((one) => [one, t(`met_${one}`)])}
            />
            <Chooser
              name="loop"
              label={t('needs_loop')}
              value={filter.loop}
              options={LOOP_STATES.map((one) => [one, t(`loop_${one}`)])}
            />
            <FindBox label={t('needsSearch')} />
          </>
        }
        page={data}
        size={PAGE_SIZE}
        none={t('needsNone')}
      >
        <NeedsTable lines={data.lines} />
      </ListCard>
    </>
  );
}
