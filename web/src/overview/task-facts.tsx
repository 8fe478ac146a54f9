import type { Task } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import styles from './task-facts.module.css';

/** Why a task stands where it does: its milestones and the evidence that each asks for. */
export function TaskFacts({ task }: { task: Task }) {
  const { t, say } = useWords();
  return (
    <div className={styles.facts}>
      <p>
        <strong>{t('milestones', task.milestones)}</strong>
      </p>
      <p>{say(task.why)}</p>
      <ul>
        {task.evidence.map(({ milestone, name, due, have, need }) => (
          <li key={milestone}>
            <span aria-hidden="true">{have >= need ? '✔' : '◇'}</span>{' '}
            {t('evidenceLine', { name: say(name), due, have, need })}
          </li>
        ))}
      </ul>
    </div>
  );
}
