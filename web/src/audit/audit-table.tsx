import type { AuditLine } from '../api/types.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { pageAt, type Place } from '../place/place.js';
import { type Column, ListTable } from '../rows/list-table.js';
import rows from '../rows/rows.module.css';
import styles from './audit.module.css';

/** Where what a line is of can be looked at. */
function placeOf({ kind, name, need }: AuditLine): Partial<Place> {
  switch (kind) {
    case 'import':
    case 'withdraw':
      return { ...pageAt('import'), find: name };
    case 'mapping':
      return pageAt('settings');
    case 'decide':
    case 'undo':
      return pageAt('review');
    case 'place':
    case 'unplace':
      return pageAt('parks');
    case 'match-step':
      return pageAt('needs', need);
    case 'news-published':
    case 'news-changed':
    case 'news-withdrawn':
      return pageAt('news', name);
    default:
      return pageAt('people');
  }
}

/** What was done, a row each: when, by whom, what, and the way to the thing. */
export function AuditTable({ lines }: { lines: readonly AuditLine[] }) {
  const { t, say } = useWords();
  const columns: Column<AuditLine>[] = [
    { head: t('auditAt'), className: rows.narrow, render: ({ at }) => at },
    {
      head: t('auditWho'),
      render: ({ actor }) => actor ?? <span className="quiet">{t('auditNobody')}</span>,
    },
    { head: t('auditWhat'), names: true, render: (line) => <Door to={placeOf(line)}>{say(line.what)}</Door> },
    {
      head: t('auditThing'),
      render: ({ name, enterprises }) => (
        <span>
          {name}
          {enterprises.map(({ id, name: firm }) => (
            <div key={id}>
              <Door to={pageAt('enterprises', id)}>{firm ?? id}</Door>
            </div>
          ))}
        </span>
      ),
    },
    {
      head: t('auditSaid'),
      render: ({ said, reason }) => (
        <span>
          {said && say(said)}
          {reason !== null && <div className="quiet">{reason}</div>}
        </span>
      ),
    },
    {
      head: t('auditRevision'),
      number: true,
      render: ({ revision }) => (revision === null ? '—' : number(revision)),
    },
  ];
  const keyed = lines.map((line, i) => ({
    ...line,
    key: `${line.revision} ${line.at} ${line.kind} ${line.name} ${i}`,
  }));
  return (
    <ListTable
      columns={columns}
      lines={keyed}
      row={({ key, kind }) => ({ key, 'data-deed': kind })}
      className={styles.audit}
    />
  );
}
