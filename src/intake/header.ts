import { type Field, fieldOf, kindOf } from '../model/kinds.js';
import { columnName, type Grid, type GridRow, type Merge, textOf } from './grid.js';
import { headerKey, headerParts, type HeaderParts, plain } from './header-text.js';
import type { Heading } from './heading.js';
import type { KindReader, KnownLayout, Mappings } from './mapping.js';
import { saysNote } from './row-fate.js';
import { oneLine } from './value/words.js';
import type { Unit } from './unit.js';

/** A column with what its header says. */
export interface Column {
  /** Counted from 0. */
  index: number;
  header: string;
  field: Field | null;
  unit: Unit | null;
  year: string | null;
  period: string | null;
  /** Columns without a field: `year` is the year of the month beside it, `ignored` a number or remark. */
  role: 'field' | 'year' | 'ignored' | 'unmapped';
  /** A layout says what it means: neither its neighbours nor the heading change that. */
  fixed?: true;
}

/** The header rows of a sheet (both ends included, from 1), the kind that they tell, and the columns. */
export interface Header {
  top: number;
  bottom: number;
  reader: KindReader;
  columns: Column[];
  /** A layout told the kind. */
  known: boolean;
}

/** Rows looked at for a header, and rows that a header may span. */
const SEARCHED_ROWS = 60;
const HEADER_ROWS = 4;

/** The header text of each column: the cells of the header rows from top to bottom, merged ones over all they span. */
function headerTexts(rows: readonly GridRow[], merges: readonly Merge[]): Map<number, string> {
  const parts = new Map<number, string[]>();
  for (const { row, cells } of rows) {
    const wide = merges.filter((m) => m.top === row && m.right > m.left);
    const columns = new Map<number, string>();
    for (const [column, cell] of cells) columns.set(column, oneLine(textOf(cell)));
    for (const m of wide) {
      const text = columns.get(m.left);
      if (text !== undefined && m.right - m.left < 256)
        for (let c = m.left + 1; c <= m.right; c++) if (!columns.has(c)) columns.set(c, text);
    }
    for (const [column, text] of columns) {
      const list = parts.get(column);
      if (!list) parts.set(column, [text]);
      else if (!list.includes(text)) list.push(text);
    }
  }
  return new Map([...parts].sort(([a], [b]) => a - b).map(([column, list]) => [column, list.join('/')]));
}

interface Candidate {
  rows: GridRow[];
  /** What speaks for or against taking these rows together, beside the columns that they explain. */
  bonus: number;
}

/** Longer texts are titles, not names of columns. */
const LONGEST_NAME = 24;

/** A row of units alone belongs to the header above it. */
function saysUnits(row: GridRow, { units }: Mappings): boolean {
  return row.cells.every(([, cell]) => {
    const text = plain(textOf(cell)).replace(/^\((.*)\)$/, '$1');
    return units.read(text) !== null || /^[-—/]+$/.test(text);
  });
}

/** So may a row of header words and units. */
function saysHeader(row: GridRow, { headerWords, units }: Mappings): boolean {
  return row.cells.every(([, cell]) => {
    const text = textOf(cell);
    return headerWords.has(headerKey(text)) || units.read(text) !== null || /^[-—/]+$/.test(plain(text));
  });
}

function candidates(rows: readonly GridRow[], merges: readonly Merge[], mappings: Mappings): Candidate[] {
  const list: Candidate[] = [];
  rows.slice(0, SEARCHED_ROWS).forEach((first, i) => {
    list.push({ rows: [first], bonus: 0 });
    const next = rows[i + 1];
    const texts = first.cells.map(([, cell]) => plain(textOf(cell)));
    if (texts.length < 2 || saysNote(texts[0]!, mappings.words.notes)) return;
    const own = merges.filter((m) => m.top === first.row);
    let bottom = Math.max(first.row, ...own.map((m) => m.bottom));
    const over = own.filter((m) => m.right > m.left && m.bottom === first.row);
    if (
      bottom === first.row &&
      next &&
      over.some((m) => next.cells.some(([c]) => c >= m.left && c <= m.right))
    )
      bottom = next.row;
    const named = texts.every((t) => t.length <= LONGEST_NAME);
    if (named && bottom > first.row && bottom < first.row + HEADER_ROWS)
      list.push({ rows: rows.filter((r) => r.row >= first.row && r.row <= bottom), bonus: 0.5 });
    else if (next && next.row === first.row + 1 && (saysUnits(next, mappings) || saysHeader(next, mappings)))
      list.push({ rows: [first, next], bonus: saysUnits(next, mappings) ? 0.5 : -0.25 });
  });
  return list;
}

