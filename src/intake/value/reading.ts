import type { Field } from '../../model/kinds.js';
import type { KindReader, Words } from '../mapping.js';
import type { Complaint } from '../problem.js';
import type { Unit, UnitReader } from '../unit.js';

/** What a cell's text says, in canonical form (see `FieldType` in model/kinds). */
export interface ValueReading {
  value: string | null;
  complaint?: Complaint;
  /** The text was mended for certain. */
  repaired?: boolean;
  /** The field that the value belongs to, where it is not the column's: an organisation code in the column of the USCC. */
  field?: string;
  /** What the cell says besides: the level in 国家级专精特新“小巨人”. */
  also?: readonly { field: string; value: string }[];
}

/** What a value is read with besides its text. */
export interface ValueContext {
  field: Field;
  reader: KindReader;
  words: Words;
  units: UnitReader;
  /** The unit of the column, from its header or else from the sheet's heading. */
  unit: Unit | null;
  /** The year said elsewhere, for a month without one. */
  year: string | null;
  system1904: boolean;
}

export const NOTHING: ValueReading = { value: null };
