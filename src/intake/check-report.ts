import { fieldOf, type KindName } from '../model/kinds.js';
import { fen, yuan } from '../model/money.js';
import type {
  CellReading,
  ColumnReading,
  FileReading,
  Problem,
  RowReading,
  SheetReading,
} from './reading.js';

/** Which rows a report prints. */
export type ReportedRows = 'none' | 'problems' | 'all';

export type ReportedValue = string | number | boolean | string[];

export interface ReportedRow {
  row: number;
  fate: RowReading['fate'];
  values: Record<string, ReportedValue>;
  flags: RowReading['flags'];
  cells: Pick<CellReading, 'column' | 'field' | 'raw' | 'from'>[];
}

export interface ReportedSheet {
  name: string;
  hidden: boolean;
  kind: SheetReading['kind'];
  headerRow: number | null;
  columns: ColumnReading[];
  counts: SheetReading['counts'];
  rows: ReportedRow[];
  problems: Problem[];
}

/** One file of what `check --json` prints. */
export type ReportedFile = Omit<FileReading, 'sheets'> & { sheets: ReportedSheet[] };

/** A canonical value as JSON prints it: money in yuan, figures as numbers, flags and lists as such, else text. */
export function reportedValue(kind: KindName, field: string, value: string): ReportedValue {
  switch (fieldOf(kind, field)?.type) {
    case 'money':
      return yuan(fen(Number(value)));
    case 'number':
    case 'share':
      return Number(value);
    case 'flag':
      return value === 'true';
    case 'list':
      return JSON.parse(value) as string[];
    default:
      return value;
  }
}

function valuesOf(kind: SheetReading['kind'], row: RowReading): ReportedRow['values'] {
  const values: ReportedRow['values'] = {};
  if (kind === 'unknown') return values;
  for (const { field, value } of row.cells)
    if (field !== null && value !== null) values[field] ??= reportedValue(kind, field, value);
  return values;
}

/** What `check --json` prints of one file. */
export function checkReport(reading: FileReading, options: { rows: ReportedRows }): ReportedFile {
  const sheets = reading.sheets.map(({ rows, problems, kind, ...sheet }): ReportedSheet => {
    const named = new Set(problems.map((p) => p.row));
    const wanted =
      options.rows === 'none' ? [] : options.rows === 'all' ? rows : rows.filter((r) => named.has(r.row));
    return {
      ...sheet,
      kind,
      rows: wanted.map((row) => ({
        row: row.row,
        fate: row.fate,
        values: valuesOf(kind, row),
        flags: row.flags,
        cells: row.cells.map(({ column, field, raw, from }) =>
          from === undefined ? { column, field, raw } : { column, field, raw, from },
        ),
      })),
      problems,
    };
  });
  return { ...reading, sheets };
}
