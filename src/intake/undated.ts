import { fieldOf } from '../model/kinds.js';
import type { Mappings } from './mapping.js';
import { problemOf, warn } from './problem.js';
import type { SheetReading } from './reading.js';
import { valueOf } from './row-key.js';

/**
 * Says which rows of figures do not tell of which period or year they are: they stay, and no figure counts them. Once where no row
 * of the sheet tells; a period that stands there and cannot be read was said with its cell.
 */
export function checkUndated(sheet: SheetReading, { kinds }: Mappings): void {
  const { kind } = sheet;
  if (kind === 'unknown') return;
  const key = kinds.find((k) => k.kind === kind)?.key ?? [];
  const field = key
    .map((name) => fieldOf(kind, name))
    .find((f) => f?.type === 'period' || f?.type === 'year');
  if (!field) return;
  const accepted = sheet.rows.filter((r) => r.fate === 'accepted');
  const complained = new Set(sheet.problems.flatMap((p) => (p.field === field.name ? [p.row] : [])));
  const undated = accepted.filter((r) => valueOf(r, field.name) === null && !complained.has(r.row));
  const rows =
    undated.length === accepted.length ? accepted.slice(0, 1).map(() => null) : undated.map((r) => r.row);
  for (const row of rows)
    sheet.problems.push(
      problemOf(warn('no-period'), { row, cell: null, field: field.name }, null, field.label),
    );
}
