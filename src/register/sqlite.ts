import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { SqliteDialect } from 'kysely';
import type { Database } from './database.js';
import { patiently } from './patience.js';

/** The part of `node:sqlite` that is used here. */
interface Statement {
  all(...parameters: unknown[]): unknown[];
  run(...parameters: unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  iterate(...parameters: unknown[]): IterableIterator<unknown>;
  columns(): unknown[];
}
interface Connection {
  readonly isTransaction: boolean;
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}
type DatabaseConstructor = new (path: string) => Connection;

/** Node's own SQLite where it is free of warnings (24 on), else the package with the same interface and its binary inside. */
function sqliteModule(): { DatabaseSync: DatabaseConstructor } {
  const require = createRequire(import.meta.url);
  const major = Number(process.versions.node.split('.')[0]);
  return require(major >= 24 ? 'node:sqlite' : '@photostructure/sqlite') as {
    DatabaseSync: DatabaseConstructor;
  };
}

class Prepared implements SqliteStatement {
  readonly reader: boolean;
  constructor(private readonly statement: Statement) {
    this.reader = statement.columns().length > 0;
  }
  all(parameters: readonly unknown[]): unknown[] {
    return this.statement.all(...parameters);
  }
  run(parameters: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint } {
    return this.statement.run(...parameters);
  }
  iterate(parameters: readonly unknown[]): IterableIterator<unknown> {
    return this.statement.iterate(...parameters);
  }
}

/** What a rollback is when SQLite has rolled back by itself, as it does on a full disk: nothing, so that the first error is the one that is told. */
const ROLLED_BACK: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
};

/** Statements that are kept, as the same few are run over and over. */
const PREPARED = 100;

/**
 * An SQLite file: write-ahead log, every commit flushed to disk, foreign keys on, and ten seconds of patience with another writer.
 */
export function sqliteDatabase(path: string): Database {
  return {
    kind: 'sqlite',
    place: path,
    dialect: new SqliteDialect({
      database: async (): Promise<SqliteDatabase> => {
        const { DatabaseSync } = sqliteModule();
        const database = new DatabaseSync(path);
        await patiently(() =>
          database.exec(
            'pragma busy_timeout = 10000; pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on',
          ),
        );
        const prepared = new Map<string, Prepared>();
        const prepare = (sql: string) => {
          const known = prepared.get(sql) ?? new Prepared(database.prepare(sql));
          // The one asked for last stands last, the first is let go.
          prepared.delete(sql);
          prepared.set(sql, known);
          if (prepared.size > PREPARED) prepared.delete(prepared.keys().next().value!);
          return known;
        };
        return {
          prepare: (sql) => (sql === 'rollback' && !database.isTransaction ? ROLLED_BACK : prepare(sql)),
          close: () => database.close(),
        };
      },
    }),
    types: { text: 'text', bytes: 'blob', double: 'real', identity: 'integer' },
    lockWriters: async () => undefined,
  };
}

/** Removes an SQLite file with what belongs to it. */
export function removeFile(file: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
}
