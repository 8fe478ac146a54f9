import { useCollection } from '../api/queries.js';
import { Sentence } from '../figure/sentence.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import { PageFrame } from '../shell/page-frame.js';
import { answerOf } from '../states/answer-of.js';
import { ChaseCard } from './chase-card.js';
import { CountsCard } from './counts-card.js';
import { NearScaleCard } from './near-scale-card.js';
import { PeriodChooser } from './period-chooser.js';

/** The returns of a period: who owes one, who has made it, what the missing ones are worth; and who comes close to the line. */
export default function CollectionPage() {
  const { t } = useWords();
  return <PageFrame title={() => t('page_collection')}>{() => <Collection />}</PageFrame>;
}

function Collection() {
  const { period, asOf } = usePlace();
  const { data, instead } = answerOf(useCollection(period, asOf));
  if (!data) return instead;
  return (
    <>
      <PeriodChooser periods={data.periods} period={data.period} due={data.due} />
      <Sentence id="sentence" says={data.sentence} goal={undefined} enterprises={[]} />
      <CountsCard collection={data} />
      <ChaseCard collection={data} />
      <NearScaleCard collection={data} />
    </>
  );
}
