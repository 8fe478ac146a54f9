import type { Cell, GridRow, Merge } from './grid.js';
import { cellName } from './grid.js';

/** A value that a merged cell lends to a row below its first. */
export interface Filled {
  column: number;
  cell: Cell;
  /** The A1 reference of the cell that holds the text. */
  from: string;
}

/** What merged cells under the header lend to the rows below their first, by row. Only cells merged downwards lend. */
export function filledDown(body: readonly GridRow[], merges: readonly Merge[]): Map<number, Filled[]> {
  const lent = new Map<number, Filled[]>();
  const byRow = new Map(body.map((r) => [r.row, r]));
  for (const { top, bottom, left } of merges) {
    if (bottom === top) continue;
    const cell = byRow.get(top)?.cells.find(([c]) => c === left)?.[1];
    if (cell === undefined) continue;
    const filled: Filled = { column: left, cell, from: cellName(left, top) };
    const last = Math.min(bottom, body.at(-1)?.row ?? top);
    for (let row = top + 1; row <= last; row++) {
      if (!byRow.has(row)) continue;
      const list = lent.get(row);
      if (list) list.push(filled);
      else lent.set(row, [filled]);
    }
  }
  return lent;
}
