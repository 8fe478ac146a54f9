import { useTasks } from '../api/queries.js';
import { useWords } from '../i18n/use-words.js';
import { usePlace } from '../place/use-place.js';
import { PageFrame } from '../shell/page-frame.js';
import { answerOf } from '../states/answer-of.js';
import { TaskArticle } from './task-article.js';
import { TasksSentence } from './tasks-sentence.js';

/** The plan's tasks: each with its three states, its milestones and the things behind them. */
export default function TasksPage() {
  const { t } = useWords();
  return <PageFrame title={() => t('page_tasks')}>{() => <Tasks />}</PageFrame>;
}

function Tasks() {
  const { t } = useWords();
  const { asOf } = usePlace();
  const { data, instead } = answerOf(useTasks(asOf));
  if (!data) return instead;
  if (data.tasks.length === 0) return <p className="card">{t('tasksNone')}</p>;
  return (
    <>
      <TasksSentence tasks={data.tasks} />
      {data.tasks.map((task) => (
        <TaskArticle key={task.id} task={task} />
      ))}
    </>
  );
}
