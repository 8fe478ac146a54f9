import Button from 'antd/es/button';
import { useState } from 'react';
import { urlOf } from '../api/fetch.js';
import type { WaitingFile } from '../api/types.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import filters from '../rows/filters.module.css';
import rows from '../rows/rows.module.css';
import { usePaging } from '../rows/use-paging.js';
import { Columns } from './columns.js';
import { useCorrecting } from './corrections.js';
import styles from './import.module.css';
import { KindChoice } from './kind-choice.js';
import type { Telling } from './use-telling.js';

type Sheet = WaitingFile['sheets'][number];
type Severity = Sheet['problems'][number]['severity'];

/** Problems a page. */
const AT_ONCE = 20;

interface SheetProps {
  sheet: Sheet;
  /** Its position in the file, and the file's hash. */
  position: number;
  file: string;
  telling: Telling;
}

/** A sheet as it was understood: kind, header, rows by fate, columns, and each bad cell; kind and columns can be corrected. */
export function SheetView({ sheet, position, file, telling }: SheetProps) {
  const { t, say } = useWords();
  const correcting = useCorrecting(sheet, position, file, telling);
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
        {correcting === null && <span>{kind === null ? t('importNoKind') : say(kind.label)}</span>}
        {headerRow !== null && <span className="quiet">{t('importHeader', { row: headerRow })}</span>}
        <span className="quiet" data-counts role="status">
          {t('importCounts', sums)}
        </span>
        {correcting?.said && (
          <Button size="small" onClick={() => correcting.say(null)}>
            {t('importAsFound')}
          </Button>
        )}
      </p>
      {correcting && <KindChoice sheet={sheet} correcting={correcting} />}
      {columns.length > 0 && <Columns sheet={sheet} correcting={correcting} />}
      {errors + warnings > 0 && <Problems sheet={sheet} file={file} />}
    </div>
  );
}

function Problems({
  sheet: { problems, errors, warnings, truncated },
  file,
}: Pick<SheetProps, 'sheet' | 'file'>) {
  const { t, say, lang } = useWords();
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
        <Button href={urlOf('/api/import/problems', { file, lang })} download>
          {t('importProblemsFile')}
        </Button>
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
      {truncated && (
        <p className="quiet">
          {t('importTruncated', { n: number(problems.length), total: number(errors + warnings) })}
        </p>
      )}
    </details>
  );
}
