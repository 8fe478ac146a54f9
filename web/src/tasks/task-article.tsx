import type { TaskDetail } from '../api/types.js';
import { statusWord } from '../figure/status-word.js';
import { useWords } from '../i18n/use-words.js';
import { MilestoneTable } from './milestone-table.js';
import styles from './task-article.module.css';
import { TaskStates } from './task-states.js';
import { ThingsList } from './things-list.js';
import { UpgradeTable } from './upgrade-table.js';

/** One task: who does it where, how it stands by three readings, and what shows it. */
export function TaskArticle({ task }: { task: TaskDetail }) {
  const { t, say } = useWords();
  const heading = `task-${task.id}`;
  return (
    <article className={`card ${styles.task}`} aria-labelledby={heading} data-task={task.id}>
      <div className={styles.heading}>
        <h2 id={heading}>{say(task.name)}</h2>
        <p className="quiet">
          {task.park && <span>{say(task.park)}</span>}
          <span>
            {t('owner')} {task.owner ? say(task.owner) : `— ${t('ownerUnknown')}`}
          </span>
          <span>{t('wording', { status: t(statusWord(task.wording)) })}</span>
        </p>
      </div>
      <TaskStates task={task} />
      <p>{say(task.why)}</p>
      {task.evidence.length > 0 && <MilestoneTable task={task} />}
      {task.things.map(({ milestone, things }) => {
        const named = task.evidence.find((e) => e.milestone === milestone);
        if (things.length === 0 || !named) return null;
        return <ThingsList key={milestone} title={say(named.name)} things={things} />;
      })}
      {task.upgrades.length > 0 && <UpgradeTable upgrades={task.upgrades} />}
    </article>
  );
}
