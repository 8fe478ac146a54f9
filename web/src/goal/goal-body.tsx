import { useGoalPage } from '../api/queries.js';
import type { Status } from '../api/types.js';
import { usePlace } from '../place/use-place.js';
import { MoversCard } from '../overview/movers-card.js';
import { answerOf } from '../states/answer-of.js';
import { TrendCard } from '../trend/trend-card.js';
import { CarriersCard } from './carriers-card.js';
import { DefinitionsCard } from './definitions-card.js';
import { ExpiriesCard } from './expiries-card.js';
import { ExplanationText } from './explanation-text.js';
import { FigureCard } from './figure-card.js';
import styles from './goal-body.module.css';
import { GrowthCard } from './growth-card.js';
import { PartsCard } from './parts-card.js';
import { SinceCard } from './since-card.js';
import { SourcesNote } from './sources-note.js';
import { SplitCard } from './split-card.js';

interface GoalBodyProps {
  id: string;
  final: boolean;
  drawnUp: Status['drawnUp'];
}

/** A goal's parts, in pairs: what is said first, then the figure, its growth, what moved it, and how it is counted. */
export function GoalBody({ id, final, drawnUp }: GoalBodyProps) {
  const { asOf } = usePlace();
  const { data, instead } = answerOf(useGoalPage(id, asOf));
  if (!data) return instead;
  const { goal, explanation, expiries, risers, fallers } = data;
  const moved = risers.length + fallers.length > 0 && goal.unit === 'CNY';
  return (
    <>
      <ExplanationText page={data} />
      <div className={styles.pair}>
        <FigureCard goal={goal} final={final} owner={data.owner} />
        {goal.trend.length > 0 && <TrendCard goal={goal} />}
      </div>
      {(goal.growth ?? goal.split) && (
        <div className={styles.pair}>
          {goal.growth && <GrowthCard growth={goal.growth} through={goal.through} />}
          {goal.split && <SplitCard goal={goal.id} unit={goal.unit} split={goal.split} />}
        </div>
      )}
      <div className={styles.pair}>
        <SinceCard explanation={explanation} />
        {moved && <MoversCard goal={goal} risers={risers} fallers={fallers} />}
        {goal.changes && <ExpiriesCard goal={goal} expiries={expiries} />}
      </div>
      {explanation.carriers.length > 0 && <CarriersCard explanation={explanation} />}
      <div className={styles.pair}>
        <DefinitionsCard goal={goal} />
        <PartsCard goal={goal} />
      </div>
      <SourcesNote goal={goal} drawnUp={drawnUp} />
    </>
  );
}
