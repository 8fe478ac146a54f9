import type { Insertable } from 'kysely';
import type { Tx } from './open.js';
import type { Tables } from './schema.js';

/** Below the limit of bound values of SQLite (32,766) and PostgreSQL (65,535). */
const MAX_VALUES = 20_000;

/** Inserts many rows, as many a statement as the databases allow. With `skipKnown`, rows whose key is there already stay as they are. */
export async function insertAll<T extends keyof Tables>(
  tx: Tx,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
  skipKnown = false,
): Promise<void> {
  const width = Object.keys(rows[0] ?? {}).length;
  if (width === 0) return;
  const step = Math.floor(MAX_VALUES / width);
  for (let i = 0; i < rows.length; i += step) {
    let query = tx.insertInto(table).values(rows.slice(i, i + step));
    if (skipKnown) query = query.onConflict((c) => c.doNothing());
    await query.execute();
  }
}
