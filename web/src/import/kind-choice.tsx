import type { WaitingFile } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import filters from '../rows/filters.module.css';
import type { Correcting } from './corrections.js';

/** How much of a row is shown where it is chosen. */
const SHOWN = 60;

/** Which kind a sheet is, and which row its header, where that is open to doubt. */
export function KindChoice({
  sheet: { kind, lines },
  correcting: { kinds, said, row, say, setRow },
}: {
  sheet: WaitingFile['sheets'][number];
  correcting: Correcting;
}) {
  const { t, say: inLanguage } = useWords();
  const chosen = said?.kind ?? kind?.name ?? '';
  return (
    <div className={filters.filters}>
      <label>
        {t('importKind')}
        <select
          value={chosen}
          data-kind={chosen}
          data-chosen={said !== null}
          onChange={({ target }) => say({ kind: target.value, headerRow: row, fields: {} })}
        >
          {chosen === '' && <option value="">{t('importNoKind')}</option>}
          {kinds.kinds.map(({ name, label }) => (
            <option key={name} value={name}>
              {inLanguage(label)}
            </option>
          ))}
        </select>
      </label>
      {lines.length > 1 && (
        <label>
          {t('importHeaderRow')}
          <select
            value={row}
            data-header-row
            onChange={({ target }) => {
              const headerRow = Number(target.value);
              setRow(headerRow);
              if (chosen !== '') say({ kind: chosen, headerRow, fields: {} });
            }}
          >
            {lines.map((line) => (
              <option key={line.row} value={line.row}>
                {line.row}:{' '}
                {line.headings
                  .map((h) => h.header)
                  .join(' · ')
                  .slice(0, SHOWN)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
