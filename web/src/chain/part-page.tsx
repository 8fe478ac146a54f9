import { useChainPart } from '../api/queries.js';
import type { ChainPart } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { usePlace } from '../place/use-place.js';
import { PageFrame } from '../shell/page-frame.js';
import { answerOf } from '../states/answer-of.js';
import { Assumptions } from './assumptions.js';
import { PartCounts } from './part-counts.js';
import { PartGaps } from './part-gaps.js';
import { PartHead } from './part-head.js';
import { PartNeeds } from './part-needs.js';
import { PartSuppliers } from './part-suppliers.js';
import styles from './part.module.css';

/** One part of the chain: who needs it, who supplies it, how many sources that is, what is unknown. */
export function PartPage({ id }: { id: string }) {
  const { t, say } = useWords();
  const { asOf, subject } = usePlace();
  const { data, instead } = answerOf(useChainPart(id, asOf));
  return (
    <PageFrame title={() => (data ? say(data.part.name) : id)}>
      {() => (
        <>
          <p className={`screen-only ${styles.back}`}>
            <Door to={{ part: null }}>
              <span aria-hidden="true">← </span>
              {t(subject === 'gaps' ? 'backToGaps' : 'backToMap')}
            </Door>
          </p>
          {instead}
          {data && <Part part={data} />}
        </>
      )}
    </PageFrame>
  );
}

function Part({ part }: { part: ChainPart }) {
  const { coverage } = part;
  return (
    <>
      <PartHead part={part} />
      {part.gaps.length > 0 && <PartGaps gaps={part.gaps} />}
      {coverage && (
        <>
          <PartSuppliers coverage={coverage} plants={part.plants} />
          <PartCounts sources={coverage.sources} />
          <PartNeeds coverage={coverage} plants={part.plants} />
        </>
      )}
      <Assumptions of={part.assumptions} />
    </>
  );
}
