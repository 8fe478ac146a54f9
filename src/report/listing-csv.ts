import { stringify } from 'csv-stringify/sync';

/** A number below zero, or a dash for nothing, is no formula. */
const NO_FORMULA = /^-(?:\d+(?:\.\d+)?%?)?$/;

/** Rows as a CSV: UTF-8 with its mark, and nothing in it that a spreadsheet would run, unless `raw`. */
export function listingCsv(rows: readonly (readonly unknown[])[], { raw = false } = {}): Uint8Array {
  const csv = stringify([...rows], {
    bom: true,
    escape_formulas: !raw,
    record_delimiter: 'windows',
    // Without it only the two signs together would be kept inside a cell.
    quoted_match: /[\r\n]/,
    cast: { string: (value) => (NO_FORMULA.test(value) ? { value, escape_formulas: false } : value) },
  });
  return new TextEncoder().encode(csv);
}
