import { groupBy } from '../model/group-by.js';
import type { Text } from '../model/text.js';
import { text } from '../model/text.js';
import { type Trust, trustOf } from '../model/trust.js';
import type { Register } from './open.js';

/** A fact that a lens used: a row of the register and one of its fields. */
export interface FactRef {
  row: number;
  field: string;
}

/** Where a fact stands and how its row came to its enterprise (law 4). */
export interface Citation {
  file: string;
  sha256: string;
  sheet: string;
  row: number;
  cell: string;
  raw: string;
  statedOn: string | null;
  trust: Trust;
  /** How the row came to its enterprise, by what rule or decision. */
  decision: Text;
  /** The row as it stands, with the header above each cell. */
  cells: { column: string; header: string; raw: string; marked: boolean }[];
}

/** The reference of a cell of the sheet's heading, such as a title that tells the period; null for cells of the table. */
function headingCell(from: string | null, headerRow: number | null): string | null {
  return from !== null && Number(from.replace(/\D/g, '')) <= (headerRow ?? 0) ? from : null;
}

/** Looks up the cells behind facts, in the order given. A fact that is not in the register is null. */
export async function cite(register: Register, facts: readonly FactRef[]): Promise<(Citation | null)[]> {
  const { db } = register;
  const ids = [...new Set(facts.map((f) => f.row))];
  const rows = [];
  const cells = [];
  for (let i = 0; i < ids.length; i += 1000) {
    const some = ids.slice(i, i + 1000);
    rows.push(
      ...(await db
        .selectFrom('row')
        .innerJoin('sheet', 'sheet.id', 'row.sheet_id')
        .innerJoin('import', 'import.id', 'sheet.import_id')
        .leftJoin('resolution', (join) =>
          join.onRef('resolution.mention', '=', 'row.mention').on('resolution.until_revision', 'is', null),
        )
        .select([
          'row.id',
          'row.row',
          'sheet.name as sheet',
          'sheet.columns',
          'sheet.kind',
          'sheet.header_row',
          'import.name as file',
          'import.sha256',
          'import.stated_on',
          'resolution.reason_en',
          'resolution.reason_zh',
        ])
        .where('row.id', 'in', some)
        .execute()),
    );
    cells.push(...(await db.selectFrom('cell').selectAll().where('row_id', 'in', some).execute()));
  }
  const rowById = new Map(rows.map((r) => [r.id, r]));
  const cellsByRow = groupBy(cells, (c) => c.row_id);
  return facts.map(({ row: id, field }) => {
    const row = rowById.get(id);
    const ofRow = cellsByRow.get(id) ?? [];
    const used = ofRow.find((c) => c.field === field && c.value !== null);
    if (!row || !used) return null;
    const headers = new Map(
      (JSON.parse(row.columns) as { column: string; header: string }[]).map((c) => [c.column, c.header]),
    );
    return {
      file: row.file,
      sha256: row.sha256,
      sheet: row.sheet,
      row: row.row,
      cell: used.from ?? `${used.column}${row.row}`,
      raw: used.raw,
      statedOn: row.stated_on,
      trust: trustOf(row.kind, ofRow.find((c) => c.field === 'basis')?.value ?? null),
      decision: text(row.reason_en ?? '', row.reason_zh ?? ''),
      cells: ofRow.map((c) => ({
        // What was read from the heading stands apart from the columns, by the cell that it stands in.
        column: headingCell(c.from, row.header_row) ?? c.column,
        header: headingCell(c.from, row.header_row) ? '' : (headers.get(c.column) ?? c.column),
        raw: c.raw,
        marked: c === used,
      })),
    };
  });
}
