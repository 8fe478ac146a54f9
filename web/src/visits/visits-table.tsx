import type { ReactNode } from 'react';
import { useMe } from '../api/queries.js';
import type { Visit, VisitsPage } from '../api/types.js';
import { Amount, Unknown } from '../figure/amount.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { pageAt } from '../place/place.js';
import { type Column, ListTable } from '../rows/list-table.js';
import rows from '../rows/rows.module.css';
import { VisitState } from './visit-state.js';
import styles from './visits.module.css';

const NO_NAMES: VisitsPage['names'] = [];

type Said = 'date' | 'kind' | 'request' | 'outcome' | 'owner';

interface VisitsTableProps {
  visits: readonly Visit[];
  names?: VisitsPage['names'];
  /** Where all are of one enterprise its name is left out. */
  ofOne?: boolean;
}

/** Requests and visits, a row each; for the office each value is the door to its cell. */
export function VisitsTable({ visits, names = NO_NAMES, ofOne = false }: VisitsTableProps) {
  const { t, say } = useWords();
  const role = useMe().data?.visitor?.role;
  const seesCells = role !== 'enterprise' && role !== 'park-operator';
  const at = ({ row }: Visit, field: string, shown: ReactNode) =>
    seesCells ? <Door to={{ fact: `${row}.${field}` }}>{shown}</Door> : shown;
  const said = (visit: Visit, field: Said, none: ReactNode = <Unknown />) =>
    visit[field] === null ? none : at(visit, field, visit[field]);
  const dash = <span className="quiet">—</span>;
  const columns: Column<Visit>[] = [
    {
      head: t('visitsDate'),
      className: rows.narrow,
      render: (visit) => said(visit, 'date'),
    },
    { head: t('visitsKind'), render: (visit) => said(visit, 'kind') },
    {
      head: t('visitsTask'),
      title: ({ task }) => {
        const name = names.find(({ id }) => id === task)?.name;
        return name && say(name);
      },
      render: (visit) =>
        visit.task === null ? (
          <span className="quiet">{t('visitsNoTask')}</span>
        ) : (
          at(visit, 'task', visit.task)
        ),
    },
    {
      head: t('visitsAsked'),
      render: (visit) => (
        <span>
          {said(visit, 'request', visit.promise === null ? dash : null)}
          {visit.promise !== null && (
            <div>
              {t('visitsPromise')}
              {at(visit, 'promise', visit.promise)}
            </div>
          )}
        </span>
      ),
    },
    {
      head: t('visitsAmount'),
      number: true,
      render: (visit) =>
        visit.amount === null ? (
          <span className="quiet">— {t('visitsNoAmount')}</span>
        ) : (
          at(visit, 'amount', <Amount of={visit.amount} unit="CNY" />)
        ),
    },
    { head: t('visitsOutcome'), render: (visit) => said(visit, 'outcome', dash) },
    { head: t('visitsState'), render: (visit) => <VisitState visit={visit} /> },
    { head: t('visitsOwner'), render: (visit) => said(visit, 'owner') },
    {
      head: t('visitsNext'),
      className: rows.narrow,
      render: (visit) => {
        if (visit.nextDate !== null) return at(visit, 'next_date', visit.nextDate);
        return visit.state === 'done' ? dash : <Unknown />;
      },
    },
  ];
  const whose: Column<Visit> = {
    head: t('enterprise'),
    names: true,
    render: ({ enterprise }) => {
      if (!enterprise) return <Unknown />;
      const { id, name } = enterprise;
      return seesCells ? <Door to={pageAt('enterprises', id)}>{name}</Door> : name;
    },
  };
  return (
    <ListTable
      columns={ofOne ? columns : [whose, ...columns]}
      lines={visits}
      row={({ row }) => ({ key: row, 'data-visit': row })}
      className={styles.visits}
    />
  );
}
