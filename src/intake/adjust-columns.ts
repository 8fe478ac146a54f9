import { fieldOf } from '../model/kinds.js';
import type { Column, Header } from './header.js';
import { type GridRow, textOf } from './grid.js';
import { plain } from './header-text.js';
import type { Heading } from './heading.js';
import { figureColumns } from './lent.js';
import { type Months, parseMonths } from './value/period.js';
import { splitFigure } from './value/quantity.js';
import type { UnitReader } from './unit.js';

const PRIOR: Readonly<Record<string, string>> = {
  output_value: 'output_value_prior',
  output_value_ytd: 'output_value_ytd_prior',
};

function unmap(column: Column): void {
  column.field = null;
  column.role = 'unmapped';
}

function rename(header: Header, column: Column, name: string): void {
  column.field = fieldOf(header.reader.kind, name) ?? column.field;
}

/**
 * Settles what a word alone does not: in a table titled 2025年1-9月, 产值 is the cumulative figure; 上年同期 is
 * that of the column before it.
 */
function settleOutputs(header: Header, heading: Heading): void {
  const fields = header.columns.filter((c) => c.field);
  const has = (name: string) => fields.some((c) => c.field!.name === name);
  const months = heading.months?.what;
  const span = months !== undefined && months.from === 1 && months.to > 2;
  const saysMonth = (c: Column) =>
    /本月|当月|同月|this month|\bmonth/i.test(plain(c.header)) || c.period !== null;
  if (span && !has('output_value_ytd') && !has('period'))
    for (const c of fields)
      if (!c.fixed && c.field!.name === 'output_value' && !saysMonth(c))
        rename(header, c, 'output_value_ytd');
  let before = has('output_value') ? 'output_value' : 'output_value_ytd';
  for (const c of fields) {
    const name = c.field!.name;
    if (name === 'output_value' || name === 'output_value_ytd') before = name;
    else if (!c.fixed && name === 'output_value_prior' && before === 'output_value_ytd' && !saysMonth(c))
      rename(header, c, 'output_value_ytd_prior');
  }
}

/**
 * One row has one year. Where headers name several, the newest is taken: last year's output is its base, any
 * other column of another year stays unmapped.
 */
function settleYears(header: Header): void {
  const dated = figureColumns(header).filter((c) => c.year !== null);
  const newest = dated.reduce((max, c) => (c.year! > max ? c.year! : max), '');
  for (const c of dated) {
    if (c.fixed || c.year === newest) continue;
    const prior = Number(c.year) === Number(newest) - 1 ? PRIOR[c.field!.name] : undefined;
    if (prior !== undefined && fieldOf(header.reader.kind, prior)) rename(header, c, prior);
    else unmap(c);
  }
}

/**
 * One row has one period too. Where headers name several months, those of the heading's month stay, or else of the
 * newest; a table with a column a month cannot be read row by row, and its other columns stay unmapped.
 */
function settleMonths(header: Header, heading: Heading): void {
  if (header.columns.some((c) => c.field?.name === 'period')) return;
  const year = heading.months?.what.year ?? heading.year?.what ?? null;
  const end = (months: Months) => Number(months.year) * 12 + months.to;
  const dated = figureColumns(header).flatMap((column) => {
    const months = column.period === null ? null : parseMonths(column.period, year);
    return months ? [{ column, end: end(months) }] : [];
  });
  const kept = heading.months ? end(heading.months.what) : Math.max(...dated.map((d) => d.end));
  for (const { column, end: to } of dated)
    // Last year's month is the base of this one.
    if (!column.fixed && to !== kept && to !== kept - 12) unmap(column);
}

/** Shares without a unit are percentages when any of them is more than one: decided on the whole column. */
function settlePercents(header: Header, rows: readonly GridRow[], units: UnitReader): void {
  const shares = new Map(
    header.columns.filter((c) => c.field?.type === 'share' && c.unit === null).map((c) => [c.index, c]),
  );
  if (shares.size === 0) return;
  for (const row of rows)
    for (const [index, cell] of row.cells) {
      const column = shares.get(index);
      if (!column || column.unit) continue;
      const figure = splitFigure(textOf(cell));
      if (figure?.suffix === '' && Math.abs(Number(figure.decimal)) > 1) column.unit = units.read('%');
    }
}

/** Names columns that only their neighbours, the heading or the whole column can tell. */
export function adjustColumns(
  header: Header,
  heading: Heading,
  body: readonly GridRow[],
  units: UnitReader,
): void {
  settleYears(header);
  if (header.reader.kind === 'monthly-output') {
    settleMonths(header, heading);
    settleOutputs(header, heading);
  }
  settlePercents(header, body, units);
}
