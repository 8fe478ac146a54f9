import { type Text, text } from '../model/text.js';
import { shiftDecimal } from './decimal.js';
import { cellName, columnName, type GridRow } from './grid.js';
import type { Column } from './header.js';
import { halfDigit, writtenAs } from './last-digit.js';
import { problemOf, warn } from './problem.js';
import { type RowReader, rawText } from './read-row.js';
import type { Problem, RowReading } from './reading.js';

/** What a row or its total says in a column of money; `value` in fen, null when there is nothing that can be read. */
interface Amount {
  row: number;
  isTotal: boolean;
  raw: string;
  value: string | null;
}

/** Consecutive amounts: their sum in fen, null when one of them is unknown. */
interface Run {
  first: number;
  last: number;
  count: number;
  sum: number | null;
  /** The sum of the half digits of their cells, and of their squares. */
  halves: number;
  squares: number;
}

const NO_ROWS: Run = { first: 0, last: 0, count: 0, sum: 0, halves: 0, squares: 0 };

function join(a: Run, b: Run): Run {
  if (a.count === 0) return b;
  if (b.count === 0) return a;
  return {
    first: a.first,
    last: b.last,
    count: a.count + b.count,
    sum: a.sum === null || b.sum === null ? null : a.sum + b.sum,
    halves: a.halves + b.halves,
    squares: a.squares + b.squares,
  };
}

/** The amounts of a column from top to bottom; one that merged cells say for several rows stands once. */
function amountsOf(
  body: readonly GridRow[],
  rows: readonly RowReading[],
  { index, field }: Column,
  reader: RowReader,
): Amount[] {
  const name = columnName(index);
  return rows.flatMap(({ row, fate, cells }, i): Amount[] => {
    if (fate === 'total') {
      const cell = body[i]!.cells.find(([c]) => c === index)?.[1];
      const value = cell === undefined ? null : reader.valueOf(index, cell);
      return value === null ? [] : [{ row, isTotal: true, raw: rawText(cell!).raw, value }];
    }
    if (fate !== 'accepted' && fate !== 'rejected') return [];
    const cell = cells.find((c) => c.column === name && c.field === field!.name);
    return cell?.from === undefined
      ? [{ row, isTotal: false, raw: cell?.raw ?? '', value: cell?.value ?? null }]
      : [];
  });
}

/** How far each amount may be from the exact one: zeros at a figure's end are not shown, so cells of one unit share their digits. */
function roundingOf(amounts: readonly Amount[]): (amount: Amount) => number {
  const most = new Map<number, number>();
  for (const written of amounts.map(writtenAs))
    if (written) most.set(written.exponent, Math.max(most.get(written.exponent) ?? 0, written.places));
  return (amount) => {
    const written = writtenAs(amount);
    return halfDigit(written && { ...written, places: most.get(written.exponent)! });
  };
}

const asRun = ({ row, value }: Amount, half: number): Run => ({
  first: row,
  last: row,
  count: 1,
  sum: value === null ? null : Number(value),
  halves: half,
  squares: half * half,
});

/**
 * Whether a total is what its rows come to, as far as rounding can tell: never beyond the half digits of all cells together
 * nor, of many, beyond three standard deviations of as many even errors.
 */
function agree(total: Run, rows: Run): boolean {
  const { halves, squares } = join(total, rows);
  return Math.abs(total.sum! - rows.sum!) <= Math.min(halves, Math.sqrt(3 * squares));
}

/**
 * The rows that a total comes nearest to, of all runs that end just above it or begin just below: so that it may be that of
 * its group, of several groups or of all. Null when it agrees with some run, and when an amount is unknown: then nothing can be told.
 */
function disagreesWith(total: Run, above: readonly Run[], below: readonly Run[]): Run | null {
  let nearest: Run | null = null;
  const gap = (run: Run) => Math.abs(total.sum! - run.sum!);
  for (const side of [above.toReversed(), below]) {
    let run = NO_ROWS;
    for (const next of side.filter((r) => r.count > 0)) {
      run = side === below ? join(run, next) : join(next, run);
      if (run.sum === null || agree(total, run)) return null;
      if (nearest === null || gap(run) < gap(nearest)) nearest = run;
    }
  }
  return nearest;
}

/** The rows and their sum, in the unit of their column. */
function said({ first, last, sum }: Run, { field }: Column, unit: Column['unit']): Text {
  const amount = `${shiftDecimal(String(sum), -(unit?.exponent ?? 0) - 2)} ${unit?.text ?? '元'}`;
  const { en, zh } = field!.label;
  return first === last
    ? text(`the ${en} of row ${first} is ${amount}`, `第 ${first} 行${zh}为 ${amount}`)
    : text(
        `the ${en} of rows ${first} to ${last} adds up to ${amount}`,
        `第 ${first}–${last} 行${zh}相加为 ${amount}`,
      );
}

/** Amounts of one unit of something, which nobody adds up. */
const RATES = new Set(['unit_price', 'loss_per_unit']);

/**
 * Says where a total of a column of money is not what its rows come to, by more than rounding explains. A row counts whether it
 * was accepted or not: it stands in the sheet, as the total does. Where an amount is missing or unreadable the difference may be
 * that, and nothing is said.
 * @param body the rows of the sheet, and `rows` what was read of each.
 */
export function checkTotals(
  body: readonly GridRow[],
  rows: readonly RowReading[],
  reader: RowReader,
): Problem[] {
  if (!rows.some((r) => r.fate === 'total')) return [];
  const { header, heading } = reader;
  const columns = header.columns.filter((c) => c.field?.type === 'money' && !RATES.has(c.field.name));
  return columns.flatMap((column) => {
    const amounts = amountsOf(body, rows, column, reader);
    const half = roundingOf(amounts);
    const totals = amounts.filter((a) => a.isTotal);
    const runs: Run[] = [NO_ROWS];
    for (const amount of amounts)
      runs.push(amount.isTotal ? NO_ROWS : join(runs.pop()!, asRun(amount, half(amount))));
    return totals.flatMap((total, i) => {
      const run = disagreesWith(asRun(total, half(total)), runs.slice(0, i + 1), runs.slice(i + 1));
      if (!run) return [];
      const place = {
        row: total.row,
        cell: cellName(column.index, total.row),
        field: column.field!.name,
      };
      const says = said(run, column, column.unit ?? heading.unit);
      return [problemOf(warn('total-mismatch'), place, total.raw, says)];
    });
  });
}