type PartsOf = (header: string) => HeaderParts;

interface Mapped {
  columns: Column[];
  /** Fields that a word of their own names. */
  strong: Set<string>;
}

/** Columns as a kind reads them. */
function mapColumns(
  texts: ReadonlyMap<number, string>,
  partsOf: PartsOf,
  reader: KindReader,
  mappings: Mappings,
): Mapped {
  const own = new Set(kindOf(reader.kind).fields.map((f) => f.name));
  const strong = new Set<string>();
  const columns: Column[] = [];
  for (const [index, header] of texts) {
    const { keys, unit, year, period } = partsOf(header);
    const look = (words: ReadonlyMap<string, string>) =>
      keys.map((k) => words.get(k)).find((f) => f !== undefined);
    const passed = keys.some((k) => reader.ignored.has(k));
    const isYear = !passed && keys.some((k) => reader.yearBesidePeriod.has(k));
    const sure = isYear || passed ? undefined : look(reader.strong);
    // The kind's own weak word is nearer than an enterprise's strong one.
    const weak = isYear || passed ? undefined : look(reader.weak);
    const name = sure !== undefined && own.has(sure) ? sure : (weak ?? sure);
    if (sure !== undefined) strong.add(sure);
    const field = name === undefined ? null : (fieldOf(reader.kind, name) ?? null);
    const ignored = passed || keys.some((k) => mappings.words.ignoredHeaders.has(k));
    const role = field ? 'field' : isYear ? 'year' : ignored ? 'ignored' : 'unmapped';
    columns.push({ index, header, field, unit, year, period, role });
  }
  return { columns, strong };
}

/** How much of a header a kind explains; null when the kind is not told by it. */
function scoreOf({ columns, strong }: Mapped, reader: KindReader, heading: Heading): number | null {
  if (heading.months || columns.some((c) => c.period !== null && c.field)) strong.add('period');
  else if (heading.year || columns.some((c) => c.year !== null && c.field)) strong.add('year');
  if (!reader.when.some((line) => line.every((f) => strong.has(f)))) return null;
  const own = new Set(kindOf(reader.kind).fields.map((f) => f.name));
  const all = new Set(columns.flatMap((c) => (c.field ? [c.field.name] : [])));
  let score = 0;
  for (const name of all) score += own.has(name) ? 2 : 1;
  return score;
}

/** Which of the header's columns are those of a layout, each said as it says; null when one is missing. */
function laidOut(
  texts: ReadonlyMap<number, string>,
  partsOf: PartsOf,
  layout: KnownLayout,
): Map<number, KnownLayout['columns'][number]> | null {
  const found = new Map<number, KnownLayout['columns'][number]>();
  for (const column of layout.columns) {
    // The second heading of a name is the second column of it.
    const index = [...texts].find(
      ([i, header]) => !found.has(i) && partsOf(header).stem === column.stem,
    )?.[0];
    if (index === undefined) return null;
    found.set(index, column);
  }
  return found;
}

/** The columns of data without a heading of which a layout says something. */
function unheadedOf(
  { rows }: Grid,
  bottom: number,
  headed: ReadonlySet<number>,
  { kind, unheaded }: KnownLayout,
): Column[] {
  if (unheaded.length === 0) return [];
  const body = rows.filter((r) => r.row > bottom).flatMap((r) => r.cells.map(([c]) => c));
  return [...new Set(body)].flatMap((index): Column[] => {
    const said = headed.has(index) ? undefined : unheaded.find((u) => u.column === columnName(index));
    if (!said) return [];
    const field = said.field === null ? null : fieldOf(kind, said.field)!;
    const role = field ? 'field' : said.ignored ? 'ignored' : 'unmapped';
    return [{ index, header: '', field, unit: null, year: null, period: null, role, fixed: true }];
  });
}

