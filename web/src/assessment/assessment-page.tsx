import type { ReactNode } from 'react';
import { useAssessment } from '../api/queries.js';
import type { Assessment, AssessmentPage as Answer } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { pageAt } from '../place/place.js';
import { usePlace } from '../place/use-place.js';
import { OwnFrame } from '../shell/own-frame.js';
import { PageFrame } from '../shell/page-frame.js';
import { answerOf } from '../states/answer-of.js';
import { AdviceCard } from './advice-card.js';
import { AskCard } from './ask-card.js';
import styles from './assessment.module.css';
import { AssessmentLinks } from './assessment-links.js';
import { LinesCard } from './lines-card.js';
import { RungSwitch } from './rung-switch.js';
import { ScoreCard } from './score-card.js';
import { VerdictCard } from './verdict-card.js';
import { WaysCard } from './ways-card.js';
import { WindowCard } from './window-card.js';

/** One firm held against a rung: the verdict, each line with its facts, the least change, the next window, whom to ask, advice. */
export function AssessmentPage({ enterprise }: { enterprise: string }) {
  const { t } = useWords();
  const answer = useAnswer(enterprise);
  return (
    <PageFrame title={() => answer.data?.enterprise.name ?? t('assessment')}>
      {() => (
        <Held answer={answer}>
          <Door to={{ subject: null, rung: null, case: null }}>
            <span aria-hidden="true">← </span>
            {t('backToLadder')}
          </Door>
        </Held>
      )}
    </PageFrame>
  );
}

/** What an enterprise that has signed in sees: its own assessment, and nothing of the plan. */
export function OwnAssessment({ enterprise }: { enterprise: string | null }) {
  const { t } = useWords();
  return (
    <OwnFrame title={t('assessmentOwn')}>
      {enterprise === null ? <p>{t('profileNotTied')}</p> : <OwnHeld enterprise={enterprise} />}
    </OwnFrame>
  );
}

function OwnHeld({ enterprise }: { enterprise: string }) {
  const { t } = useWords();
  return (
    <Held answer={useAnswer(enterprise)}>
      <Door to={pageAt('enterprises')}>
        <span aria-hidden="true">← </span>
        {t('assessmentOwnBack')}
      </Door>
    </Held>
  );
}

function useAnswer(enterprise: string) {
  const { rung, case: of, asOf } = usePlace();
  return useAssessment(enterprise, { rung, case: of, asOf });
}

/** The way back, the rungs and cases, and what came out; or what stands there instead. */
function Held({ answer, children }: { answer: ReturnType<typeof useAnswer>; children: ReactNode }) {
  const { t } = useWords();
  const { data, instead } = answerOf(answer);
  return (
    <>
      <div className={`${styles.back} screen-only`}>
        {children}
        {data?.assessment && <AssessmentLinks assessment={data.assessment} />}
      </div>
      {instead}
      {data && <RungSwitch page={data} />}
      {data && !data.assessment && <p className="card">{t('editionNoneOn', { day: data.asOf })}</p>}
      {data?.assessment && <Parts page={data} assessment={data.assessment} />}
    </>
  );
}

function Parts({ page, assessment }: { page: Answer; assessment: Assessment }) {
  const { t } = useWords();
  const { eligibility, conditions, score, nearest, toAsk, window, advice, verdict, rulebook } = assessment;
  return (
    <>
      <VerdictCard page={page} assessment={assessment} />
      {(nearest.length > 0 || verdict === 'unmet') && <WaysCard title={t('leastChange')} ways={nearest} />}
      <LinesCard id="eligibility" title={t('eligibility')} lines={eligibility} facts={page.facts} />
      <LinesCard id="conditions" title={t('conditions')} lines={conditions} facts={page.facts} />
      {score && <ScoreCard score={score} />}
      <WindowCard window={window} version={rulebook.version} />
      {toAsk.length > 0 && <AskCard toAsk={toAsk} />}
      {advice.length > 0 && <AdviceCard advice={advice} />}
    </>
  );
}
