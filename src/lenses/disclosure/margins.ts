import { type Contributions, together } from './sensitive.js';

/** Cells by row and column. */
export type Table = readonly (readonly Contributions[])[];

/** A cell of a table with its totals, which stand in one row and one column more. */
export interface Place {
  row: number;
  column: number;
}

/** The table with a column of row totals, and a last row of column totals and the whole. */
export function withTotals(table: Table): Contributions[][] {
  const rows = table.map((row) => [...row, together(row)]);
  const columns = rows[0]?.map((_, column) => together(rows.map((row) => row[column]!))) ?? [];
  return [...rows, columns];
}

export const sumOf = (cell: Contributions): number => [...cell.values()].reduce((a, b) => a + b, 0);
