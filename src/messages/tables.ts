import { type Generated, Kysely, type Selectable, sql } from 'kysely';
import { databaseAt } from '../register/index.js';

interface MessageRow {
  id: Generated<number>;
  reference: string;
  received: string;
  language: string;
  name: string | null;
  email: string | null;
  /** The hash of the token that confirms the address. */
  confirm_hash: string | null;
  confirmed: string | null;
  enterprise: string | null;
  topic: string;
  text: string | null;
  state: string;
  holder: string | null;
}

interface EventRow {
  id: Generated<number>;
  message: number;
  at: string;
  actor: string;
  what: string;
  text: string | null;
}

interface MailRow {
  id: Generated<number>;
  message: number;
  about: string;
  created: string;
  recipient: string;
  subject: string;
  body: string;
  tries: number;
  due: string;
  sent: string | null;
  fault: string | null;
}

/** `known` is JSON: what the register held. */
interface CorrectionTable {
  id: Generated<number>;
  enterprise: string;
  name: string;
  made: string;
  author: string;
  kind: string;
  field: string;
  about: string | null;
  said: string;
  day: string;
  reason: string;
  known: string;
  file: string;
  content: string;
  sha256: string;
  state: string;
  decided: string | null;
  officer: string | null;
  answer: string | null;
}
export type CorrectionRow = Selectable<CorrectionTable>;

export interface MessageTables {
  correction: CorrectionTable;
  message: MessageRow;
  event: EventRow;
  mail: MailRow;
}

const CORRECTION_TEXTS = [
  'enterprise',
  'name',
  'made',
  'author',
  'kind',
  'field',
  'said',
  'day',
  'reason',
  'known',
  'file',
  'content',
  'sha256',
  'state',
] as const;

/**
 * The messages at a place, an SQLite file or a PostgreSQL database with a schema of their own, made where they are not there yet: what people write
 * stands apart from the register, so that it can be erased.
 */
export async function openMessages(place: string): Promise<Kysely<MessageTables>> {
  const { dialect, types } = databaseAt(place, 'messages');
  const db = new Kysely<MessageTables>({ dialect });
  const [text, identity] = [sql.raw(types.text), sql.raw(types.identity)];
  const table = (name: string) => db.schema.createTable(name).ifNotExists();
  await table('message')
    .addColumn('id', identity, (c) => c.primaryKey())
    .addColumn('reference', text, (c) => c.notNull().unique())
    .addColumn('received', text, (c) => c.notNull())
    .addColumn('language', text, (c) => c.notNull())
    .addColumn('name', text)
    .addColumn('email', text)
    .addColumn('confirm_hash', text, (c) => c.unique())
    .addColumn('confirmed', text)
    .addColumn('enterprise', text)
    .addColumn('topic', text, (c) => c.notNull())
    .addColumn('text', text)
    .addColumn('state', text, (c) => c.notNull())
    .addColumn('holder', text)
    .execute();
  await table('event')
    .addColumn('id', identity, (c) => c.primaryKey())
    .addColumn('message', 'integer', (c) => c.notNull().references('message.id'))
    .addColumn('at', text, (c) => c.notNull())
    .addColumn('actor', text, (c) => c.notNull())
    .addColumn('what', text, (c) => c.notNull())
    .addColumn('text', text)
    .execute();
  await table('mail')
    .addColumn('id', identity, (c) => c.primaryKey())
    .addColumn('message', 'integer', (c) => c.notNull().references('message.id'))
    .addColumn('about', text, (c) => c.notNull())
    .addColumn('created', text, (c) => c.notNull())
    .addColumn('recipient', text, (c) => c.notNull())
    .addColumn('subject', text, (c) => c.notNull())
    .addColumn('body', text, (c) => c.notNull())
    .addColumn('tries', 'integer', (c) => c.notNull())
    .addColumn('due', text, (c) => c.notNull())
    .addColumn('sent', text)
    .addColumn('fault', text)
    .execute();
  let correction = table('correction').addColumn('id', identity, (c) => c.primaryKey());
  for (const name of CORRECTION_TEXTS) correction = correction.addColumn(name, text, (c) => c.notNull());
  for (const name of ['about', 'decided', 'officer', 'answer'] as const)
    correction = correction.addColumn(name, text);
  await correction.execute();
  return db;
}
