import type { ReactNode } from 'react';
import { useMe } from '../api/queries.js';
import type { Visit, VisitsPage } from '../api/types.js';
import { Amount, Unknown } from '../figure/amount.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { pageAt } from '../place/place.js';
import rows from '../rows/rows.module.css';
import { VisitState } from './visit-state.js';
import styles from './visits.module.css';

const NO_NAMES: VisitsPage['names'] = [];

interface VisitsTableProps {
  visits: readonly Visit[];
  names?: VisitsPage['names'];
  /** Where all are of one enterprise its name is left out. */
  ofOne?: boolean;
}

/** Requests and visits, a row each; for the office each value is the door to its cell. */
export function VisitsTable({ visits, names = NO_NAMES, ofOne = false }: VisitsTableProps) {
  const { t } = useWords();
  const heads = ['visitsDate', 'visitsKind', 'visitsTask', 'visitsAsked'] as const;
  const last = ['visitsOutcome', 'visitsState', 'visitsOwner', 'visitsNext'] as const;
  return (
    <table className={`${rows.rows} ${rows.stacked} ${styles.visits}`}>
      <thead>
        <tr>
          {!ofOne && <th scope="col">{t('enterprise')}</th>}
          {heads.map((word) => (
            <th key={word} scope="col">
              {t(word)}
            </th>
          ))}
          <th scope="col" className={rows.number}>
            {t('visitsAmount')}
          </th>
          {last.map((word) => (
            <th key={word} scope="col">
              {t(word)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {visits.map((visit) => (
          <VisitRow key={visit.row} visit={visit} names={names} ofOne={ofOne} />
        ))}
      </tbody>
    </table>
  );
}

function VisitRow({ visit, names, ofOne }: { visit: Visit } & Required<Omit<VisitsTableProps, 'visits'>>) {
  const { t, say } = useWords();
  const role = useMe().data?.visitor?.role;
  const seesCells = role !== 'enterprise' && role !== 'park-operator';
  const at = (field: string, shown: ReactNode) =>
    seesCells ? <Door to={{ fact: `${visit.row}.${field}` }}>{shown}</Door> : shown;
  const said = (field: 'date' | 'kind' | 'request' | 'outcome' | 'owner', none: ReactNode = <Unknown />) =>
    visit[field] === null ? none : at(field, visit[field]);
  const { enterprise, task, promise, amount, nextDate, state } = visit;
  const taskName = names.find(({ id }) => id === task)?.name;
  const dash = <span className="quiet">—</span>;
  const name = enterprise?.name ?? <Unknown />;
  return (
    <tr data-visit={visit.row}>
      {!ofOne && (
        <th scope="row">
          {enterprise && seesCells ? <Door to={pageAt('enterprises', enterprise.id)}>{name}</Door> : name}
        </th>
      )}
      <td data-label={t('visitsDate')} className={rows.narrow}>
        {said('date')}
      </td>
      <td data-label={t('visitsKind')}>{said('kind')}</td>
      <td data-label={t('visitsTask')} title={taskName && say(taskName)}>
        {task === null ? <span className="quiet">{t('visitsNoTask')}</span> : at('task', task)}
      </td>
      <td data-label={t('visitsAsked')}>
        <span>
          {said('request', promise === null ? dash : null)}
          {promise !== null && (
            <div>
              {t('visitsPromise')}
              {at('promise', promise)}
            </div>
          )}
        </span>
      </td>
      <td data-label={t('visitsAmount')} className={rows.number}>
        {amount === null ? (
          <span className="quiet">— {t('visitsNoAmount')}</span>
        ) : (
          at('amount', <Amount of={amount} unit="CNY" />)
        )}
      </td>
      <td data-label={t('visitsOutcome')}>{said('outcome', dash)}</td>
      <td data-label={t('visitsState')}>
        <VisitState visit={visit} />
      </td>
      <td data-label={t('visitsOwner')}>{said('owner')}</td>
      <td data-label={t('visitsNext')} className={rows.narrow}>
        {nextDate === null ? state === 'done' ? dash : <Unknown /> : at('next_date', nextDate)}
      </td>
    </tr>
  );
}
