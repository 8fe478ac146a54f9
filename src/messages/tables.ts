import { type Generated, Kysely, sql } from 'kysely';
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

export interface MessageTables {
  message: MessageRow;
  event: EventRow;
  mail: MailRow;
}

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
  return db;
}
