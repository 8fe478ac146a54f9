import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { ChainwrightError } from '../model/errors.js';
import { text } from '../model/text.js';
import { backup } from './backup.js';
import { isPostgres } from './database.js';
import { newestRevision, openRegister, type Register } from './open.js';
import { replaceBy } from './replace.js';
import { removeFile } from './sqlite.js';

export interface RestoreOptions {
  /** The path of an SQLite file or the address of a PostgreSQL database. */
  place: string;
  /** Where the register that was there is kept. */
  keep: string;
  now: () => string;
}

/** Throws what opening a file as a register throws; the file itself stays one that no connection has had open. */
async function requireReadable(file: string, trial: string, now: () => string): Promise<void> {
  copyFileSync(file, trial);
  try {
    await (await openRegister(trial, now)).close();
  } finally {
    removeFile(trial);
  }
}

/** An SQLite register is kept by its name, unopened: it may be damaged. */
function keepFile(place: string, keep: string): boolean {
  removeFile(keep);
  for (const suffix of ['-wal', '-shm', ''])
    if (existsSync(place + suffix)) renameSync(place + suffix, keep + suffix);
  return existsSync(keep);
}

async function keepCopy(register: Register, keep: string): Promise<boolean> {
  if ((await newestRevision(register)) === 0) return false;
  removeFile(keep);
  await backup(register, keep);
  return true;
}

/**
 * Puts a backup in the place of the register, after it was opened and found readable. The register that was there is kept; gives
 * whether there was one.
 * @throws ChainwrightError `damaged`, `newer-register`, `no-file`, `no-database`; then nothing was changed.
 */
export async function restore(file: string, { place, keep, now }: RestoreOptions): Promise<boolean> {
  if (!existsSync(file))
    throw new ChainwrightError(
      'no-file',
      text(`There is no backup ${file}; check the path.`, `备份文件 ${file} 不存在；请检查路径。`),
      { file },
    );
  const incoming = `${keep}.incoming`;
  await requireReadable(file, incoming, now);
  copyFileSync(file, incoming);
  if (!isPostgres(place)) {
    const kept = keepFile(place, keep);
    renameSync(incoming, place);
    return kept;
  }
  const register = await openRegister(place, now);
  try {
    const kept = await keepCopy(register, keep);
    await replaceBy(incoming, register);
    return kept;
  } finally {
    await register.close();
    removeFile(incoming);
  }
}
