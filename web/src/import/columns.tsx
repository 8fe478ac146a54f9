import { useState } from 'react';
import type { WaitingFile } from '../api/types.js';
import { number } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import rows from '../rows/rows.module.css';
import type { Correcting } from './corrections.js';
import styles from './import.module.css';

type Sheet = WaitingFile['sheets'][number];
type Column = Sheet['columns'][number];

/** The choice of a column that says nothing here. */
const NOTHING = '-';

/** The columns of a sheet, and what each means, which can be said otherwise. */
export function Columns({ sheet, correcting }: { sheet: Sheet; correcting: Correcting | null }) {
  const { t } = useWords();
  const { columns } = sheet;
  const [open, setOpen] = useState(sheet.correction !== null);
  const mapped = columns.filter((c) => c.field !== null).length;
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('importColumns', { n: number(columns.length), mapped: number(mapped) })}</summary>
      {open && (
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
            {columns.map((column) => (
              <tr key={column.column} data-column={column.column}>
                <th scope="row">{column.column}</th>
                <td data-label={t('importHeading')}>{column.header || t('importUnheaded')}</td>
                <td data-label={t('importField')}>
                  {correcting && sheet.kind ? (
                    <FieldChoice
                      column={column}
                      kind={correcting.said?.kind ?? sheet.kind.name}
                      correcting={correcting}
                    />
                  ) : (
                    <FieldWord column={column} />
                  )}
                </td>
                <td data-label={t('importUnit')}>{column.unit ?? '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}

function FieldWord({ column: { field, ignored } }: { column: Column }) {
  const { t, say } = useWords();
  if (field !== null) return say(field.label);
  return <span className="quiet">{t(ignored ? 'importIgnored' : 'importNotRead')}</span>;
}

function FieldChoice({
  column: { column, header, field, ignored },
  kind,
  correcting: { kinds, said, row, say },
}: {
  column: Column;
  kind: string;
  correcting: Correcting;
}) {
  const { t, say: inLanguage } = useWords();
  const own = kinds.kinds.find((k) => k.name === kind);
  const fields = said?.fields ?? {};
  const word = column in fields ? (fields[column] ?? NOTHING) : (field?.name ?? (ignored ? NOTHING : ''));
  const options = (of: typeof kinds.common) =>
    of.map(({ name, label }) => (
      <option key={name} value={name}>
        {inLanguage(label)}
      </option>
    ));
  const names = new Set(own?.fields.map((f) => f.name));
  return (
    <select
      className={styles.choice}
      aria-label={t('importFieldOf', { column, heading: header || t('importUnheaded') })}
      value={word}
      data-chosen={column in fields}
      onChange={({ target: { value } }) =>
        say({ kind, headerRow: row, fields: { ...fields, [column]: value === NOTHING ? null : value } })
      }
    >
      {word === '' && <option value="">{t('importNotRead')}</option>}
      <option value={NOTHING}>{t('importIgnored')}</option>
      {own && own.fields.length > 0 && (
        <optgroup label={inLanguage(own.label)}>{options(own.fields)}</optgroup>
      )}
      <optgroup label={t('importCommon')}>{options(kinds.common.filter((f) => !names.has(f.name)))}</optgroup>
    </select>
  );
}
