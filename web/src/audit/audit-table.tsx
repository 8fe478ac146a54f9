import type { AuditLine } from '../api/types.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import { Door } from '../place/door.js';
import { pageAt, type Place } from '../place/place.js';
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
  const { t } = useWords();
  const heads = ['auditAt', 'auditWho', 'auditWhat', 'auditThing', 'auditSaid'] as const;
  return (
    <table className={`${rows.rows} ${rows.stacked} ${styles.audit}`}>
      <thead>
        <tr>
          {heads.map((word) => (
            <th key={word} scope="col">
              {t(word)}
            </th>
          ))}
          <th scope="col" className={rows.number}>
            {t('auditRevision')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, i) => (
          <AuditRow key={`${line.revision} ${line.at} ${line.kind} ${line.name} ${i}`} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function AuditRow({ line }: { line: AuditLine }) {
  const { t, say } = useWords();
  const { kind, at, actor, what, name, said, reason, enterprises, revision } = line;
  return (
    <tr data-deed={kind}>
      <td data-label={t('auditAt')} className={rows.narrow}>
        {at}
      </td>
      <td data-label={t('auditWho')}>{actor ?? <span className="quiet">{t('auditNobody')}</span>}</td>
      <th scope="row">
        <Door to={placeOf(line)}>{say(what)}</Door>
      </th>
      <td data-label={t('auditThing')}>
        <span>
          {name}
          {enterprises.map(({ id, name: firm }) => (
            <div key={id}>
              <Door to={pageAt('enterprises', id)}>{firm ?? id}</Door>
            </div>
          ))}
        </span>
      </td>
      <td data-label={t('auditSaid')}>
        <span>
          {said && say(said)}
          {reason !== null && <div className="quiet">{reason}</div>}
        </span>
      </td>
      <td data-label={t('auditRevision')} className={rows.number}>
        {revision === null ? '—' : number(revision)}
      </td>
    </tr>
  );
}
