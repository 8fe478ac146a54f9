import type { ImportPage } from '../api/types.js';
import { Amount } from '../figure/amount.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { pageAt } from '../place/place.js';
import rows from '../rows/rows.module.css';

type Job = NonNullable<ImportPage['job']>;

/** The work under way, or what the last has changed: rows, enterprises, questions, and the goals that moved. */
export function JobCard({ job }: { job: Job }) {
  const { t, say } = useWords();
  const { state, what, changed, says } = job;
  return (
    <section className="card" aria-label={t('importWhat')} data-job={state}>
      <p role="status">
        {state === 'running' && t(`importRunning_${what}`, { read: number(job.read), of: number(job.of) })}
        {state === 'failed' && says && say(says)}
        {changed && t(`importDone_${what}`, { files: changed.files.join(', ') || '—' })}
      </p>
      {changed && <Changes changed={changed} />}
    </section>
  );
}

function Changes({ changed }: { changed: NonNullable<Job['changed']> }) {
  const { t, say } = useWords();
  const counts = [
    ['importRows', changed.rows],
    ['importEnterprises', changed.enterprises],
    ['importQuestions', changed.questions],
  ] as const;
  return (
    <>
      <table className={rows.rows}>
        <thead>
          <tr>
            <th scope="col">{t('importWhat')}</th>
            <th scope="col" className={rows.number}>
              {t('importBefore')}
            </th>
            <th scope="col" className={rows.number}>
              {t('importAfter')}
            </th>
          </tr>
        </thead>
        <tbody>
          {counts.map(([word, [before, after]]) => (
            <tr key={word} data-changed={word}>
              <th scope="row">{t(word)}</th>
              <td className={rows.number}>{number(before)}</td>
              <td className={rows.number}>{number(after)}</td>
            </tr>
          ))}
          {changed.goals.map(({ id, name, unit, before, after }) => (
            <tr key={id} data-changed={id}>
              <th scope="row">
                <Door to={pageAt('goal', id)}>{say(name)}</Door>
              </th>
              <td className={rows.number}>
                <Amount of={before} unit={unit} />
              </td>
              <td className={rows.number}>
                <Amount of={after} unit={unit} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {changed.goals.length === 0 && <p className="quiet">{t('importNoGoals')}</p>}
    </>
  );
}
