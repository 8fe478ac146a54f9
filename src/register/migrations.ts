import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { ColumnTypes } from './database.js';
import type { Tables } from './schema.js';

/** The version of the tables that this engine writes. A register of a newer one is refused, of an older one migrated. */
export const FORMAT_VERSION = 5;

type Types = Record<keyof ColumnTypes, RawBuilder<unknown>>;
type Step = (db: Kysely<Tables>, types: Types) => Promise<void>;

const first: Step = async (db, { text, bytes, double, identity }) => {
  const table = (name: string) => db.schema.createTable(name);
  await table('revision')
    .addColumn('number', 'integer', (c) => c.primaryKey())
    .addColumn('instant', text, (c) => c.notNull())
    .addColumn('actor', text, (c) => c.notNull())
    .addColumn('what', text, (c) => c.notNull())
    .execute();
  await table('source')
    .addColumn('sha256', text, (c) => c.primaryKey())
    .addColumn('bytes', bytes, (c) => c.notNull())
    .addColumn('size', 'integer', (c) => c.notNull())
    .execute();
  await table('import')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('sha256', text, (c) => c.notNull().references('source.sha256'))
    .addColumn('name', text, (c) => c.notNull())
    .addColumn('format', text, (c) => c.notNull())
    .addColumn('encoding', text)
    .addColumn('stated_on', text)
    .addColumn('revision', 'integer', (c) => c.notNull().references('revision.number'))
    .addColumn('withdrawn_revision', 'integer', (c) => c.references('revision.number'))
    .execute();
  await table('sheet')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('import_id', 'integer', (c) => c.notNull().references('import.id'))
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('name', text, (c) => c.notNull())
    .addColumn('hidden', 'integer', (c) => c.notNull())
    .addColumn('withheld', 'integer', (c) => c.notNull())
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('header_row', 'integer')
    .addColumn('columns', text, (c) => c.notNull())
    .addColumn('read', 'integer', (c) => c.notNull())
    .addColumn('accepted', 'integer', (c) => c.notNull())
    .addColumn('rejected', 'integer', (c) => c.notNull())
    .addColumn('not_data', 'integer', (c) => c.notNull())
    .addCheckConstraint('no_row_lost', sql`read = accepted + rejected + not_data`)
    .execute();
  await table('row')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('sheet_id', 'integer', (c) => c.notNull().references('sheet.id'))
    .addColumn('row', 'integer', (c) => c.notNull())
    .addColumn('fate', text, (c) => c.notNull())
    .addColumn('flags', text, (c) => c.notNull())
    .addColumn('mention', text)
    .execute();
  await table('cell')
    .addColumn('row_id', 'integer', (c) => c.notNull())
    .addColumn('column', text, (c) => c.notNull())
    .addColumn('field', text)
    .addColumn('raw', text, (c) => c.notNull())
    .addColumn('value', text)
    .addColumn('from', text)
    .execute();
  await table('problem')
    .addColumn('sheet_id', 'integer', (c) => c.notNull())
    .addColumn('row', 'integer')
    .addColumn('cell', text)
    .addColumn('field', text)
    .addColumn('code', text, (c) => c.notNull())
    .addColumn('severity', text, (c) => c.notNull())
    .addColumn('raw', text)
    .execute();
  await table('mention')
    .addColumn('id', text, (c) => c.primaryKey())
    .addColumn('fields', text, (c) => c.notNull())
    .execute();
  await table('resolution')
    .addColumn('id', identity, (c) => c.primaryKey())
    .addColumn('mention', text, (c) => c.notNull())
    .addColumn('enterprise', text, (c) => c.notNull())
    .addColumn('score', double, (c) => c.notNull())
    .addColumn('reason_en', text, (c) => c.notNull())
    .addColumn('reason_zh', text, (c) => c.notNull())
    .addColumn('engine', text, (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('until_revision', 'integer')
    .execute();
  await table('alias')
    .addColumn('id', identity, (c) => c.primaryKey())
    .addColumn('key', text, (c) => c.notNull())
    .addColumn('enterprise', text, (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('until_revision', 'integer')
    .execute();
  await table('question')
    .addColumn('id', identity, (c) => c.primaryKey())
    .addColumn('a', text, (c) => c.notNull())
    .addColumn('b', text, (c) => c.notNull())
    .addColumn('mention', text, (c) => c.notNull())
    .addColumn('candidate', text, (c) => c.notNull())
    .addColumn('score', double, (c) => c.notNull())
    .addColumn('reason_en', text, (c) => c.notNull())
    .addColumn('reason_zh', text, (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('until_revision', 'integer')
    .execute();
  await table('decision')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('a', text, (c) => c.notNull())
    .addColumn('b', text, (c) => c.notNull())
    .addColumn('verdict', text, (c) => c.notNull())
    .addColumn('reason', text, (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('undone_revision', 'integer')
    .execute();
  const index = (name: string, on: string, columns: string[]) =>
    db.schema.createIndex(name).on(on).columns(columns).execute();
  await index('cell_row', 'cell', ['row_id']);
  await index('row_sheet', 'row', ['sheet_id']);
  await index('import_sha256', 'import', ['sha256']);
  await index('resolution_mention', 'resolution', ['mention']);
  await index('alias_key', 'alias', ['key']);
};

/** Needs met by suppliers: the steps towards each. */
const matchSteps: Step = async (db, { text, double }) => {
  await db.schema
    .createTable('match_step')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('need', text, (c) => c.notNull())
    .addColumn('supplier', text, (c) => c.notNull())
    .addColumn('step', text, (c) => c.notNull())
    .addColumn('day', text, (c) => c.notNull())
    .addColumn('capacity_per_year', double)
    .addColumn('certificate', text)
    .addColumn('reason', text)
    .addColumn('revision', 'integer', (c) => c.notNull().references('revision.number'))
    .execute();
  await db.schema.createIndex('match_step_need').on('match_step').columns(['need']).execute();
};

/** Where officers put projects. */
const placements: Step = async (db, { text }) => {
  await db.schema
    .createTable('placement')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('investor', text, (c) => c.notNull())
    .addColumn('project', text, (c) => c.notNull())
    .addColumn('park', text, (c) => c.notNull())
    .addColumn('verdict', text, (c) => c.notNull())
    .addColumn('reason', text, (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull().references('revision.number'))
    .addColumn('undone_revision', 'integer')
    .execute();
};

/** With which of a zone's own mappings each file was read. */
const mappings: Step = async (db, { text }) => {
  await db.schema
    .createTable('mapping')
    .addColumn('sha256', text, (c) => c.primaryKey())
    .addColumn('texts', text, (c) => c.notNull())
    .execute();
  await db.schema
    .alterTable('import')
    .addColumn('mapping', text, (c) => c.references('mapping.sha256'))
    .execute();
};

/** What is looked up of one enterprise is found without a look at all. */
const ofOneEnterprise: Step = async (db) => {
  const index = (name: string, on: string, column: string) =>
    db.schema.createIndex(name).on(on).columns([column]).execute();
  await index('row_mention', 'row', 'mention');
  await index('resolution_enterprise', 'resolution', 'enterprise');
  await index('alias_enterprise', 'alias', 'enterprise');
};

/** Step n leads from version n to n + 1. */
const STEPS: readonly Step[] = [first, matchSteps, placements, mappings, ofOneEnterprise];

/** Brings the tables from `version` (0: none) to `FORMAT_VERSION`. The caller holds a transaction. */
export async function migrate(db: Kysely<Tables>, version: number, columns: ColumnTypes): Promise<void> {
  const types: Types = {
    text: sql.raw(columns.text),
    bytes: sql.raw(columns.bytes),
    double: sql.raw(columns.double),
    identity: sql.raw(columns.identity),
  };
  if (version === 0) {
    await db.schema
      .createTable('meta')
      .addColumn('key', types.text, (c) => c.primaryKey())
      .addColumn('value', types.text, (c) => c.notNull())
      .execute();
    await db.insertInto('meta').values({ key: 'format', value: '0' }).execute();
  }
  for (let v = version; v < FORMAT_VERSION; v++) await STEPS[v]!(db, types);
  await db
    .updateTable('meta')
    .set({ value: String(FORMAT_VERSION) })
    .where('key', '=', 'format')
    .execute();
}
