import { useLayoutEffect, useRef } from 'react';
import type { Cell } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import styles from './source-cells.module.css';

/** A row as it stands in its sheet: column letters, the header above, the cells; the one that was used is marked. */
export function SourceCells({ source }: { source: Cell }) {
  const { t } = useWords();
  const room = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => showMarked(room.current!), []);
  const { cells, row, sheet } = source;
  return (
    <div
      ref={room}
      className={styles.scroll}
      tabIndex={0}
      role="region"
      aria-label={`${sheet} ${t('row', { row })}`.trim()}
    >
      <table className={styles.cells}>
        <thead>
          <tr>
            <td />
            {cells.map(({ column, marked }, i) => (
              <td key={i} className={marked ? styles.markedColumn : undefined}>
                {column}
              </td>
            ))}
          </tr>
          <tr>
            <td />
            {cells.map(({ header }, i) => (
              <th key={i} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{row}</th>
            {cells.map(({ raw, marked }, i) => (
              <td key={i} className={marked ? styles.marked : undefined} data-marked={marked || undefined}>
                {marked ? (
                  <mark>
                    {raw}
                    <span className="unseen"> ({t('usedCell')})</span>
                  </mark>
                ) : (
                  raw
                )}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** Scrolls a wide row sideways until the marked cell is seen. */
function showMarked(room: HTMLElement): void {
  const cell = room.querySelector<HTMLElement>('[data-marked]');
  if (cell) room.scrollLeft = cell.offsetLeft + cell.offsetWidth - room.clientWidth + 1;
}
