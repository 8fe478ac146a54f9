import { useState } from 'react';
import type { WaitingFile } from '../api/types.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import filters from '../rows/filters.module.css';
import rows from '../rows/rows.module.css';
import { usePaging } from '../rows/use-paging.js';
import styles from './import.module.css';

type Sheet = WaitingFile['sheets'][number];
type Severity = Sheet['problems'][number]['severity'];

/** Problems a page. */
const AT_ONCE = 20;

/** A sheet as it was understood: kind, header, rows by fate, columns, and each bad cell. */
export function SheetView({ sheet }: { sheet: Sheet }) {
  const { t, say } = useWords();
  const { name, hidden, kind, headerRow, columns, counts, errors, warnings } = sheet;
  const sums = {
    read: number(counts.read),
    accepted: number(counts.accepted),
    rejected: number(counts.rejected),
    notData: number(counts.notData),
  };
  return (
    <div className={styles.sheet} data-sheet={name}>
      <p className={styles.line}>
        <strong>{name === '' ? t('importSheet') : name}</strong>
        {hidden && <span>◇ {t('importHiddenSheet')}</span>}
        <span data-kind>{kind === null ? t('importNoKind') : say(kind)}</span>
        {headerRow !== null && <span className="quiet">{t('importHeader', { row: headerRow })}</span>}
        <span className="quiet" data-counts>
          {t('importCounts', sums)}
        </span>
      </p>
      {columns.length > 0 && <Columns columns={columns} />}
      {errors + warnings > 0 && <Problems sheet={sheet} />}
    </div>
  );
}

function Columns({ columns }: Pick<Sheet, 'columns'>) {
  const { t, say } = useWords();
  const mapped = columns.filter((c) => c.field !== null).length;
  return (
    <details>
      <summary>{t('importColumns', { n: number(columns.length), mapped: number(mapped) })}</summary>
      <table className={`${rows.rows} ${rows.stacked}`}>
        <thead>
          <tr>
            <th scope="col">{t('importColumn')}</th>
            <th scope="col">{t('importHeading')}</th>
            <th scope="col">{t('importField')}</th>
            <th scope="col">{t('importUnit')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ column, header, field, unit }) => (
            <tr key={column} data-column={column}>
              <th scope="row">{column}</th>
              <td data-label={t('importHeading')}>{header === '' ? '—' : header}</td>
              <td data-label={t('importField')}>
                {field === null ? <span className="quiet">{t('importNotRead')}</span> : say(field)}
              </td>
              <td data-label={t('importUnit')}>{unit ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Problems({ sheet: { problems, errors, warnings } }: { sheet: Sheet }) {
  const { t, say } = useWords();
  const [severity, setSeverity] = useState<Severity | ''>('');
  const found = severity === '' ? problems : problems.filter((p) => p.severity === severity);
  const { shown, pager } = usePaging(found, AT_ONCE);
  return (
    <details>
      <summary>{t('importProblems', { errors: number(errors), warnings: number(warnings) })}</summary>
      <div className={filters.filters}>
        <label>
          {t('importSeverity')}
          <select value={severity} onChange={({ target }) => setSeverity(target.value as Severity | '')}>
            <option value="">{t('any')}</option>
            <option value="error">{t('importSeverity_error')}</option>
            <option value="warning">{t('importSeverity_warning')}</option>
          </select>
        </label>
      </div>
      <table className={`${rows.rows} ${rows.stacked}`}>
        <thead>
          <tr>
            <th scope="col">{t('importPlace')}</th>
            <th scope="col">{t('importSeverity')}</th>
            <th scope="col">{t('importMessage')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ place, severity: how, message, fix }, i) => (
            <tr key={i} data-problem={how}>
              <th scope="row">{place === '' ? '—' : place}</th>
              <td data-label={t('importSeverity')}>{t(`importSeverity_${how}`)}</td>
              <td data-label={t('importMessage')}>
                {say(message)} <span className="quiet">{say(fix)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {pager}
    </details>
  );
}
