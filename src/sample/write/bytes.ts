import XLSX from '@e965/xlsx';
import { stringify } from 'csv-stringify/sync';
import { dayNumber } from '../../model/day.js';
import { encodeGb18030 } from './gb18030.js';
import type { Cell, Document, Sheet } from './sheet.js';

/** The bytes of a document: a workbook, or a CSV in GB18030. They hold no time of writing. */
export function bytesOf(document: Document): Uint8Array {
  if (document.format === 'csv') return csv(document.sheets[0]!);
  const book = XLSX.utils.book_new();
  // Else the book takes over the number formats of whatever the library read or wrote before it.
  Object.assign(book, { SSF: {} });
  for (const sheet of document.sheets) XLSX.utils.book_append_sheet(book, worksheet(sheet), sheet.name);
  const bookType = document.format === 'xls' ? 'biff8' : 'xlsx';
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType, compression: true }) as Buffer);
}

function worksheet(sheet: Sheet): XLSX.WorkSheet {
  const width = Math.max(1, ...sheet.rows.map((row) => row.cells.length));
  const out: XLSX.WorkSheet = {
    '!ref': XLSX.utils.encode_range({
      s: { r: 0, c: 0 },
      e: { r: Math.max(0, sheet.rows.length - 1), c: width - 1 },
    }),
  };
  sheet.rows.forEach((row, r) =>
    row.cells.forEach((cell, c) => {
      const written = cellObject(cell);
      if (written) out[XLSX.utils.encode_cell({ r, c })] = written;
    }),
  );
  out['!merges'] = sheet.merges.map((m) => ({ s: { r: m.top, c: m.left }, e: { r: m.bottom, c: m.right } }));
  if (sheet.hiddenRows.length > 0) {
    out['!rows'] = [];
    for (const row of sheet.hiddenRows) out['!rows'][row - 1] = { hidden: true };
  }
  if (sheet.hiddenColumns.length > 0) {
    out['!cols'] = [];
    for (const column of sheet.hiddenColumns) out['!cols'][column] = { hidden: true };
  }
  return out;
}

/** Codes of error values in a workbook ([MS-XLS] 2.5.10). */
const ERROR_CODES = { '#REF!': 0x17, '#N/A': 0x2a };

function cellObject(cell: Cell): XLSX.CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return { t: 's', v: cell };
  if (typeof cell === 'number') return { t: 'n', v: cell };
  if ('day' in cell) return { t: 'n', v: dayNumber(cell.day) + 25_569, z: 'yyyy-mm-dd' };
  return { t: 'e', v: ERROR_CODES[cell.error], w: cell.error };
}

function csv(sheet: Sheet): Uint8Array {
  const width = Math.max(...sheet.rows.map((row) => row.cells.length));
  const records = sheet.rows.map((row) =>
    Array.from({ length: width }, (_, i) => asText(row.cells[i] ?? null)),
  );
  return encodeGb18030(stringify(records, { record_delimiter: '\r\n' }));
}

function asText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return 'day' in cell ? cell.day : cell.error;
  return String(cell);
}
