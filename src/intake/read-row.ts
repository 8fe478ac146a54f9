import { type Field, kindOf } from '../model/kinds.js';
import { type Text, text } from '../model/text.js';
import type { Filled } from './fill-down.js';
import { type Cell, cellName, columnName, type Grid, type GridRow, textOf } from './grid.js';
import type { Column, Header } from './header.js';
import type { Heading } from './heading.js';
import { findLent, type Lent } from './lent.js';
import type { Mappings } from './mapping.js';
import { problemOf, refuse } from './problem.js';
import type { CellReading, Flag, Problem, RowReading } from './reading.js';
import { isResidentId, maskResidentId } from './value/code.js';
import { readYear } from './value/period.js';
import { readValue } from './value/read-value.js';
import type { ValueContext } from './value/reading.js';
import { credentialIn } from './value/words.js';

const RESIDENT_ID = /(?<!\d)[1-9]\d{16}[\dXx](?!\d)/g;

/** A cell's text as it stands, but for resident identity numbers, which are masked. */
export function rawText(cell: Cell): { raw: string; personal: boolean } {
  const raw = textOf(cell);
  if (raw.length < 18) return { raw, personal: false };
  const masked = raw.replace(RESIDENT_ID, (id) => (isResidentId(id) ? maskResidentId(id) : id));
  return { raw: masked, personal: masked !== raw };
}

/** Reads the data rows of one table. */
export class RowReader {
  readonly #columns: ReadonlyMap<number, Column>;
  readonly #contexts: ReadonlyMap<number, ValueContext>;
  readonly #identity: readonly string[];
  readonly #lent: readonly Lent[];
  readonly #yearColumn: number | undefined;

  constructor(
    readonly header: Header,
    readonly heading: Heading,
    readonly grid: Grid,
    readonly mappings: Mappings,
    readonly problems: Problem[],
  ) {
    const { reader, columns } = header;
    const { words, units } = mappings;
    this.#columns = new Map(columns.map((c) => [c.index, c]));
    this.#yearColumn = columns.find((c) => c.role === 'year')?.index;
    const year = heading.year?.what ?? null;
    const context = (field: Field, unit: ValueContext['unit']): ValueContext => ({
      field,
      reader,
      words,
      units,
      unit,
      year,
      system1904: grid.system1904,
    });
    this.#contexts = new Map(
      columns.flatMap((c) =>
        c.field
          ? [[c.index, context(c.field, c.unit ?? (c.field.type === 'money' ? heading.unit : null))]]
          : [],
      ),
    );
    this.#identity = kindOf(reader.kind).identity;
    this.#lent = findLent(header, heading);
  }

  #complain(
    row: number,
    column: number,
    field: string | null,
    raw: string,
    code: Problem['code'],
    severity: Problem['severity'],
  ) {
    const c = this.#columns.get(column);
    const name = c?.header || columnName(column);
    const what: Text = c?.field?.label ?? text(name, name);
    this.problems.push(problemOf({ code, severity }, { row, cell: cellName(column, row), field }, raw, what));
  }

  /** Reads a row of data: its cells, what merged cells and the heading lend it, its fate and flags. */
  read(row: GridRow, filled: readonly Filled[]): RowReading {
    const flags = new Set<Flag>();
    const cells: CellReading[] = [];
    const besides: CellReading[] = [];
    const { grid, problems } = this;
    if (grid.hidden || grid.hiddenRows.has(row.row)) flags.add('hidden');
    const year = this.#yearOf(row);

    const take = (column: number, cell: Cell, from?: string) => {
      const { raw, personal } = rawText(cell);
      const context = this.#contexts.get(column);
      const name = columnName(column);
      const origin = from === undefined ? {} : { from };
      if (!context) {
        cells.push({ column: name, field: null, raw, value: null, ...origin });
        if (personal && !from) this.#complain(row.row, column, null, raw, 'personal-identifier', 'error');
        return;
      }
      const reading = readValue(
        cell,
        year === null || context.year === year ? context : { ...context, year },
      );
      const field = reading.field ?? context.field.name;
      const withheld = personal && reading.value !== null;
      cells.push({ column: name, field, raw, value: withheld ? null : reading.value, ...origin });
      for (const extra of reading.also ?? []) besides.push({ column: name, ...extra, raw, ...origin });
      if (reading.repaired && !from) flags.add('repaired');
      if (withheld && !from) this.#complain(row.row, column, field, raw, 'personal-identifier', 'error');
      else if (reading.complaint && !from)
        this.#complain(
          row.row,
          column,
          context.field.name,
          raw,
          reading.complaint.code,
          reading.complaint.severity,
        );
    };

    for (const [column, cell] of row.cells) {
      take(column, cell);
      if (grid.hiddenColumns.has(column)) flags.add('hidden');
    }
    for (const { column, cell, from } of filled) {
      take(column, cell, from);
      flags.add('filled-down');
    }
    if (filled.length > 0)
      cells.sort((a, b) => a.column.length - b.column.length || (a.column < b.column ? -1 : 1));

    const said = (field: string) => cells.some((c) => c.field === field && c.value !== null);
    for (const extra of besides) if (!said(extra.field!)) cells.push(extra);
    for (const { field, value, raw, from } of this.#lent)
      if (!said(field))
        cells.push({ column: from?.replace(/\d+$/, '') ?? '', field, raw, value, from: from ?? '' });
    this.#credentialFromTitle(cells);

    const identified = this.#identity.some(said);
    if (!identified) {
      const label = kindOf(this.header.reader.kind).label;
      problems.push(problemOf(refuse('no-identity'), { row: row.row, cell: null, field: null }, null, label));
    }
    return { row: row.row, fate: identified ? 'accepted' : 'rejected', flags: [...flags], cells };
  }

  /** What a cell of a row that is no data says as a value of its column; null when nothing that can be read. */
  valueOf(column: number, cell: Cell): string | null {
    const context = this.#contexts.get(column);
    return context ? readValue(cell, context).value : null;
  }

  /** The year that stands in a column beside the month. */
  #yearOf(row: GridRow): string | null {
    if (this.#yearColumn === undefined) return null;
    const cell = row.cells.find(([c]) => c === this.#yearColumn)?.[1];
    return cell === undefined ? null : readYear(textOf(cell)).value;
  }

  /** A platform's own name says its kind better than the heading of the list: 企业技术中心 in one of 研发平台. */
  #credentialFromTitle(cells: CellReading[]): void {
    if (this.header.reader.kind !== 'credentials' || cells.some((c) => c.field === 'credential')) return;
    const title = cells.find((c) => c.field === 'title' && c.value !== null);
    const found = title && credentialIn(title.value!, this.mappings);
    if (title && found) cells.push({ ...title, field: 'credential', value: found.credential });
  }
}
