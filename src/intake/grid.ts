/** A cell that is more than a text: a number with its format, or a fault of the workbook. */
export interface SpecialCell {
  /** What the cell says: a number in full, a date as `YYYY-MM-DD`, a percentage with its sign, the error's name. */
  text: string;
  number?: number;
  format?: 'date' | 'percent';
  fault?: 'error-value' | 'formula-without-value';
}

export type Cell = string | SpecialCell;

/** A row that holds something; columns count from 0, in ascending order. Cells of white space alone are left out. */
export interface GridRow {
  /** Counted from 1, as the sheet counts. */
  row: number;
  cells: [column: number, cell: Cell][];
}

/** A merged range: rows from 1, columns from 0, ends included. */
export interface Merge {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** A sheet as rows of filled cells: memory follows what is filled, never the size that the file states. */
export interface Grid {
  name: string;
  hidden: boolean;
  rows: GridRow[];
  merges: Merge[];
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  /** Of a delimited text: the number of fields of each record that holds anything, where all have as many. */
  width?: number;
  /** Days are counted from 1904-01-01. */
  system1904: boolean;
}

export function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text;
}

const LETTERS: string[] = [];

/** The letters of a column counted from 0: A, B, … Z, AA. */
export function columnName(column: number): string {
  let name = LETTERS[column];
  if (name === undefined) {
    name = '';
    for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
      name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
    LETTERS[column] = name;
  }
  return name;
}

/** The number of a column by its letters, from 0: of A 0, of AA 26. */
export const columnIndex = (letters: string): number =>
  [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** An A1 reference: column from 0, row from 1. */
export function cellName(column: number, row: number): string {
  return columnName(column) + String(row);
}
