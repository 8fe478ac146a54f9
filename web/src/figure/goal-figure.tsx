import Popover from 'antd/es/popover';
import type { Goal } from '../api/types.js';
import { figure, written } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { GoalFacts } from './goal-facts.js';
import styles from './goal-figure.module.css';

/** The goal's figure: a door to its contributions; its definition, bounds and facts on hover and focus. */
export function GoalFigure({ goal }: { goal: Goal }) {
  const { t, lang, say } = useWords();
  const shown = goal.value === null ? null : figure(goal.value, goal.unit, lang);
  const label = t('openContributions', { goal: say(goal.name) });
  return (
    <Popover content={<GoalFacts goal={goal} />} trigger={['hover', 'focus']} placement="bottomLeft">
      <Door
        to={{ goal: goal.id }}
        className={styles.figure}
        aria-label={`${label}: ${shown ? written(shown) : t('unknown')}`}
      >
        <span className={styles.value}>{shown?.figure ?? '—'}</span>
        <span className={styles.unit}>{shown ? shown.unit : t('unknown')}</span>
      </Door>
    </Popover>
  );
}
