import type { Dialect, Transaction } from 'kysely';
import { postgresDatabase } from './postgres.js';
import type { Tables } from './schema.js';
import { sqliteDatabase } from './sqlite.js';

/** How a database writes the types that the tables need. */
export interface ColumnTypes {
  /** Text in the order of its bytes, so that sorting never depends on where the machine stands. */
  text: string;
  bytes: string;
  /** Floating point of eight bytes. */
  double: string;
  /** A whole number that the database counts up by itself. */
  identity: string;
}

/** A database that can hold a register or the accounts: where it is, and how it is spoken to. */
export interface Database {
  kind: 'sqlite' | 'postgres';
  /** As messages name it: the path of the file, or the address without its password. */
  place: string;
  dialect: Dialect;
  types: ColumnTypes;
  /** Takes the one writer lock for the rest of a transaction, where the first write does not. */
  lockWriters: (tx: Transaction<Tables>) => Promise<void>;
}

/** Whether a place is the address of a PostgreSQL database; else it is the path of an SQLite file. */
export const isPostgres = (place: string): boolean => /^postgres(ql)?:\/\//i.test(place);

/**
 * The database at a place: `postgres://…`, else the path of an SQLite file.
 * @param schema the schema that the tables stand in, on PostgreSQL
 * @throws ChainwrightError `bad-database` when the address cannot be understood
 */
export const databaseAt = (place: string, schema: string): Database =>
  isPostgres(place) ? postgresDatabase(place, schema) : sqliteDatabase(place);
