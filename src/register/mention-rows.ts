import type { Mention } from '../resolve/index.js';
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

/** The mentions of an enterprise as it stands now. */
export async function mentionsOf(register: Register, enterprise: string): Promise<Mention[]> {
  const rows = await register.db
    .selectFrom('resolution')
    .innerJoin('mention', 'mention.id', 'resolution.mention')
    .select('mention.fields')
    .where('resolution.enterprise', '=', enterprise)
    .where('resolution.until_revision', 'is', null)
    .orderBy('mention.id')
    .execute();
  return rows.map((r) => JSON.parse(r.fields) as Mention);
}

/** A mention by its id; undefined when the register has none such. */
export async function mentionById(register: Register, id: string): Promise<Mention | undefined> {
  const row = await register.db
    .selectFrom('mention')
    .select('fields')
    .where('id', '=', id)
    .executeTakeFirst();
  return row && (JSON.parse(row.fields) as Mention);
}
