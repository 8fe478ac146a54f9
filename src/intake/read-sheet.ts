import { type Text, text } from '../model/text.js';
import { adjustColumns } from './adjust-columns.js';
import { filledDown } from './fill-down.js';
import { cellName, columnName, type Grid, type GridRow } from './grid.js';
import { type Column, findHeader, type Header } from './header.js';
import { headerKey, plain } from './header-text.js';
import { findLent } from './lent.js';
import { type Heading, readHeading } from './heading.js';
import type { Mappings } from './mapping.js';
import { problemOf, refuse, warn } from './problem.js';
import { rawText, RowReader } from './read-row.js';
import type { CellReading, Fate, Problem, RowReading, SheetReading } from './reading.js';
import { fateAboveHeader, fateByWords } from './row-fate.js';
import { checkTotals } from './totals.js';

/** Rows that are not data carry their texts without a field. */
function plainRow(grid: Grid, { row, cells }: GridRow, fate: Fate): RowReading {
  const readings = cells.map(([column, cell]): CellReading => ({
    column: columnName(column),
    field: null,
    raw: rawText(cell).raw,
    value: null,
  }));
  return { row, fate, flags: grid.hidden || grid.hiddenRows.has(row) ? ['hidden'] : [], cells: readings };
}

/** Every row down to the last that holds anything, blank ones put back. */
function withBlanks(rows: RowReading[]): RowReading[] {
  const all: RowReading[] = [];
  for (const row of rows) {
    for (let blank = all.length + 1; blank < row.row; blank++)
      all.push({ row: blank, fate: 'blank', flags: [], cells: [] });
    all.push(row);
  }
  return all;
}

function count(rows: readonly RowReading[]): SheetReading['counts'] {
  const accepted = rows.filter((r) => r.fate === 'accepted').length;
  const rejected = rows.filter((r) => r.fate === 'rejected').length;
  return { read: rows.length, accepted, rejected, notData: rows.length - accepted - rejected };
}

/** Columns that hold data under no header. */
function headerless(body: readonly GridRow[], columns: readonly Column[]): Column[] {
  const known = new Set(columns.map((c) => c.index));
  const more: Column[] = [];
  for (const { cells } of body)
    for (const [index] of cells)
      if (!known.has(index)) {
        known.add(index);
        more.push({ index, header: '', field: null, unit: null, year: null, period: null, role: 'unmapped' });
      }
  return more;
}

/** A sheet with several columns of data, none of which is known, is rejected as a whole; one of texts is notes. */
function unknownSheet(grid: Grid, isInstructions: boolean): SheetReading {
  const tabular = !isInstructions && grid.rows.filter((r) => r.cells.length >= 3).length >= 3;
  const rows = withBlanks(grid.rows.map((row) => plainRow(grid, row, tabular ? 'rejected' : 'note')));
  const what: Text = text('sheet', '工作表');
  const problem: Problem = {
    ...problemOf(refuse('no-identity'), { row: null, cell: null, field: null }, null, what),
    message: text(
      `No header was recognised on the sheet ${grid.name || 'of this file'}: none of its columns has a known name.`,
      `工作表${grid.name}中没有认出表头：没有一列的名称是已知的。`,
    ),
    fix: text(
      'Name its columns as the file formats say, or add their names to the mappings.',
      '请按文件格式说明修改列名，或把列名加入映射。',
    ),
  };
  return {
    name: grid.name,
    hidden: grid.hidden,
    kind: 'unknown',
    headerRow: null,
    columns: [],
    counts: count(rows),
    rows,
    problems: tabular ? [problem] : [],
  };
}

/** A list that holds only names is one of credentials when its heading names the credential. */
function asCredentials(header: Header, heading: Heading, mappings: Mappings): Header {
  if (header.known || header.reader.kind !== 'enterprise-list' || !heading.credential) return header;
  const reader = mappings.kinds.find((k) => k.kind === 'credentials');
  return reader ? { ...header, reader } : header;
}

/**
 * Reads one sheet: finds its header and kind, and gives every row down to the last that holds anything its fate.
 * @param names the names of the sheet and file, asked where the heading is silent.
 */
export function readSheet(
  grid: Grid,
  names: readonly string[],
  mappings: Mappings,
  statedOn: RegExp,
): SheetReading {
  const { words, units } = mappings;
  const isInstructions = words.instructions.includes(plain(grid.name));
  const headings = new Map<number, Heading>();
  const headingAbove = (row: number) => {
    let heading = headings.get(row);
    if (!heading) {
      const above = grid.rows.filter((r) => r.row < row);
      headings.set(row, (heading = readHeading(above, names, mappings, statedOn)));
    }
    return heading;
  };
  const found = findHeader(grid, mappings, headingAbove, isInstructions);
  if (!found) return unknownSheet(grid, isInstructions);

  const heading = headingAbove(found.top);
  const header = asCredentials(found, heading, mappings);
  const body = grid.rows.filter((r) => r.row > header.bottom);
  adjustColumns(header, heading, body, units);
  header.columns.push(...headerless(body, header.columns));

  const problems: Problem[] = [];
  for (const c of header.columns)
    if (c.role === 'unmapped') {
      const name = c.header || columnName(c.index);
      const place = { row: header.bottom, cell: cellName(c.index, header.bottom), field: null };
      problems.push(problemOf(warn('unmapped-column'), place, name, text(name, name)));
    }
  const filled = filledDown(body, grid.merges);
  const headerKeys = new Map(header.columns.map((c) => [c.index, headerKey(c.header)]));
  const reader = new RowReader(header, heading, grid, mappings, problems);
  const rows = grid.rows.map((row): RowReading => {
    if (row.row < header.top) return plainRow(grid, row, fateAboveHeader(row, words));
    if (row.row <= header.bottom) return plainRow(grid, row, 'header');
    const lent = filled.get(row.row);
    // A row that merged cells fill is data, however little it holds of its own.
    const fate = lent ? null : fateByWords(row, headerKeys, grid.merges, words);
    return fate ? plainRow(grid, row, fate) : reader.read(row, lent ?? []);
  });
  for (const { field, value, raw, from } of findLent(header, heading))
    if (field === 'period' && value.endsWith('-01'))
      problems.push(problemOf(warn('january-alone'), { row: null, cell: from, field }, raw, text(raw, raw)));
  problems.push(...checkTotals(grid.rows, rows, reader));
  const all = withBlanks(rows);
  return {
    name: grid.name,
    hidden: grid.hidden,
    kind: header.reader.kind,
    headerRow: header.bottom,
    columns: header.columns.map((c) => ({
      column: columnName(c.index),
      header: c.header,
      field: c.field?.name ?? null,
      unit: c.unit?.text ?? (c.field?.type === 'money' ? (heading.unit?.text ?? null) : null),
      ...(c.role === 'ignored' ? { ignored: true as const } : {}),
    })),
    counts: count(all),
    rows: all,
    problems,
  };
}
