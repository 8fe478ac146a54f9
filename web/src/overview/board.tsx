import type { Overview } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import styles from './board.module.css';
import { GoalCards } from './goal-cards.js';
import { useGoalKeys } from '../keys/use-goal-keys.js';
import { LateCard } from './late-card.js';
import { MoversCard } from './movers-card.js';
import { PageFooter } from './page-footer.js';
import { PageHeader } from './page-header.js';
import { Sentence } from './sentence.js';
import { TasksStrip } from './tasks-strip.js';
import { TrendCard } from './trend-card.js';

/** The overview's parts in their grid. `stale`: the figures are those of the day asked before. */
export function Board({ overview, stale }: { overview: Overview; stale: boolean }) {
  const { t } = useWords();
  const { status } = overview;
  useGoalKeys(status.goals);
  const flow = status.goals.find((goal) => goal.trend.some((point) => point.cumulative !== null));
  return (
    <>
      <a className={`unseen ${styles.skip}`} href="#figures">
        {t('skip')}
      </a>
      <div className={styles.board} aria-busy={stale}>
        <PageHeader overview={overview} />
        <main id="figures" className={styles.main} tabIndex={-1}>
          <Sentence overview={overview} goal={flow?.id} />
          <GoalCards goals={status.goals} final={status.final} />
          <div className={styles.middle}>
            {flow && <TrendCard goal={flow} />}
            {flow && <MoversCard goal={flow} risers={overview.risers} fallers={overview.fallers} />}
            {flow?.reporting && <LateCard goal={flow} reporting={flow.reporting} />}
          </div>
          <TasksStrip tasks={status.tasks} />
        </main>
        <PageFooter overview={overview} />
      </div>
    </>
  );
}
