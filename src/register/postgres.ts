import { PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { ChainwrightError } from '../model/errors.js';
import { text } from '../model/text.js';
import type { Database } from './database.js';

/** Object identifiers of the types that PostgreSQL gives for sums and counts (pg_type.dat): bigint and numeric. */
const COUNTS: ReadonlySet<number> = new Set([20, 1700]);

/** Counts and sums of a register stay far below 2^53, so they come as numbers and not as text. */
const getTypeParser = ((type, format) =>
  COUNTS.has(type) ? Number : pg.types.getTypeParser(type, format)) as typeof pg.types.getTypeParser;

/** Takes the one writer lock till the transaction ends: an advisory lock by a number that nothing else in the database takes. */
const LOCK_WRITERS = 'select pg_advisory_xact_lock(4680)';

/** Connections of one program: enough for readers beside the one writer, few enough for many programs. */
const CONNECTIONS = 8;

function addressOf(url: string): URL {
  if (URL.canParse(url)) return new URL(url);
  throw new ChainwrightError(
    'bad-database',
    text(
      'DATABASE_URL cannot be understood; write it as postgres://user:password@host:5432/database.',
      '无法识别 DATABASE_URL；应写作 postgres://用户:密码@主机:5432/数据库名。',
    ),
  );
}

/**
 * A PostgreSQL database, 15 or newer, by its address (`postgres://user:password@host/database`); the tables stand in a schema of
 * their own, which is made where it is not there.
 * @throws ChainwrightError `bad-database` when the address cannot be understood
 */
export function postgresDatabase(url: string, schema: string): Database {
  const shown = addressOf(url);
  shown.password = '';
  shown.searchParams.delete('password');
  return {
    kind: 'postgres',
    place: shown.href,
    dialect: new PostgresDialect({
      pool: async () => {
        const pool = new pg.Pool({
          connectionString: url,
          options: `-c search_path=${schema}`,
          max: CONNECTIONS,
          connectionTimeoutMillis: 10_000,
          types: { getTypeParser },
        });
        // A connection that is lost while nobody uses it is opened anew by whoever asks next.
        pool.on('error', () => undefined);
        await pool.query(`begin; ${LOCK_WRITERS}; create schema if not exists ${schema}; commit`);
        return pool;
      },
    }),
    types: {
      text: 'text collate "C"',
      bytes: 'bytea',
      double: 'double precision',
      identity: 'integer generated always as identity',
    },
    lockWriters: async (tx) => void (await sql.raw(LOCK_WRITERS).execute(tx)),
  };
}
