import type { TaskDetail } from '../api/types.js';
import { TaskState } from '../figure/state-sign.js';
import { statusWord } from '../figure/status-word.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import rows from '../rows/rows.module.css';

/** The milestones: by when, how many are there of how many that are needed, how each stands. */
export function MilestoneTable({ task }: { task: TaskDetail }) {
  const { t, say } = useWords();
  return (
    <table className={rows.rows}>
      <thead>
        <tr>
          <th scope="col">{t('milestone')}</th>
          <th scope="col">{t('due')}</th>
          <th scope="col" className={rows.number}>
            {t('haveNeed')}
          </th>
          <th scope="col">{t('state')}</th>
        </tr>
      </thead>
      <tbody>
        {task.evidence.map(({ milestone, name, due, have, need, state, status }) => (
          <tr key={milestone}>
            <th scope="row">
              {say(name)} <span className="quiet">{t(statusWord(status))}</span>
            </th>
            <td className={rows.narrow}>{due}</td>
            <td className={rows.number}>
              {number(have)} / {number(need)}
            </td>
            <td className={rows.narrow}>
              <TaskState state={state} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
