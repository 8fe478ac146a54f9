import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { sql } from 'kysely';
import { ChainwrightError } from '../model/errors.js';
import { text } from '../model/text.js';
import { databaseFault } from './faults.js';
import { openRegister, type Register } from './open.js';

/**
 * Writes a whole copy of the register to a file while others may go on reading and writing.
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
    await sql`vacuum into ${file}`.execute(register.db);
  } catch (error) {
    throw databaseFault(error, file);
  }
}

/**
 * Puts a backup in the place of the register at `path`, after it was opened and found readable. The register that was there is kept beside
 * it with the ending `.before-restore`.
 * @throws ChainwrightError `damaged`, `newer-register`, `no-file`; then nothing was changed.
 */
export async function restore(file: string, path: string, now: () => string): Promise<void> {
  if (!existsSync(file))
    throw new ChainwrightError(
      'no-file',
      text(`There is no backup ${file}; check the path.`, `备份文件 ${file} 不存在；请检查路径。`),
      { file },
    );
  const tried = `${path}.tried`;
  const incoming = `${path}.incoming`;
  const remove = (base: string) => ['', '-wal', '-shm'].forEach((s) => rmSync(base + s, { force: true }));
  copyFileSync(file, tried);
  try {
    const register = await openRegister(tried, now);
    await register.close();
  } finally {
    remove(tried);
  }
  copyFileSync(file, incoming);
  if (existsSync(path)) renameSync(path, `${path}.before-restore`);
  for (const suffix of ['-wal', '-shm']) rmSync(path + suffix, { force: true });
  renameSync(incoming, path);
}
