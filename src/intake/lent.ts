import { kindOf } from '../model/kinds.js';
import { cellName } from './grid.js';
import type { Column, Header } from './header.js';
import type { Heading, Said } from './heading.js';
import { parseMonths, periodText } from './value/period.js';

/** A value that the heading or a header lends to every row that has none of its own. */
export interface Lent {
  field: string;
  value: string;
  raw: string;
  /** The A1 reference of the cell that says it; null when it is the name of the sheet or file. */
  from: string | null;
}

/** Columns of the kind's own figures: a year in their header is that of the figures. */
export function figureColumns({ columns, reader }: Pick<Header, 'columns' | 'reader'>): Column[] {
  const own = new Set(kindOf(reader.kind).fields.map((f) => f.name));
  const isFigure = ({ field }: Column) => field && own.has(field.name) && /^(money|number)$/.test(field.type);
  return columns.filter(isFigure);
}

/** The period, year or credential of all rows, where no column holds it. */
export function findLent(header: Header, heading: Heading): Lent[] {
  const { columns, reader, bottom } = header;
  const own = new Set(kindOf(reader.kind).fields.map((f) => f.name));
  const lacks = (field: string) => own.has(field) && !columns.some((c) => c.field?.name === field);
  const lent: Lent[] = [];
  const lend = <T>(field: string, said: Said<T> | null, valueOf: (what: T) => string | null) => {
    const value = said && valueOf(said.what);
    if (said && value) lent.push({ field, value, raw: said.raw, from: said.from });
  };
  /** What the first header of a figure that says it says. */
  const headers = (of: 'year' | 'period'): Said<string> | null => {
    const dated = figureColumns(header).find((c) => c[of] !== null);
    return dated ? { what: dated[of]!, raw: dated.header, from: cellName(dated.index, bottom) } : null;
  };
  const months = heading.months;
  if (lacks('period')) {
    if (months) lend('period', months, periodText);
    else
      lend('period', headers('period'), (text) => {
        const found = parseMonths(text, heading.year?.what ?? null);
        return found && periodText(found);
      });
  }
  if (lacks('year')) {
    // Figures of part of a year are no annual facts.
    const whole = !months || (months.what.from === 1 && months.what.to === 12);
    const said = headers('year') ?? (whole ? heading.year : null);
    lend('year', said, (year) => year);
  }
  if (reader.kind === 'credentials' && lacks('credential')) {
    lend('credential', heading.credential, (c) => c.credential);
    if (lacks('level')) lend('level', heading.credential, (c) => c.level);
  }
  return lent;
}
