import { kindOf } from '../model/kinds.js';
import { text } from '../model/text.js';
import type { Mappings } from './mapping.js';
import { problemOf, warn } from './problem.js';
import type { RowReading, SheetReading } from './reading.js';
import { subjectOf, valueOf } from './row-key.js';

const QUANTITIES = new Set(['money', 'number', 'share']);

/** Says which rows of a sheet repeat an earlier one exactly; both stay. */
function sayDuplicates(sheet: SheetReading, ignored: ReadonlySet<string>): void {
  const seen = new Map<string, number>();
  for (const row of sheet.rows) {
    if (row.fate !== 'accepted') continue;
    const content = row.cells
      .map((c) => (ignored.has(c.column) ? '' : `${c.column}\t${c.raw.trim()}`))
      .join('\n');
    const first = seen.get(content);
    if (first === undefined) seen.set(content, row.row);
    else {
      const what = text('row', '行');
      sheet.problems.push(
        problemOf(warn('duplicate-row'), { row: row.row, cell: null, field: null }, String(first), what),
      );
    }
  }
}

/**
 * Marks repeats within a file: exact ones as `duplicate-row`, rows with the same key and another figure with the
 * flag `restated`. Nothing is dropped.
 */
export function markRepeats(sheets: readonly SheetReading[], { kinds, words }: Mappings): void {
  const stated = new Map<string, RowReading>();
  for (const sheet of sheets) {
    if (sheet.kind === 'unknown') continue;
    const { kind } = sheet;
    const numbering = sheet.columns.filter(
      (c) => c.field === null && words.ignoredHeaders.has(c.header.toLowerCase()),
    );
    sayDuplicates(sheet, new Set(numbering.map((c) => c.column)));
    const key = kinds.find((k) => k.kind === kind)?.key;
    if (!key) continue;
    const figures = kindOf(kind)
      .fields.filter((f) => QUANTITIES.has(f.type))
      .map((f) => f.name);
    for (const row of sheet.rows) {
      if (row.fate !== 'accepted') continue;
      const id = [kind, subjectOf(kind, row), ...key.map((f) => valueOf(row, f))].join('\n');
      const earlier = stated.get(id);
      stated.set(id, row);
      const differs = (field: string) => {
        const [a, b] = [earlier && valueOf(earlier, field), valueOf(row, field)];
        return a != null && b !== null && a !== b;
      };
      if (earlier && figures.some(differs)) row.flags.push('restated');
    }
  }
}
