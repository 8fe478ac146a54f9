import { parse } from 'csv-parse/sync';
import type { Cell, Grid, GridRow } from './grid.js';

const DELIMITERS = [',', '\t', ';', '|'] as const;

/** Records looked at to find the delimiter. */
const SAMPLE_RECORDS = 200;

/** The number of fields of the first records, were this the delimiter; quoted fields may hold anything. */
function fieldCounts(text: string, delimiter: string): number[] {
  const counts: number[] = [];
  let fields = 1;
  let quoted = false;
  let fieldStart = true;
  let blank = true;
  for (let i = 0; i < text.length && counts.length < SAMPLE_RECORDS; i++) {
    const c = text[i]!;
    if (quoted) {
      if (c === '"') quoted = false;
      continue;
    }
    if (c === '"' && fieldStart) quoted = true;
    // A quote after any delimiter opens a field, whichever delimiter is being tried.
    fieldStart = (DELIMITERS as readonly string[]).includes(c);
    if (c === delimiter) fields++;
    else if (c === '\n' || c === '\r') {
      if (!blank) counts.push(fields);
      fields = 1;
      fieldStart = true;
      blank = true;
      continue;
    }
    blank = false;
  }
  if (!blank && counts.length < SAMPLE_RECORDS) counts.push(fields);
  return counts;
}

/**
 * The delimiter by which the most records have the same number of fields, more than one; commas inside texts do
 * not mislead. A comma when none divides anything.
 */
export function findDelimiter(text: string): string {
  const named = /^sep=(.)\r?\n/i.exec(text);
  if (named) return named[1]!;
  let best: { delimiter: string; share: number; fields: number } = { delimiter: ',', share: 0, fields: 1 };
  for (const delimiter of DELIMITERS) {
    const counts = fieldCounts(text, delimiter);
    const tally = new Map<number, number>();
    for (const n of counts) if (n > 1) tally.set(n, (tally.get(n) ?? 0) + 1);
    for (const [fields, times] of tally) {
      const share = times / counts.length;
      if (share > best.share || (share === best.share && fields > best.fields))
        best = { delimiter, share, fields };
    }
  }
  return best.delimiter;
}

function records(text: string, delimiter: string): string[][] {
  const options = {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  };
  try {
    return parse(text, options);
  } catch {
    // A quote that is opened and never closed swallows the rest of the file: then quotes are plain signs.
    return parse(text, { ...options, quote: null });
  }
}

/** A CSV text as a grid: its rows are its records, blank ones included. */
export function csvGrid(text: string): Grid {
  const rows: GridRow[] = [];
  const widths = new Set<number>();
  records(text, findDelimiter(text)).forEach((record, i) => {
    const cells: [number, Cell][] = [];
    record.forEach((value, column) => {
      if (value.trim() !== '') cells.push([column, value]);
    });
    if (cells.length === 0) return;
    rows.push({ row: i + 1, cells });
    widths.add(record.length);
  });
  const [width] = widths;
  return {
    name: '',
    hidden: false,
    rows,
    ...(width !== undefined && widths.size === 1 ? { width } : {}),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    system1904: false,
  };
}
