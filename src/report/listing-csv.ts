import { stringify } from 'csv-stringify/sync';

/** Rows as a CSV: UTF-8 with its mark, and nothing in it that a spreadsheet would run. */
export function listingCsv(rows: readonly (readonly unknown[])[]): Uint8Array {
  const options = { bom: true, escape_formulas: true, record_delimiter: 'windows' } as const;
  return new TextEncoder().encode(stringify([...rows], options));
}
