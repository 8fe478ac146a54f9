import { Kysely, sql, type Transaction } from 'kysely';
import { ChainwrightError } from '../model/errors.js';
import { text } from '../model/text.js';
import { type Database, databaseAt } from './database.js';
import { databaseFault } from './faults.js';
import { FORMAT_VERSION, migrate } from './migrations.js';
import { patiently } from './patience.js';
import type { Tables } from './schema.js';

export type Tx = Transaction<Tables>;

/** The version of this engine: resolution outcomes carry it. */
export const ENGINE = 'chainwright/0.1';

/** The schema of the register's tables on PostgreSQL. */
const SCHEMA = 'register';

/** An open register. The clock is given, so that a replay can give the logged instants. */
export interface Register {
  readonly database: Database;
  readonly db: Kysely<Tables>;
  /** The present instant, ISO 8601 in UTC. */
  readonly now: () => string;
  close(): Promise<void>;
}

async function formatVersion(db: Kysely<Tables>): Promise<number> {
  const tables = await db.introspection.getTables();
  if (!tables.some((t) => t.name === 'meta' && (t.schema ?? SCHEMA) === SCHEMA)) return 0;
  const row = await db.selectFrom('meta').select('value').where('key', '=', 'format').executeTakeFirst();
  return Number(row?.value ?? 0);
}

/** Migrates to the present format, unless another process has just done so. */
async function bringUpToDate(database: Database, db: Kysely<Tables>): Promise<void> {
  try {
    await db.transaction().execute(async (tx) => {
      await database.lockWriters(tx);
      const version = await formatVersion(tx);
      if (version < FORMAT_VERSION) await migrate(tx, version, database.types);
    });
  } catch (error) {
    if ((await formatVersion(db)) !== FORMAT_VERSION) throw error;
  }
}

/**
 * Opens the register at `place`, the path of an SQLite file or the address of a PostgreSQL database, making or migrating it where needed.
 * @throws ChainwrightError `newer-register` when it was written by a newer version, `damaged`, `no-access`, `disk-full`, `bad-database`.
 */
export async function openRegister(place: string, now: () => string): Promise<Register> {
  const database = databaseAt(place, SCHEMA);
  const db = new Kysely<Tables>({ dialect: database.dialect });
  try {
    const version = await formatVersion(db);
    if (version > FORMAT_VERSION)
      throw new ChainwrightError(
        'newer-register',
        text(
          `The register ${database.place} was written by a newer version of Chainwright (format ${version}, this one reads ${FORMAT_VERSION}); update Chainwright, nothing was changed.`,
          `企业库 ${database.place} 由更新版本的链匠写入（格式 ${version}，本版本支持到 ${FORMAT_VERSION}）；请升级链匠，数据未作任何改动。`,
        ),
        { file: database.place },
      );
    if (version < FORMAT_VERSION) await patiently(() => bringUpToDate(database, db));
  } catch (error) {
    await db.destroy().catch(() => undefined);
    throw databaseFault(error, database.place);
  }
  return { database, db, now, close: () => db.destroy() };
}

/**
 * Runs `work` as one commit: it takes the next revision under the writer lock, and either all of it stands or nothing.
 * `work` gets the transaction and the revision's number.
 */
export async function commit<T>(
  register: Register,
  actor: string,
  what: string,
  work: (tx: Tx, revision: number) => Promise<T>,
): Promise<T> {
  try {
    return await register.db.transaction().execute(async (tx) => {
      await register.database.lockWriters(tx);
      // A write first: on SQLite it takes that lock, so that two writers never read the same newest number.
      const { number } = await tx
        .insertInto('revision')
        .columns(['number', 'instant', 'actor', 'what'])
        .expression(
          tx
            .selectFrom('revision')
            .select((e) => [
              sql<number>`coalesce(max(number), 0) + 1`.as('number'),
              e.val(register.now()).as('instant'),
              e.val(actor).as('actor'),
              e.val(what).as('what'),
            ]),
        )
        .returning('number')
        .executeTakeFirstOrThrow();
      return work(tx, number);
    });
  } catch (error) {
    throw databaseFault(error, register.database.place);
  }
}

/** What a revision that records a step towards a need is of; it changes nothing that a snapshot holds. */
export const STEP = 'match-step';

/** Written out, as every request asks it. */
const NEWEST = sql<{ snapshot: number | null; steps: number | null }>`
  select max(number) filter (where what <> ${STEP}) as snapshot, max(number) filter (where what = ${STEP}) as steps
  from revision`;

/** The numbers of the newest revisions, 0 where there is none: of those that change what a snapshot holds, and of the steps towards needs. */
export async function newestRevisions(register: Register): Promise<{ snapshot: number; steps: number }> {
  const { rows } = await NEWEST.execute(register.db);
  const { snapshot, steps } = rows[0]!;
  return { snapshot: snapshot ?? 0, steps: steps ?? 0 };
}

/** The number of the newest revision; 0 when there is none. */
export async function newestRevision(register: Register): Promise<number> {
  const { snapshot, steps } = await newestRevisions(register);
  return Math.max(snapshot, steps);
}
