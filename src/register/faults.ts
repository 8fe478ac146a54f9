import { ChainwrightError } from '../model/errors.js';
import { text } from '../model/text.js';

/** Turns what a database says of its disk, its lock or its bytes into a sentence that a user can act on; anything else is returned as it is. */
export function databaseFault(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof ChainwrightError) return error;
  const place = { file: path };
  const fault = (code: string, en: string, zh: string) =>
    new ChainwrightError(code, text(en, zh), place, 1, { cause: error });
  if (/disk is full|SQLITE_FULL|ENOSPC|no space left/i.test(error.message))
    return fault(
      'disk-full',
      `The disk is full: nothing of this was written and the register ${path} is as it was before; free some space and try again.`,
      `磁盘已满：本次未写入任何内容，企业库 ${path} 保持原状；请清理磁盘空间后重试。`,
    );
  if (/database is locked|SQLITE_BUSY/i.test(error.message))
    return fault(
      'locked',
      `Another program is writing to the register ${path}; wait for it to finish and try again.`,
      `另一程序正在写入企业库 ${path}；请待其完成后重试。`,
    );
  if (/not a database|malformed|SQLITE_CORRUPT|SQLITE_NOTADB/i.test(error.message))
    return fault(
      'damaged',
      `${path} is not a readable register; restore it from a backup with "chainwright restore".`,
      `${path} 不是可读取的企业库文件；请用 “chainwright restore” 从备份恢复。`,
    );
  if (/unable to open|readonly|EACCES|EROFS|SQLITE_CANTOPEN|SQLITE_READONLY/i.test(error.message))
    return fault(
      'no-access',
      `The register ${path} cannot be opened for writing; check that the folder exists and that you may write to it.`,
      `无法以写入方式打开企业库 ${path}；请检查文件夹是否存在以及是否有写入权限。`,
    );
  return error;
}
