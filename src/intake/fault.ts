import { type Text, text } from '../model/text.js';
import type { FileFault } from './reading.js';

/** Why a file cannot be read, and what to do. */
export const FAULTS: Record<FileFault, Text> = {
  'password-protected': text(
    'The file is protected by a password; save a copy without one and try again.',
    '文件有密码保护，请另存为不带密码的副本后重试。',
  ),
  'not-a-table': text(
    'The file holds no table; save the sheet as .xlsx or .csv and try again.',
    '文件中没有表格，请把工作表另存为 .xlsx 或 .csv 后重试。',
  ),
  damaged: text(
    'The file is damaged or was cut off; fetch it again, or open it in a spreadsheet program and save it anew.',
    '文件已损坏或不完整，请重新获取，或用表格软件打开后另存。',
  ),
  'too-large': text(
    'The file is too large to be read at once; split it into several files.',
    '文件过大，无法一次读取，请拆分为多个文件。',
  ),
  unsupported: text(
    'The file is of another program; save the table as .xlsx, .xls or .csv and try again.',
    '不支持这种文件，请把表格另存为 .xlsx、.xls 或 .csv 后重试。',
  ),
  'unknown-encoding': text(
    'The text is neither UTF-8, UTF-16 nor GB18030; save it as “CSV UTF-8” and try again.',
    '文本编码不是 UTF-8、UTF-16 或 GB18030，请另存为“CSV UTF-8”后重试。',
  ),
  'not-found': text(
    'The file cannot be opened; check the path and that you may read it.',
    '无法打开文件，请检查路径和读取权限。',
  ),
};
