import { kindOf, type KindName } from '../model/kinds.js';
import type { RowReading } from './reading.js';

/** The value of a field in a row: that of the first column that holds one. */
export function valueOf(row: RowReading, field: string): string | null {
  return row.cells.find((c) => c.field === field && c.value !== null)?.value ?? null;
}

/** What a row is about, as it says itself: its code, or else the first of the fields that identify its kind. */
export function subjectOf(kind: KindName, row: RowReading): string | null {
  for (const field of ['uscc', ...kindOf(kind).identity]) {
    const value = valueOf(row, field);
    if (value !== null) return value;
  }
  return null;
}
