import type { RowReading, SheetReading } from '../intake/index.js';
import { kindOf } from '../model/kinds.js';

/** What a row of a sheet says of its enterprise, from the columns of its enterprise or from the kind's own subject; null when the row is no data. */
export function identifyingFields(
  { kind }: Pick<SheetReading, 'kind'>,
  row: RowReading,
): Record<string, string | null> | null {
  if (row.fate !== 'accepted' || kind === 'unknown') return null;
  const { subject, fields: own } = kindOf(kind);
  const fields: Record<string, string | null> = {};
  for (const cell of row.cells)
    if (cell.field !== null && cell.value !== null) fields[cell.field] ??= cell.value;
  // A park or region of the kind's own (a project's park) says nothing of where the enterprise is.
  for (const field of own) if (field.name === 'park' || field.name === 'region') delete fields[field.name];
  if (subject !== undefined) fields['name'] ??= fields[subject] ?? null;
  return fields;
}
