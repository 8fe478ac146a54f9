import type { Goal } from '../api/types.js';
import { Door } from '../place/door.js';
import { pageAt } from '../place/place.js';
import { useWords } from '../i18n/use-words.js';
import { GoalBar } from '../figure/goal-bar.js';
import styles from './goal-card.module.css';
import { GoalDetails } from './goal-details.js';
import { GoalFigure } from '../figure/goal-figure.js';
import { GoalTarget } from '../figure/goal-target.js';
import { GoalState } from '../figure/state-sign.js';

/** One goal: its figure, how far it is from the target, where it is likely to end, and what is behind it. */
export function GoalCard({ goal, final }: { goal: Goal; final: boolean }) {
  const { say } = useWords();
  const heading = `goal-${goal.id}`;
  return (
    <li className={`card ${styles.card}`} aria-labelledby={heading} data-goal={goal.id}>
      <h3 id={heading} className={styles.name}>
        <Door className={styles.door} to={pageAt('goal', goal.id)}>
          {say(goal.name)}
        </Door>
      </h3>
      <div className={styles.figure}>
        <GoalFigure goal={goal} />
        <GoalState state={goal.state} />
      </div>
      <div className={styles.bar}>
        <GoalTarget goal={goal} />
        <GoalBar goal={goal} />
      </div>
      <GoalDetails goal={goal} final={final} />
    </li>
  );
}
