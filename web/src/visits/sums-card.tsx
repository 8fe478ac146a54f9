import type { VisitsPage } from '../api/types.js';
import { Amount } from '../figure/amount.js';
import { CardHeading } from '../figure/card-heading.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import rows from '../rows/rows.module.css';
import { NONE } from './visits-question.js';
import styles from './visits.module.css';

const STATES = ['overdue', 'undated', 'due', 'done'] as const;

/** What the found ones come to by task, and in all; a count of a state leads to its list. */
export function SumsCard({ page }: { page: VisitsPage }) {
  const { t, say } = useWords();
  const nameOf = (task: string | null) => {
    const name = page.names.find(({ id }) => id === task)?.name;
    return task === null ? t('visitsNoTask') : name && say(name) !== task ? `${task} ${say(name)}` : task;
  };
  const counts = ['visitsCount', 'visitsFirms', 'visitsSumAmount', 'visitsAmountUnknown'] as const;
  const lines = [
    ...page.tasks.map(({ task, sum }) => ({ key: task ?? NONE, name: nameOf(task), sum })),
    { key: null, name: t('visitsAll'), sum: page.sum },
  ];
  return (
    <section className="card" aria-labelledby="visits-sums">
      <CardHeading id="visits-sums" title={t('visitsByTask')} note={t('visitsByTaskNote')} />
      <table className={`${rows.rows} ${rows.stacked} ${styles.visits}`}>
        <thead>
          <tr>
            <th scope="col">{t('visitsTask')}</th>
            {[...counts, ...STATES.map((state) => `visitsState_${state}` as const)].map((word) => (
              <th key={word} scope="col" className={rows.number}>
                {t(word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, name, sum }) => (
            <tr key={key ?? 'all'} data-task={key ?? 'all'}>
              <th scope="row">
                {key === null ? <strong>{name}</strong> : <Door to={{ task: key, from: null }}>{name}</Door>}
              </th>
              <td className={rows.number} data-label={t('visitsCount')}>
                {number(sum.visits)}
              </td>
              <td className={rows.number} data-label={t('visitsFirms')}>
                {number(sum.enterprises)}
              </td>
              <td className={rows.number} data-label={t('visitsSumAmount')}>
                <Amount of={sum.amount} unit="CNY" />
              </td>
              <td className={rows.number} data-label={t('visitsAmountUnknown')}>
                {number(sum.amountUnknown)}
              </td>
              {STATES.map((state) => (
                <td key={state} className={rows.number} data-label={t(`visitsState_${state}`)}>
                  {sum.states[state] === 0 ? (
                    0
                  ) : (
                    <Door to={{ ...(key === null ? {} : { task: key }), state, from: null }}>
                      {number(sum.states[state])}
                    </Door>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
