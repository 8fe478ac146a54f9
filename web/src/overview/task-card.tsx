import Popover from 'antd/es/popover';
import type { Task } from '../api/types.js';
import { Door } from '../place/door.js';
import { pageAt } from '../place/place.js';
import { useWords } from '../i18n/use-words.js';
import { TaskState } from '../figure/state-sign.js';
import styles from './task-card.module.css';
import { TaskFacts } from './task-facts.js';

/** One task: what is done where, and its state as announced, by evidence and by schedule. */
export function TaskCard({ task }: { task: Task }) {
  const { t, say } = useWords();
  const park = task.park && say(task.park);
  const full = park ? `${say(task.name)} · ${park}` : say(task.name);
  const announced = task.officialState;
  return (
    <li className={styles.task} aria-label={say(task.name)}>
      <Popover content={<TaskFacts task={task} />} trigger={['hover', 'focus']} placement="topLeft">
        <Door className={styles.name} to={pageAt('tasks')}>
          <span className="two-lines" title={full}>
            {say(task.name)}
            {park && <span className={styles.park}> {park}</span>}
          </span>
        </Door>
      </Popover>
      <dl className={styles.states}>
        <div>
          <dt>{t('official')}</dt>
          <dd>{announced ? say(announced.state) : <TaskState state="unknown" />}</dd>
        </div>
        <div>
          <dt>{t('byEvidence')}</dt>
          <dd>
            <TaskState state={task.byEvidence} />
          </dd>
        </div>
        <div>
          <dt>{t('bySchedule')}</dt>
          <dd>
            <TaskState state={task.bySchedule} daysLate={task.daysLate} />
          </dd>
        </div>
      </dl>
    </li>
  );
}
