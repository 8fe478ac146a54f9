import { useChainMap, useMe } from '../api/queries.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import { PageFrame } from '../shell/page-frame.js';
import { answerOf } from '../states/answer-of.js';
import { StressPage } from '../stress/stress-page.js';
import { Assumptions } from './assumptions.js';
import { mapQuestion } from './chain-question.js';
import { ChainTabs } from './chain-tabs.js';
import { Gaps } from './gaps.js';
import { Lacks } from './lacks.js';
import { MapFilters } from './map-filters.js';
import { MapLayer } from './map-layer.js';
import { MapSentence } from './map-sentence.js';
import { PartPage } from './part-page.js';

/** The parts chain: its map, its gaps, its stress test, or the part that is open. */
export default function ChainPage() {
  const { t } = useWords();
  const { subject, part } = usePlace();
  const isMaker = useMe().data?.visitor?.role === 'vehicle-maker';
  // Of the chain a vehicle maker sees its own exposure alone.
  if (subject === 'stress' || isMaker) return <StressPage />;
  if (part !== null) return <PartPage id={part} />;
  return (
    <PageFrame title={() => t(subject === 'gaps' ? 'chainGaps' : 'chainMap')}>
      {() => (
        <>
          <ChainTabs />
          {subject === 'gaps' ? <Gaps /> : <Map />}
        </>
      )}
    </PageFrame>
  );
}

function Map() {
  const { t } = useWords();
  const { data, instead } = answerOf(useChainMap(mapQuestion(usePlace())));
  if (!data) return instead;
  if (data.total.parts === 0 && data.lacks !== null) return <Lacks says={data.says} />;
  return (
    <>
      <MapSentence map={data} />
      <MapFilters map={data} />
      {data.found === 0 && <p className="card quiet">{t('chainNone')}</p>}
      {data.layers.map((layer) => (
        <MapLayer key={layer.id} layer={layer} />
      ))}
      <Assumptions of={data.assumptions} />
    </>
  );
}
