import { createHash } from 'node:crypto';
import type { Day } from '../model/day.js';
import { csvGrid } from './csv-grid.js';
import { decodeText } from './decode-text.js';
import { FAULTS } from './fault.js';
import type { Grid } from './grid.js';
import { statedOnIn, statedOnPattern } from './heading.js';
import type { Mappings } from './mapping.js';
import { readSheet } from './read-sheet.js';
import type { FileFault, FileReading, SheetReading } from './reading.js';
import { markRepeats } from './repeats.js';
import { sniff } from './sniff.js';
import { markupGrids, workbookGrids } from './workbook-grid.js';
import { checkUndated } from './undated.js';
import { checkYearToDate } from './year-to-date.js';
import { unpackedSize } from './zip-size.js';

/** Largest file that is read, packed and unpacked. */
const MOST_BYTES = 256 * 2 ** 20;
const MOST_UNPACKED = 512 * 2 ** 20;

interface Opened {
  format: NonNullable<FileReading['format']>;
  encoding: string | null;
  grids: Grid[];
}

/** What the workbook reader says against a file, in our words. */
function faultOf(error: unknown): FileFault {
  const message = error instanceof Error ? error.message : '';
  if (/password|encrypt/i.test(message)) return 'password-protected';
  if (/unsupported|not a spreadsheet|cannot find workbook|unrecognized/i.test(message)) return 'unsupported';
  return 'damaged';
}

const HTML_CHARSET = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i;

/** A page in the charset that it names itself; the reader would take the bytes as they are. */
function decodeMarkup(bytes: Uint8Array): ReturnType<typeof decodeText> {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const named = HTML_CHARSET.exec(head)?.[1]?.toLowerCase();
  if (named && /^(gb2312|gbk|gb18030|x-gbk|hz-gb-2312)$/.test(named)) {
    try {
      return { text: new TextDecoder('gb18030', { fatal: true }).decode(bytes), encoding: 'gb18030' };
    } catch {
      return decodeText(bytes);
    }
  }
  return decodeText(bytes);
}

function open(bytes: Uint8Array): Opened | FileFault {
  if (bytes.length > MOST_BYTES) return 'too-large';
  const sniffed = sniff(bytes);
  switch (sniffed) {
    case 'empty':
      return 'not-a-table';
    case 'encrypted':
      return 'password-protected';
    case 'other':
      return 'unsupported';
    case 'zip': {
      const size = unpackedSize(bytes, MOST_UNPACKED);
      if (size === null) return 'damaged';
      if (size > MOST_UNPACKED) return 'too-large';
      return { format: 'xlsx', encoding: null, grids: workbookGrids(bytes) };
    }
    case 'ole':
      return { format: 'xls', encoding: null, grids: workbookGrids(bytes) };
    case 'html':
    case 'spreadsheet-xml': {
      const decoded = decodeMarkup(bytes);
      if (!decoded) return 'unknown-encoding';
      if (sniffed === 'html' && !/<table/i.test(decoded.text)) return 'not-a-table';
      const grids = markupGrids(decoded.text);
      return { format: sniffed === 'html' ? 'html' : 'xls', encoding: decoded.encoding, grids };
    }
    case 'text': {
      const decoded = decodeText(bytes);
      if (!decoded) return 'unknown-encoding';
      if (decoded.text.includes('\0')) return 'unsupported';
      return { format: 'csv', encoding: decoded.encoding, grids: [csvGrid(decoded.text)] };
    }
  }
}

/** The day that a file says it was drawn up: the latest that a title or note of any sheet names. */
function findStatedOn(grids: readonly Grid[], sheets: readonly SheetReading[], pattern: RegExp): Day | null {
  let latest: Day | null = null;
  grids.forEach((grid, i) => {
    const remarks = new Set(
      sheets[i]!.rows.filter((r) => r.fate === 'title' || r.fate === 'note').map((r) => r.row),
    );
    for (const row of grid.rows) {
      const day = remarks.has(row.row) ? statedOnIn(row, pattern) : null;
      if (day && (!latest || day > latest)) latest = day;
    }
  });
  return latest;
}

/** A text that names nothing known and has no even columns is prose, not a table. */
function isProse({ format, grids }: Opened, sheets: readonly SheetReading[]): boolean {
  if (format !== 'csv' || sheets[0]!.kind !== 'unknown') return false;
  // However few of its cells are filled, a text of several records of one length is a table.
  if (grids[0]!.rows.length > 1 && (grids[0]!.width ?? 1) > 1) return false;
  const widths = grids[0]!.rows.map((r) => r.cells.length);
  // Above a table there may be a title, and a column of it may have no heading.
  const wide = widths.slice(0, 2).find((width) => width > 1);
  const even = widths.filter((width) => wide !== undefined && width <= wide + 1 && width * 2 > wide).length;
  return even < 2 || even * 2 < widths.length;
}

/**
 * Makes rows and claims of a file's bytes. Pure: no disk, no clock. Bad input never throws; a file that cannot be
 * read comes back with `error` and no sheets.
 * @param name the file's name, for reports and where the heading is silent on the period.
 */
export function readSource(bytes: Uint8Array, name: string, mappings: Mappings): FileReading {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const nothing: FileReading = {
    file: name,
    sha256,
    format: null,
    encoding: null,
    statedOn: null,
    error: null,
    sheets: [],
  };
  const failed = (code: FileFault): FileReading => ({ ...nothing, error: { code, message: FAULTS[code] } });
  let opened: Opened | FileFault;
  try {
    opened = open(bytes);
  } catch (error) {
    return failed(faultOf(error));
  }
  if (typeof opened === 'string') return failed(opened);
  const { format, encoding, grids } = opened;
  if (grids.every((g) => g.rows.length === 0)) return failed('not-a-table');

  const pattern = statedOnPattern(mappings);
  const baseName = name
    .split(/[\\/]/)
    .at(-1)!
    .replace(/\.\w+$/, '');
  const sheets = grids.map((grid) => readSheet(grid, [grid.name, baseName], mappings, pattern));
  if (isProse(opened, sheets)) return failed('not-a-table');
  markRepeats(sheets, mappings);
  for (const sheet of sheets) {
    checkUndated(sheet, mappings);
    checkYearToDate(sheet);
  }
  return { ...nothing, format, encoding, statedOn: findStatedOn(grids, sheets, pattern), sheets };
}
