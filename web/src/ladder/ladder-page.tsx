import { AssessmentPage, OwnAssessment } from '../assessment/assessment-page.js';
import { useLadder, useMe } from '../api/queries.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import { PageFrame } from '../shell/page-frame.js';
import { answerOf } from '../states/answer-of.js';
import { Board } from './board.js';
import { BoardSentence } from './board-sentence.js';
import { FirmsCard } from './firms-card.js';
import { GoalCard } from './goal-card.js';
import { questionOf } from './ladder-question.js';

/** The zone as a pipeline of titles; at a firm's own address its assessment, which is all that an enterprise sees. */
export default function LadderPage() {
  const { t } = useWords();
  const { subject } = usePlace();
  const visitor = useMe().data?.visitor;
  if (visitor?.role === 'enterprise') return <OwnAssessment enterprise={visitor.scope} />;
  if (subject !== null) return <AssessmentPage enterprise={subject} />;
  return <PageFrame title={() => t('page_ladder')}>{() => <Ladder />}</PageFrame>;
}

function Ladder() {
  const { t, say } = useWords();
  const { data, instead } = answerOf(useLadder(questionOf(usePlace())));
  if (!data) return instead;
  if (data.firms === 0) return <p className="card">{t('ladderEmpty')}</p>;
  return (
    <>
      <BoardSentence ladder={data} />
      <Board ladder={data} />
      {data.goals.map((goal) => (
        <GoalCard key={goal.id} goal={goal} rungs={data.rungs} />
      ))}
      <FirmsCard ladder={data} />
      <p className="quiet">{say(data.caution)}</p>
    </>
  );
}
