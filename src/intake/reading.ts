import type { Day } from '../model/day.js';
import type { KindName } from '../model/kinds.js';
import type { Text } from '../model/text.js';

/** What became of a row (law 1): every row down to the last that holds anything has exactly one fate. */
export type Fate = 'accepted' | 'rejected' | 'title' | 'header' | 'note' | 'total' | 'blank';

export type Flag = 'filled-down' | 'hidden' | 'repaired' | 'restated';

export type ProblemCode =
  | 'lossy-identifier'
  | 'bad-check-digit'
  | 'bad-identifier'
  | 'bad-number'
  | 'bad-date'
  | 'ambiguous-date'
  | 'date-in-text'
  | 'error-value'
  | 'formula-without-value'
  | 'unknown-unit'
  | 'out-of-range'
  | 'too-long'
  | 'control-character'
  | 'duplicate-row'
  | 'january-alone'
  | 'no-period'
  | 'ytd-mismatch'
  | 'total-mismatch'
  | 'no-identity'
  | 'unmapped-column'
  | 'personal-identifier';

export type FileFault =
  | 'password-protected'
  | 'not-a-table'
  | 'damaged'
  | 'too-large'
  | 'unsupported'
  | 'unknown-encoding'
  /** Said by faces: intake itself is given bytes. */
  | 'not-found';

/** Something wrong with one cell, row or column. An error withholds the value; a warning does not. */
export interface Problem {
  row: number | null;
  cell: string | null;
  field: string | null;
  code: ProblemCode;
  severity: 'error' | 'warning';
  raw: string | null;
  message: Text;
  fix: Text;
}

/** A cell as it stands: its column letter, the field it was mapped to, and its text. */
export interface CellReading {
  column: string;
  field: string | null;
  raw: string;
  /** The canonical value (see `FieldType` in model/kinds), null when unmapped, empty or withheld. */
  value: string | null;
  /**
   * The cell that holds the text where it was filled down from a merged one or from the sheet's heading. Empty, as
   * `column` then is, where the text is the name of the sheet or file.
   */
  from?: string;
}

export interface RowReading {
  row: number;
  fate: Fate;
  flags: Flag[];
  cells: CellReading[];
}

export interface ColumnReading {
  column: string;
  header: string;
  field: string | null;
  /** The unit as written, null when there is none. */
  unit: string | null;
  /** It is known to say nothing here. */
  ignored?: true;
}

export interface SheetReading {
  name: string;
  hidden: boolean;
  kind: KindName | 'unknown';
  headerRow: number | null;
  columns: ColumnReading[];
  counts: { read: number; accepted: number; rejected: number; notData: number };
  rows: RowReading[];
  problems: Problem[];
}

/** What intake makes of one file. The sum of law 1 holds on every sheet: read = accepted + rejected + notData. */
export interface FileReading {
  file: string;
  sha256: string;
  format: 'xlsx' | 'xls' | 'csv' | 'html' | null;
  encoding: string | null;
  /** The day on which the file says it was drawn up (`制表日期：2025-10-12`), null when it does not say. */
  statedOn: Day | null;
  error: { code: FileFault; message: Text } | null;
  sheets: SheetReading[];
}