/** The header row that a layout knows as a whole: of several the one that knows the most headings. */
function findKnown(
  all: readonly Candidate[],
  grid: Grid,
  mappings: Mappings,
  partsOf: PartsOf,
): Header | null {
  let best: (Header & { layout: KnownLayout }) | null = null;
  if (mappings.layouts.length === 0) return null;
  for (const { rows } of all) {
    const texts = headerTexts(rows, grid.merges);
    for (const layout of mappings.layouts) {
      const size = layout.columns.length;
      const reader = mappings.kinds.find((k) => k.kind === layout.kind);
      if (!reader || size > texts.size || (best && size <= best.layout.columns.length)) continue;
      const said = laidOut(texts, partsOf, layout);
      if (!said) continue;
      const columns = mapColumns(texts, partsOf, reader, mappings).columns.map((column): Column => {
        const { field, ignored } = said.get(column.index) ?? { field: null, ignored: false };
        if (ignored) return { ...column, field: null, role: 'ignored', fixed: true };
        if (field === null) return column;
        return { ...column, field: fieldOf(reader.kind, field)!, role: 'field', fixed: true };
      });
      best = { top: rows[0]!.row, bottom: rows.at(-1)!.row, reader, columns, known: true, layout };
    }
  }
  if (!best) return null;
  const { layout, ...header } = best;
  const headed = new Set(header.columns.map((c) => c.index));
  return { ...header, columns: [...header.columns, ...unheadedOf(grid, header.bottom, headed, layout)] };
}

/** Whether the column on the left lists header words: a sheet that explains columns, one a row. */
function explainsColumns(
  grid: Grid,
  { top, bottom, columns }: Pick<Header, 'top' | 'bottom' | 'columns'>,
  mappings: Mappings,
): boolean {
  if (columns.filter((c) => c.field).length > 2) return false;
  const left = columns[0]!.index;
  const around = grid.rows.filter((r) => (r.row < top || r.row > bottom) && r.row <= bottom + 20);
  const words = around.flatMap((r) =>
    r.cells.filter(([c]) => c === left).map(([, cell]) => headerKey(textOf(cell))),
  );
  const known = words.filter((word) => mappings.headerWords.has(word)).length;
  return known > 0 && known * 2 > words.length;
}

/** A row under the header that only numbers its columns: `甲 乙 1 2 3`, `(1) (2) (3)`. */
function numbersColumns(row: GridRow): boolean {
  const texts = row.cells.map(([, cell]) => plain(textOf(cell)).replace(/^\((.*)\)$/, '$1'));
  const stems = texts.findIndex((t, i) => t !== '甲乙丙丁戊己庚辛'[i]);
  return texts.length >= 3 && (stems < 0 || texts.slice(stems).every((t, i) => t === String(i + 1)));
}

/**
 * The header that a layout knows, else the one that explains the most columns, over all rows that may be one and all kinds that it may tell. Null
 * when no kind is told: a sheet of instructions, or of something else.
 * @param headingAbove what the rows above a row say.
 * @param onlyKnown the sheet says of itself that it holds no data: only a layout speaks against that.
 */
export function findHeader(
  grid: Grid,
  mappings: Mappings,
  headingAbove: (row: number) => Heading,
  onlyKnown: boolean,
): Header | null {
  const known = new Map<string, HeaderParts>();
  const partsOf = (header: string) => {
    let parts = known.get(header);
    if (!parts) known.set(header, (parts = headerParts(header, mappings.units)));
    return parts;
  };
  const all = candidates(grid.rows, grid.merges, mappings);
  const header =
    findKnown(all, grid, mappings, partsOf) ??
    (onlyKnown ? null : findTold(all, grid, mappings, headingAbove, partsOf));
  const after = header && grid.rows.find((r) => r.row > header.bottom);
  if (header && after?.row === header.bottom + 1 && numbersColumns(after)) header.bottom = after.row;
  return header;
}

function findTold(
  all: readonly Candidate[],
  grid: Grid,
  mappings: Mappings,
  headingAbove: (row: number) => Heading,
  partsOf: PartsOf,
): Header | null {
  let best: (Header & { score: number }) | null = null;
  for (const { rows, bonus } of all) {
    const top = rows[0]!.row;
    const bottom = rows.at(-1)!.row;
    const texts = headerTexts(rows, grid.merges);
    for (const reader of mappings.kinds) {
      const mapped = mapColumns(texts, partsOf, reader, mappings);
      const explained = scoreOf(mapped, reader, headingAbove(top));
      if (explained === null) continue;
      const score = explained + bonus;
      if (best && score <= best.score) continue;
      if (explainsColumns(grid, { top, bottom, columns: mapped.columns }, mappings)) continue;
      best = { top, bottom, reader, columns: mapped.columns, known: false, score };
    }
  }
  if (!best) return null;
  const { score: _, ...header } = best;
  return header;
}
