import { renameSync, rmSync } from 'node:fs';
import { copyRegister } from './copy.js';
import { databaseFault } from './faults.js';
import { openRegister, type Register } from './open.js';
import { removeFile } from './sqlite.js';

/** Puts an SQLite file that no connection has open in the place of what a register holds. The register is closed. */
export async function replaceBy(file: string, register: Register): Promise<void> {
  const { database } = register;
  if (database.kind === 'sqlite') {
    await register.close();
    for (const suffix of ['-wal', '-shm']) rmSync(database.place + suffix, { force: true });
    renameSync(file, database.place);
    return;
  }
  const from = await openRegister(file, register.now);
  try {
    await register.db.transaction().execute(async (to) => {
      await database.lockWriters(to);
      await copyRegister(from.db, to);
    });
  } catch (error) {
    throw databaseFault(error, database.place);
  } finally {
    await Promise.all([from.close(), register.close()]);
    removeFile(file);
  }
}
