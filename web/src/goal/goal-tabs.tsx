import type { Goal } from '../api/types.js';
import { GoalState } from '../figure/state-sign.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { pageAt } from '../place/place.js';
import styles from './goal-tabs.module.css';

/** The plan's goals, each with its state; the one whose page it is stands out. */
export function GoalTabs({ goals, current }: { goals: Goal[]; current: string }) {
  const { t, say } = useWords();
  return (
    <nav aria-label={t('goals')} className="screen-only">
      <ul className={styles.tabs}>
        {goals.map(({ id, name, state }) => (
          <li key={id}>
            <Door
              className={styles.tab}
              to={pageAt('goal', id)}
              aria-current={id === current ? 'page' : undefined}
            >
              {say(name)} <GoalState state={state} />
            </Door>
          </li>
        ))}
      </ul>
    </nav>
  );
}
