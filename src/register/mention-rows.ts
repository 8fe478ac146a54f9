import type { Register } from './open.js';

/** Where a mention stands: a row of an imported file. */
export interface MentionRow {
  mention: string;
  enterprise: string;
  file: string;
  sheet: string;
  row: number;
}

/** Every live row that names an enterprise, with the enterprise it stands for now. */
export async function mentionRows(register: Register): Promise<MentionRow[]> {
  const rows = await register.db
    .selectFrom('row')
    .innerJoin('sheet', 'sheet.id', 'row.sheet_id')
    .innerJoin('import', 'import.id', 'sheet.import_id')
    .innerJoin('resolution', (join) =>
      join.onRef('resolution.mention', '=', 'row.mention').on('resolution.until_revision', 'is', null),
    )
    .select([
      'resolution.mention',
      'resolution.enterprise',
      'import.name as file',
      'sheet.name as sheet',
      'row.row',
    ])
    .where('import.withdrawn_revision', 'is', null)
    .orderBy('import.sha256')
    .orderBy('sheet.position')
    .orderBy('row.row')
    .execute();
  return rows;
}
