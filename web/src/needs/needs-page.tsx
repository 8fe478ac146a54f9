import { useNeeds } from '../api/queries.js';
import type { NeedsPage as Answer } from '../api/types.js';
import { CardHeading } from '../figure/card-heading.js';
import { Says } from '../figure/says.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { go, usePlace } from '../place/use-place.js';
import { Chooser } from '../rows/chooser.js';
import filters from '../rows/filters.module.css';
import { FindBox } from '../rows/find-box.js';
import { Pager } from '../rows/pager.js';
import { SharedFrame } from '../shell/own-frame.js';
import { answerOf } from '../states/answer-of.js';
import { NeedPage } from './need-page.js';
import { ALL, filterOf, LOOP_STATES, MEETINGS, PAGE_SIZE, questionOf } from './needs-question.js';
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
  const filtered = Object.values(filterOf(place)).some((one) => one !== null);
  return (
    <>
      <Says>{say(data.says)}</Says>
      <section className="card" aria-labelledby="needs-heading">
        <CardHeading
          id="needs-heading"
          title={t('needsTitle')}
          note={t('needsFound', { count: number(data.total), of: number(data.needs) })}
        >
          {filtered && <Door to={ALL}>{t('clearFilter')}</Door>}
        </CardHeading>
        <Filters buyers={data.buyers} />
        {data.lines.length === 0 ? (
          <p className="quiet">{t('needsNone')}</p>
        ) : (
          <NeedsTable lines={data.lines} />
        )}
        {data.truncated && (
          <Pager
            from={data.from}
            size={PAGE_SIZE}
            of={data.total}
            to={(next) => go({ from: next ? String(next) : null })}
          />
        )}
      </section>
    </>
  );
}

/** Which needs are shown; all of it stands in the address. */
function Filters({ buyers }: Pick<Answer, 'buyers'>) {
  const { t } = useWords();
  const filter = filterOf(usePlace());
  return (
    <div className={`${filters.filters} screen-only`} role="search" aria-label={t('needsFilter')}>
      {buyers.length > 1 && (
        <Chooser
          name="buyer"
          label={t('needs_buyer')}
          value={filter.buyer}
          options={buyers.map(({ id, name }) => [id, name])}
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
    </div>
  );
}
