import XLSX from '@e965/xlsx';
import type { Listing } from './brief.js';

/** A cell of a sheet; null is empty. */
export type Value = XLSX.CellObject | null;

/** How a full value is shown; the cell keeps all of it. */
const FORMATS: Record<string, string> = {
  CNY: '#,##0.00',
  share: '0.0%',
  growth: '+0.0%;-0.0%;0.0%',
  chance: '0%',
};

/** A text cell whatever it looks like: a code stays a code, and nothing that starts with = is run. */
export const textCell = (text: string): Value => (text === '' ? null : { t: 's', v: text, z: '@' });

export const numberCell = (value: number, unit: string): Value => ({
  t: 'n',
  v: value,
  // A whole number has no decimal point to show.
  z: FORMATS[unit] ?? (Number.isInteger(value) ? '#,##0' : '#,##0.##'),
});

/** A sheet of rows; `widths` are in characters, by column. */
export function sheetOf(rows: readonly Value[][], widths: readonly number[]): XLSX.WorkSheet {
  const sheet: XLSX.WorkSheet = {};
  let last = 0;
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      last = Math.max(last, c);
      if (value) sheet[XLSX.utils.encode_cell({ r, c })] = value;
    }),
  );
  sheet['!ref'] = XLSX.utils.encode_range({
    s: { r: 0, c: 0 },
    e: { r: Math.max(rows.length - 1, 0), c: last },
  });
  sheet['!cols'] = widths.map((wch) => ({ wch }));
  return sheet;
}

/** A list: its heads, then a row each; an amount is a number, everything else a text. */
export function listingSheet({ heads, rows }: Omit<Listing, 'name'>): XLSX.WorkSheet {
  const cells = rows.map((row) =>
    row.map((v) => (typeof v === 'number' ? numberCell(v, 'CNY') : textCell(v ?? ''))),
  );
  const sheet = sheetOf(
    [heads.map(textCell), ...cells],
    heads.map((_, i) =>
      Math.min(40, Math.max(...rows.slice(0, 200).map((r) => String(r[i] ?? '').length * 1.4), 10)),
    ),
  );
  sheet['!autofilter'] = { ref: sheet['!ref']! };
  return sheet;
}
