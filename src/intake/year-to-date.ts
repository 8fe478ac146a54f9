import { kindOf } from '../model/kinds.js';
import { halfDigit, writtenAs } from './last-digit.js';
import { problemOf, warn } from './problem.js';
import type { CellReading, RowReading, SheetReading } from './reading.js';
import { subjectOf, valueOf } from './row-key.js';

/** A row's months within its year, ends included. */
interface Spell {
  year: string;
  from: number;
  to: number;
  row: RowReading;
}

function spellOf(row: RowReading): Spell | null {
  const m = /^(\d{4})-(\d{2})(\/02)?$/.exec(valueOf(row, 'period') ?? '');
  if (!m) return null;
  const from = Number(m[2]);
  return { year: m[1]!, from, to: m[3] ? 2 : from, row };
}

const amount = (row: RowReading, field: string): CellReading | undefined =>
  row.cells.find((c) => c.field === field && c.value !== null);

/**
 * Says where a cumulative figure is not the one before it plus the month, by more than rounding explains. Both
 * figures stay: which of them was revised only the enterprise knows.
 */
export function checkYearToDate(sheet: SheetReading): void {
  if (sheet.kind !== 'monthly-output') return;
  // The last row for a month stands for it: a restatement follows what it restates.
  const series = new Map<string, Map<number, Spell>>();
  for (const row of sheet.rows) {
    const spell = row.fate === 'accepted' ? spellOf(row) : null;
    if (!spell) continue;
    const key = `${subjectOf('monthly-output', row)}\n${spell.year}`;
    const months = series.get(key) ?? new Map<number, Spell>();
    series.set(key, months.set(spell.to, spell));
  }
  const label = kindOf('monthly-output').fields.find((f) => f.name === 'output_value_ytd')!.label;
  for (const spells of series.values())
    for (const { from, row } of spells.values()) {
      const before = spells.get(from - 1);
      const previous = before && amount(before.row, 'output_value_ytd');
      const month = amount(row, 'output_value');
      const total = amount(row, 'output_value_ytd');
      if (!month || !total || (from > 1 && !previous)) continue;
      const gap = Number(total.value) - Number(month.value) - Number(previous?.value ?? 0);
      if (gap === 0) continue;
      const shown = previous ? [month, total, previous] : [month, total];
      if (Math.abs(gap) <= shown.reduce((sum, c) => sum + halfDigit(writtenAs(c)), 0)) continue;
      const place = { row: row.row, cell: `${total.column}${row.row}`, field: 'output_value_ytd' };
      sheet.problems.push(problemOf(warn('ytd-mismatch'), place, total.raw, label));
    }
}
