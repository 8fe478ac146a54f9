import type { Task } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { TaskCard } from './task-card.js';
import styles from './tasks-strip.module.css';

/** The plan's tasks, each with its three states. */
export function TasksStrip({ tasks }: { tasks: Task[] }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="tasks-heading">
      <h2 id="tasks-heading" className="unseen">
        {t('tasks')}
      </h2>
      <ul className={styles.strip}>
        {tasks.map((task) => (
          <TaskCard key={task.id} task={task} />
        ))}
      </ul>
    </section>
  );
}
