import type { Overview } from '../api/types.js';
import { Sentence } from '../figure/sentence.js';
import { periodName } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { useGoalKeys } from '../keys/use-goal-keys.js';
import { PageFooter } from '../shell/page-footer.js';
import { PageTitle } from '../shell/page-title.js';
import { TrendCard } from '../trend/trend-card.js';
import styles from './board.module.css';
import { GoalCards } from './goal-cards.js';
import { LateCard } from './late-card.js';
import { MoversCard } from './movers-card.js';
import { NextPlanStrip } from './next-plan-strip.js';
import { TasksStrip } from './tasks-strip.js';

/** The overview's parts in their grid. `stale`: the figures are those of the day asked before. */
export function Board({ overview, stale }: { overview: Overview; stale: boolean }) {
  const { t, lang, say } = useWords();
  const { status, risers, fallers } = overview;
  useGoalKeys(status.goals, ({ id }) => ({ goal: id }));
  const flow = status.goals.find((goal) => goal.trend.some((point) => point.cumulative !== null));
  const through = status.goals
    .map((goal) => goal.through ?? '')
    .sort()
    .at(-1);
  return (
    <div className={styles.board} aria-busy={stale}>
      <main id="content" className={styles.main} tabIndex={-1}>
        <PageTitle title={say(status.title)} status={status}>
          {through && <span>{t('dataThrough', { period: periodName(through, lang) })}</span>}
        </PageTitle>
        <Sentence
          id="sentence"
          says={status.sentence}
          goal={flow?.id}
          enterprises={[...fallers, ...risers]}
        />
        <GoalCards goals={status.goals} final={status.final} />
        <div className={styles.middle}>
          {flow && <TrendCard goal={flow} />}
          {flow && <MoversCard goal={flow} risers={risers} fallers={fallers} />}
          {flow?.reporting && <LateCard goal={flow} reporting={flow.reporting} />}
        </div>
        {status.final && status.next && <NextPlanStrip next={status.next} />}
        <TasksStrip tasks={status.tasks} />
      </main>
      <PageFooter overview={overview} />
    </div>
  );
}
