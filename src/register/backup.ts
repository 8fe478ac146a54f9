import { existsSync } from 'node:fs';
import { sql } from 'kysely';
import { ChainwrightError } from '../model/errors.js';
import { text } from '../model/text.js';
import { copyRegister } from './copy.js';
import { databaseFault } from './faults.js';
import { openRegister, type Register } from './open.js';
import { removeFile } from './sqlite.js';

/** A copy of an SQLite register that no connection has had open. */
const vacuumInto = (register: Register, file: string) => sql`vacuum into ${file}`.execute(register.db);

/** A copy of a register in another database, as it stood at one instant. */
async function copyInto(register: Register, file: string): Promise<void> {
  const part = `${file}.part`;
  removeFile(part);
  const copy = await openRegister(part, register.now);
  try {
    await register.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute((from) => copy.db.transaction().execute((to) => copyRegister(from, to)));
    await vacuumInto(copy, file);
  } finally {
    await copy.close();
    removeFile(part);
  }
}

/**
 * Writes a whole copy of the register to an SQLite file while others may go on reading and writing; from PostgreSQL too, so that a
 * register moves from one database to the other by backup and restore.
 * @throws ChainwrightError `exists` when the file is there already, `disk-full`, `no-access`.
 */
export async function backup(register: Register, file: string): Promise<void> {
  if (existsSync(file))
    throw new ChainwrightError(
      'exists',
      text(
        `${file} is there already and was not touched; name another file.`,
        `文件 ${file} 已存在，未作改动；请换一个文件名。`,
      ),
      { file },
    );
  try {
    await (register.database.kind === 'sqlite' ? vacuumInto(register, file) : copyInto(register, file));
  } catch (error) {
    throw databaseFault(error, file);
  }
}
