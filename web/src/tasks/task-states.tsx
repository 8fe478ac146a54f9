import type { TaskDetail } from '../api/types.js';
import { TaskState } from '../figure/state-sign.js';
import { useWords } from '../i18n/use-words.js';
import styles from './task-states.module.css';

/** The three states of a task, which need not agree: as announced, by evidence, by schedule. */
export function TaskStates({ task }: { task: TaskDetail }) {
  const { t, say } = useWords();
  const announced = task.officialState;
  return (
    <dl className={styles.states}>
      <div>
        <dt>{t('official')}</dt>
        <dd>
          {announced ? <strong>{say(announced.state)}</strong> : <TaskState state="unknown" />}
          <p className="quiet">
            {announced
              ? t('announcedBy', { day: announced.statedOn, source: announced.source })
              : t('announcedNone')}
          </p>
        </dd>
      </div>
      <div>
        <dt>{t('byEvidence')}</dt>
        <dd>
          <TaskState state={task.byEvidence} />
          <p className="quiet">{t('milestones', task.milestones)}</p>
        </dd>
      </div>
      <div>
        <dt>{t('bySchedule')}</dt>
        <dd>
          <TaskState state={task.bySchedule} daysLate={task.daysLate} />
          <p className="quiet">{t('scheduleNote')}</p>
        </dd>
      </div>
    </dl>
  );
}
