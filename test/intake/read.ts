import { readdirSync, readFileSync } from 'node:fs';
import { CFB, utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx';
import {
  checkReport,
  type FileReading,
  loadMappings,
  readSource,
  type ReportedFile,
} from '../../src/intake/index.js';

const FOLDER = new URL('../../mappings/', import.meta.url);

/** The mappings of the package. */
export const MAPPINGS = loadMappings(
  Object.fromEntries(readdirSync(FOLDER).map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')])),
);

/** What intake makes of bytes. */
export function readBytes(bytes: Uint8Array, name = 'input'): FileReading {
  return readSource(bytes, name, MAPPINGS);
}

/** What `check --json` prints of a CSV text in UTF-8. */
export function checkCsv(text: string, name = 'input.csv'): ReportedFile {
  return checkReport(readBytes(Buffer.from(text), name), { rows: 'all' });
}

export type Row = (string | number | boolean | null)[];

/** A workbook of sheets, each rows of values; `edit` may merge, hide or format before it is written. */
export function workbook(
  sheets: Record<string, Row[]>,
  edit: (sheet: WorkSheet, name: string, book: WorkBook) => void = () => {},
  bookType: 'xlsx' | 'biff8' | 'xlsb' = 'xlsx',
): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows);
    utils.book_append_sheet(book, sheet, name);
    edit(sheet, name, book);
  }
  return write(book, { type: 'buffer', bookType, cellStyles: true }) as Uint8Array;
}

/** An xlsx workbook with the XML of its first sheet changed, for what no writer would write. */
export function withSheetXml(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const zip = CFB.read(Buffer.from(bytes), { type: 'buffer' });
  const path = '/xl/worksheets/sheet1.xml';
  const xml = Buffer.from(CFB.find(zip, path)!.content as Uint8Array).toString('utf8');
  CFB.utils.cfb_add(zip, path, Buffer.from(change(xml)));
  return CFB.write(zip, { fileType: 'zip', type: 'buffer' }) as Uint8Array;
}

/** What `check --json` prints of such a workbook. */
export function checkSheets(...given: Parameters<typeof workbook>): ReportedFile {
  return checkReport(readBytes(workbook(...given), 'input.xlsx'), { rows: 'all' });
}
