import { useState } from 'react';
import { REVIEW_AT_ONCE, useReview } from '../api/queries.js';
import type { ReviewPage as Answer } from '../api/types.js';
import { Says } from '../figure/says.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import { Chooser } from '../rows/chooser.js';
import filters from '../rows/filters.module.css';
import { PageFrame } from '../shell/page-frame.js';
import { answerOf } from '../states/answer-of.js';
import { DecisionLog } from './decision-log.js';
import { Queue } from './queue.js';
import { useDeciding } from './use-deciding.js';

/** The doubtful pairs, decided one after another, and the decisions that were made. */
export default function ReviewPage() {
  const { t } = useWords();
  const { list } = usePlace();
  return <PageFrame title={() => t('page_review')}>{() => <Review key={list} kind={list} />}</PageFrame>;
}

function Review({ kind }: { kind: string | null }) {
  const [at, setAt] = useState(0);
  const from = Math.floor(at / REVIEW_AT_ONCE) * REVIEW_AT_ONCE;
  const { data, instead } = answerOf(useReview(kind, from));
  if (!data) return instead;
  return (
    <Desk page={data} kind={kind} at={Math.min(at, Math.max(0, data.found - 1))} from={from} move={setAt} />
  );
}

interface DeskProps {
  page: Answer;
  kind: string | null;
  at: number;
  from: number;
  move: (to: number) => void;
}

function Desk({ page, kind, at, from, move }: DeskProps) {
  const { t } = useWords();
  const deciding = useDeciding(page);
  const { open, decided, kinds } = page;
  const counts = { open: number(open), decided: number(decided), of: number(open + decided) };
  return (
    <>
      <Says>{open === 0 ? t('reviewSaysDone', counts) : t('reviewSays', counts)}</Says>
      <div className={`${filters.filters} screen-only`} role="search" aria-label={t('reviewFilter')}>
        <Chooser
          name="list"
          label={t('reviewKind')}
          value={kind}
          options={kinds.map((k) => [k.kind, `${t(`reviewKind_${k.kind}`)} (${number(k.open)})`])}
        />
      </div>
      <Queue page={page} at={at} from={from} move={move} deciding={deciding} />
      <DecisionLog page={page} deciding={deciding} />
    </>
  );
}
