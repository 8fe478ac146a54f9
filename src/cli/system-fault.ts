import { ChainwrightError } from '../model/errors.js';
import { type Text, text } from '../model/text.js';

/** What the system said, and what to do about it. */
const FAULTS: Record<string, Text> = {
  ENOENT: text(
    'it, or the folder it should lie in, is not there; name another',
    '文件或其所在文件夹不存在，请改用其他路径',
  ),
  ENOTDIR: text('a file stands where a folder should; name another', '路径中有同名文件，请改用其他路径'),
  EEXIST: text('a file stands where a folder should; name another', '路径中有同名文件，请改用其他路径'),
  EISDIR: text('it is a folder; name a file', '该路径是文件夹，请指定文件'),
  EACCES: text(
    'it may not be opened; ask for the right to it or name another',
    '没有访问权限，请申请权限或改用其他路径',
  ),
  EPERM: text(
    'it may not be opened; ask for the right to it or name another',
    '没有访问权限，请申请权限或改用其他路径',
  ),
  EROFS: text('nothing can be written there; name another place', '该位置只读，请改用其他路径'),
  ENOSPC: text('the disk is full; make room and try again', '磁盘已满，请清理后重试'),
};

/** An error of the file system as a fault that a user can mend; null where it is another error. */
export function systemFault(error: unknown): ChainwrightError | null {
  if (!(error instanceof Error)) return null;
  const { code, path: file } = error as NodeJS.ErrnoException;
  const says = code === undefined || file === undefined ? undefined : FAULTS[code];
  if (!says) return null;
  return new ChainwrightError(
    'file-system',
    text(`${file} cannot be used: ${says.en}.`, `无法使用 ${file}：${says.zh}。`),
    { file: file! },
    1,
    { cause: error },
  );
}
