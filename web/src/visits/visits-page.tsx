import { useMe, useVisits } from '../api/queries.js';
import { Says } from '../figure/says.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import { OwnFrame } from '../shell/own-frame.js';
import { PageFrame } from '../shell/page-frame.js';
import { answerOf } from '../states/answer-of.js';
import { RecordVisit } from './record-card.js';
import { SumsCard } from './sums-card.js';
import { VisitsCard } from './visits-card.js';
import { questionOf } from './visits-question.js';

/** What enterprises asked of the office and what was done for them; of a park operator its own park's. */
export default function VisitsPage() {
  const { t } = useWords();
  const isOperator = useMe().data?.visitor?.role === 'park-operator';
  if (isOperator)
    return (
      <OwnFrame title={t('page_visits')}>
        <Visits />
      </OwnFrame>
    );
  return <PageFrame title={() => t('page_visits')}>{() => <Visits />}</PageFrame>;
}

function Visits() {
  const { t, say } = useWords();
  const { data, instead } = answerOf(useVisits(questionOf(usePlace())));
  if (!data) return instead;
  return (
    <>
      <Says>{say(data.says)}</Says>
      <RecordVisit />
      {data.visits === 0 ? (
        <p className="card">{t('visitsEmpty')}</p>
      ) : (
        <>
          <SumsCard page={data} />
          <VisitsCard page={data} />
        </>
      )}
    </>
  );
}
