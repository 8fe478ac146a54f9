import { ChainwrightError } from '../model/errors.js';
import { type Text, text } from '../model/text.js';

interface Fault {
  code: string;
  /** What a message says of it: SQLite's, or that of the pool of connections. */
  said?: RegExp;
  /** The codes of PostgreSQL (Appendix A) and of the network (Node's). */
  codes: readonly string[];
  says: (place: string) => Text;
}

const FAULTS: readonly Fault[] = [
  {
    code: 'disk-full',
    said: /disk is full|SQLITE_FULL|ENOSPC|no space left/i,
    codes: ['53100'],
    says: (place) =>
      text(
        `The disk is full: nothing of this was written and the register ${place} is as it was before; free some space and try again.`,
        `磁盘已满：本次未写入任何内容，企业库 ${place} 保持原状；请清理磁盘空间后重试。`,
      ),
  },
  {
    code: 'locked',
    said: /database is locked|SQLITE_BUSY/i,
    codes: ['55P03'],
    says: (place) =>
      text(
        `Another program is writing to the register ${place}; wait for it to finish and try again.`,
        `另一程序正在写入企业库 ${place}；请待其完成后重试。`,
      ),
  },
  {
    code: 'damaged',
    said: /not a database|malformed|SQLITE_CORRUPT|SQLITE_NOTADB/i,
    codes: ['XX001', 'XX002'],
    says: (place) =>
      text(
        `${place} is not a readable register; restore it from a backup with "chainwright restore".`,
        `${place} 不是可读取的企业库文件；请用 “chainwright restore” 从备份恢复。`,
      ),
  },
  {
    code: 'no-access',
    said: /unable to open|readonly|EACCES|EROFS|SQLITE_CANTOPEN|SQLITE_READONLY/i,
    codes: [],
    says: (place) =>
      text(
        `The register ${place} cannot be opened for writing; check that the folder exists and that you may write to it.`,
        `无法以写入方式打开企业库 ${place}；请检查文件夹是否存在以及是否有写入权限。`,
      ),
  },
  {
    code: 'no-access',
    codes: ['28P01', '28000', '3D000', '42501'],
    says: (place) =>
      text(
        `The database ${place} refuses: check the user, the password and the database's name in DATABASE_URL, and that the user may create schemas in it.`,
        `数据库 ${place} 拒绝访问：请检查 DATABASE_URL 中的用户、密码和数据库名，以及该用户是否有建立模式（schema）的权限。`,
      ),
  },
  {
    code: 'no-database',
    said: /timeout exceeded when trying to connect|Connection terminated/,
    codes: (
      'ECONNREFUSED ENOTFOUND ETIMEDOUT EHOSTUNREACH ECONNRESET ENOENT ' +
      '57P01 57P02 57P03 08000 08001 08003 08004 08006 08007 08P01'
    ).split(' '),
    says: (place) =>
      text(
        `The database ${place} does not answer; start it, or check the host and port in DATABASE_URL, and try again: nothing of this was written.`,
        `数据库 ${place} 无响应；请启动数据库，或检查 DATABASE_URL 中的主机和端口后重试；本次未写入任何内容。`,
      ),
  },
];

/** Turns what a database says of its disk, its lock, its bytes or its network into a sentence that a user can act on; anything else is returned as it is. */
export function databaseFault(error: unknown, place: string): unknown {
  if (!(error instanceof Error) || error instanceof ChainwrightError) return error;
  const { code = '' } = error as NodeJS.ErrnoException;
  const fault = FAULTS.find((f) => f.codes.includes(code) || f.said?.test(error.message));
  return fault
    ? new ChainwrightError(fault.code, fault.says(place), { file: place }, 1, { cause: error })
    : error;
}
