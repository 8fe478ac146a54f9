import type { TaskDetail } from '../api/types.js';
import { Says } from '../figure/says.js';
import { useWords } from '../i18n/use-words.js';

/** How many tasks there are, how they stand to their schedule, and for which nothing is known. */
export function TasksSentence({ tasks }: { tasks: TaskDetail[] }) {
  const { t } = useWords();
  const count = (state: TaskDetail['bySchedule']) => tasks.filter((task) => task.bySchedule === state).length;
  const proposed = tasks.every((task) => task.evidence.every(({ status }) => status === 'proposed'));
  return (
    <>
      <Says>
        {t('tasksSentence', {
          count: tasks.length,
          done: count('done'),
          onTime: count('on-time'),
          late: count('late'),
          unknown: count('unknown'),
        })}
      </Says>
      {proposed && <p className="quiet">{t('milestonesProposed')}</p>}
    </>
  );
}
