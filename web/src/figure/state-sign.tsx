import type { Goal, ReturnState, Task } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import styles from './state-sign.module.css';

const GOAL_SIGNS = { met: '✔', 'on-track': '●', 'at-risk': '▲', 'off-track': '■', unknown: '◇' } as const;
const TASK_SIGNS = { done: '✔', 'under-way': '●', 'on-time': '●', late: '▲', unknown: '◇' } as const;
const RETURN_SIGNS = { 'on-time': '✔', late: '●', wrong: '▲', overdue: '■', 'not-due': '◇' } as const;
const RETURN_COLOURS = {
  'on-time': 'met',
  late: 'under-way',
  wrong: 'at-risk',
  overdue: 'off-track',
  'not-due': 'unknown',
} as const;

/** A sign, a word, then a colour: legible in grey print. */
export function Sign({ sign, word, colour }: { sign: string; word: string; colour: string }) {
  return (
    <span className={`${styles.state} ${styles[colour]}`}>
      <span aria-hidden="true">{sign}</span> {word}
    </span>
  );
}

/** The state of a goal. */
export function GoalState({ state }: { state: Goal['state'] }) {
  const { t } = useWords();
  return <Sign sign={GOAL_SIGNS[state]} word={t(`state_${state}`)} colour={state} />;
}

/** The state of a task, with the days that it is late where they are known. */
export function TaskState({
  state,
  daysLate,
}: {
  state: Task['byEvidence'] | Task['bySchedule'];
  daysLate?: number | null;
}) {
  const { t } = useWords();
  const word = state === 'late' && daysLate ? t('task_lateDays', { days: daysLate }) : t(`task_${state}`);
  return <Sign sign={TASK_SIGNS[state]} word={word} colour={state} />;
}

/** How a return stands. */
export function ReturnSign({ state }: { state: ReturnState }) {
  const { t } = useWords();
  return <Sign sign={RETURN_SIGNS[state]} word={t(`return_${state}`)} colour={RETURN_COLOURS[state]} />;
}
