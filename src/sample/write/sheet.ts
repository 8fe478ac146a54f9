import type { Day } from '../../model/day.js';
import type { Enterprise } from '../invent/enterprise.js';

/** A day written as a real spreadsheet date; an error value as a formula leaves it. */
export type Cell = string | number | null | { day: Day } | { error: '#REF!' | '#N/A' };

export interface SheetRow {
  cells: readonly Cell[];
  /** The enterprise that the row is about; null for headings, totals, notes and rows about something else. */
  about: Enterprise | null;
}

/** Row and column from 0, both corners included. */
export interface MergedRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A table as it will stand in a file. Rows are counted from 1, as spreadsheets do. */
export class Sheet {
  readonly rows: SheetRow[] = [];
  readonly merges: MergedRange[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: number[] = [];

  constructor(readonly name: string) {}

  /** Appends a row that is about no enterprise; gives its number. */
  line(...cells: Cell[]): number {
    return this.rows.push({ cells, about: null });
  }

  /** Appends a row about an enterprise; gives its number. */
  row(about: Enterprise, cells: readonly Cell[]): number {
    return this.rows.push({ cells, about });
  }

  /** Merges cells of one column over rows `from` to `to` (numbers from 1). */
  mergeDown(column: number, from: number, to: number): void {
    if (to > from) this.merges.push({ top: from - 1, bottom: to - 1, left: column, right: column });
  }

  /** Merges cells of one row over columns. */
  mergeAcross(row: number, left: number, right: number): void {
    this.merges.push({ top: row - 1, bottom: row - 1, left, right });
  }

  hideRow(row: number): void {
    this.hiddenRows.push(row);
  }

  hideColumn(column: number): void {
    this.hiddenColumns.push(column);
  }
}

/** A file below `sources/`; a CSV has one sheet. */
export interface Document {
  path: string;
  format: 'xlsx' | 'xls' | 'csv';
  sheets: Sheet[];
}
