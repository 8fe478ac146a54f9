import { type CellObject, type DenseSheet, read, SSF, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { dayFromSerial } from '../model/day.js';
import { decimalText, shiftDecimal } from './decimal.js';
import type { Cell, Grid, GridRow, Merge } from './grid.js';

/** Excel's names of error values, by their number in the file. */
const ERRORS: Record<number, string> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

function numberCell(
  n: number,
  format: string | number | undefined,
  shown: string | undefined,
  is1904: boolean,
): Cell {
  if (typeof format === 'string' && format !== 'General') {
    if (SSF.is_date(format)) {
      const day = dayFromSerial(n, is1904);
      return { text: day ?? shown ?? decimalText(n), number: n, format: 'date' };
    }
    if (format.includes('%'))
      return { text: `${shiftDecimal(decimalText(n), 2)}%`, number: n, format: 'percent' };
    if (/^0{2,}$/.test(format) && shown !== undefined) return { text: shown, number: n };
  }
  // Beyond 15 digits a spreadsheet keeps no exact number: what it shows is all it knows.
  if (Math.abs(n) >= 1e15) return { text: shown ?? String(n), number: n };
  return { text: decimalText(n), number: n };
}

function toCell(c: CellObject, is1904: boolean): Cell | null {
  switch (c.t) {
    case 'n':
      return typeof c.v === 'number' ? numberCell(c.v, c.z, c.w, is1904) : null;
    case 's':
      return typeof c.v === 'string' && c.v.trim() !== '' ? c.v : null;
    case 'b':
      return c.v ? 'TRUE' : 'FALSE';
    case 'e':
      return { text: ERRORS[Number(c.v)] ?? c.w ?? '#ERROR', fault: 'error-value' };
    case 'z':
      return c.f === undefined ? null : { text: `=${c.f}`, fault: 'formula-without-value' };
    default:
      return c.w?.trim() ? c.w : null;
  }
}

function rowsOf(sheet: WorkSheet, is1904: boolean): GridRow[] {
  const rows: GridRow[] = [];
  const data: DenseSheet['!data'] | undefined = (sheet as Partial<DenseSheet>)['!data'];
  // forEach skips what is not there: a lone far cell costs nothing.
  data?.forEach((line, r) => {
    const cells: [number, Cell][] = [];
    line?.forEach((object, c) => {
      const cell = object ? toCell(object, is1904) : null;
      if (cell !== null) cells.push([c, cell]);
    });
    if (cells.length > 0) rows.push({ row: r + 1, cells });
  });
  return rows;
}

function hiddenIndexes(
  list: readonly ({ hidden?: boolean; hpx?: number; wpx?: number } | null)[] | undefined,
): number[] {
  const hidden: number[] = [];
  list?.forEach((entry, i) => {
    if (entry && (entry.hidden || entry.hpx === 0 || entry.wpx === 0)) hidden.push(i);
  });
  return hidden;
}

function toGrid(book: WorkBook, name: string, position: number): Grid {
  const sheet = book.Sheets[name]!;
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  return {
    name,
    hidden: (book.Workbook?.Sheets?.[position]?.Hidden ?? 0) !== 0,
    rows: rowsOf(sheet, is1904),
    merges: (sheet['!merges'] ?? []).map((m): Merge => ({
      top: m.s.r + 1,
      bottom: m.e.r + 1,
      left: m.s.c,
      right: m.e.c,
    })),
    hiddenRows: new Set(hiddenIndexes(sheet['!rows']).map((r) => r + 1)),
    hiddenColumns: new Set(hiddenIndexes(sheet['!cols'])),
    system1904: is1904,
  };
}

const OPTIONS = {
  dense: true,
  sheetStubs: true,
  cellStyles: true,
  cellNF: true,
  cellHTML: false,
  cellDates: false,
} as const;

/** The sheets of a workbook (xlsx, xlsb, xls). Throws the reader's own errors on a bad one. */
export function workbookGrids(bytes: Uint8Array): Grid[] {
  const book = read(bytes, { ...OPTIONS, type: 'array' });
  return book.SheetNames.map((name, i) => toGrid(book, name, i));
}

/** The tables of an HTML page, or of a spreadsheet in XML, that is already decoded. Cells stay text. */
export function markupGrids(text: string): Grid[] {
  const book = read(text, { ...OPTIONS, type: 'string', raw: true });
  return book.SheetNames.map((name, i) => toGrid(book, name, i));
}
