import type { Goal } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { GoalCard } from './goal-card.js';
import styles from './goal-cards.module.css';

/** The goals side by side, their lines in one row each; the goal of the most lines is wider. */
export function GoalCards({ goals, final }: { goals: Goal[]; final: boolean }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="goals-heading">
      <h2 id="goals-heading" className="unseen">
        {t('goals')}
      </h2>
      <ul className={styles.cards}>
        {goals.map((goal) => (
          <GoalCard key={goal.id} goal={goal} final={final} />
        ))}
      </ul>
    </section>
  );
}
