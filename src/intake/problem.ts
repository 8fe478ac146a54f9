import { type Text, text } from '../model/text.js';
import type { Problem, ProblemCode } from './reading.js';

/** What a value reader has to say against a cell. A warning keeps the value; an error withholds it. */
export interface Complaint {
  code: ProblemCode;
  severity: Problem['severity'];
}

export const refuse = (code: ProblemCode): Complaint => ({ code, severity: 'error' });
export const warn = (code: ProblemCode): Complaint => ({ code, severity: 'warning' });

const say = (
  message: [en: string, zh: string],
  fix: [en: string, zh: string],
): { message: Text; fix: Text } => ({ message: text(...message), fix: text(...fix) });

/** The sentence of each code: what is wrong, and what to do. `what` is the field's or column's name, or what a total's rows say. */
const SENTENCES: Record<ProblemCode, (raw: string, what: Text) => { message: Text; fix: Text }> = {
  'lossy-identifier': (raw, what) =>
    say(
      [
        `The ${what.en} was turned into a number (${raw}) and has lost digits.`,
        `${what.zh}被转成了数字（${raw}），末尾几位已丢失。`,
      ],
      [
        'Set the column to text and type the code again from the licence.',
        '请把该列设为文本格式，按营业执照重新录入代码。',
      ],
    ),
  'bad-check-digit': (raw, what) =>
    say(
      [`The ${what.en} ${raw} has a wrong check character.`, `${what.zh} ${raw} 的校验位不符。`],
      ['Compare it with the licence, sign by sign.', '请与营业执照逐位核对。'],
    ),
  'bad-identifier': (raw, what) =>
    say(
      [`${raw} is not a ${what.en}.`, `“${raw}”不是有效的${what.zh}。`],
      [
        'Enter the 18-character code of the licence, or leave the cell empty.',
        '请填写营业执照上的 18 位代码，没有则留空。',
      ],
    ),
  'bad-number': (raw, what) =>
    say(
      [`The ${what.en} “${raw}” cannot be read as a number.`, `${what.zh}“${raw}”不能识别为数字。`],
      ['Enter one figure, without words such as “about”.', '请只填一个数字，不加“约”等字样。'],
    ),
  'bad-date': (raw, what) =>
    say(
      [`The ${what.en} “${raw}” is no date of the calendar.`, `${what.zh}“${raw}”不是有效日期。`],
      ['Enter it as YYYY-MM-DD.', '请按 YYYY-MM-DD 填写。'],
    ),
  'ambiguous-date': (raw, what) =>
    say(
      [
        `The ${what.en} “${raw}” can be read as more than one day.`,
        `${what.zh}“${raw}”可以理解为不止一个日期。`,
      ],
      ['Enter year, month and day as YYYY-MM-DD.', '请按 YYYY-MM-DD 写明年、月、日。'],
    ),
  'date-in-text': (raw, what) =>
    say(
      [
        `The ${what.en} was turned into a date (${raw}); what was typed, such as 1-2, is lost.`,
        `${what.zh}被转成了日期（${raw}），原先录入的内容（如 1-2）已丢失。`,
      ],
      ['Set the column to text and type it again.', '请把该列设为文本格式后重新录入。'],
    ),
  'error-value': (raw, what) =>
    say(
      [`The ${what.en} shows the error ${raw}.`, `${what.zh}显示错误值 ${raw}。`],
      ['Mend the formula, or type the figure itself.', '请修正公式，或直接填写数值。'],
    ),
  'formula-without-value': (_raw, what) =>
    say(
      [`The ${what.en} is a formula that was never calculated.`, `${what.zh}是公式，文件中没有计算结果。`],
      [
        'Open the file in a spreadsheet program, let it calculate, and save it.',
        '请用表格软件打开文件，重新计算后保存。',
      ],
    ),
  'unknown-unit': (raw, what) =>
    say(
      [
        `The unit of the ${what.en} “${raw}” is not known, or not one that is kept here.`,
        `${what.zh}“${raw}”的单位不明，或不是本系统采用的单位。`,
      ],
      ['Write the unit into the header, for example 产值(万元).', '请在表头注明单位，例如“产值(万元)”。'],
    ),
  'out-of-range': (raw, what) =>
    say(
      [`The ${what.en} “${raw}” is outside what it can be.`, `${what.zh}“${raw}”超出可能的范围。`],
      ['Check the figure or the word, and its unit.', '请核对数值、用词和单位。'],
    ),
  'too-long': (raw, what) =>
    say(
      [
        `The ${what.en} has ${raw.length} characters; this looks like text from another column.`,
        `${what.zh}有 ${raw.length} 个字符，疑似填错列。`,
      ],
      ['Move the text to the right column or shorten it.', '请移到正确的列，或缩短内容。'],
    ),
  'control-character': (_raw, what) =>
    say(
      [`The ${what.en} held invisible characters; they were left out.`, `${what.zh}含有不可见字符，已去除。`],
      ['Type the cell again to be rid of them.', '重新录入该单元格即可清除。'],
    ),
  'duplicate-row': (raw) =>
    say(
      [`The row repeats row ${raw} exactly.`, `本行与第 ${raw} 行完全相同。`],
      ['Delete one of the two.', '请删除其中一行。'],
    ),
  'january-alone': (raw) =>
    say(
      [
        `${raw}: January is not reported alone; January and February are one period.`,
        `${raw}：1 月不单独报送，1—2 月合并为一期。`,
      ],
      ['Report January and February together, as 1-2月.', '请按“1-2月”合并报送。'],
    ),
  'no-period': (_raw, what) =>
    say(
      [
        `Nothing tells the ${what.en} of these figures; they are kept, and none of them counts in any.`,
        `未注明${what.zh}，数据原样保留，但不计入任何一期。`,
      ],
      [
        'Add it in a column of its own or in the title, for example 2025年1-9月.',
        '请单列一列注明，或写在标题中，例如“2025年1-9月”。',
      ],
    ),
  'ytd-mismatch': (raw) =>
    say(
      [
        `The cumulative figure ${raw} is not the one before it plus this month.`,
        `累计数 ${raw} 不等于上期累计加本月数。`,
      ],
      ['Ask the enterprise which of the figures was revised.', '请向企业核实哪个数有修订。'],
    ),
  'total-mismatch': (raw, what) =>
    say(
      [`The total ${raw} is not that of its rows: ${what.en}.`, `合计数 ${raw} 与明细不符：${what.zh}。`],
      [
        'Look for a row that was left out or stands twice, or correct the total.',
        '请查找遗漏或重复的行，或更正合计数。',
      ],
    ),
  'no-identity': (raw) =>
    say(
      [
        `Nothing tells which ${raw || 'enterprise'} the row is about.`,
        '本行没有可识别的企业名称、代码或关键项。',
      ],
      ['Enter its name or code.', '请补充名称或代码。'],
    ),
  'unmapped-column': (raw) =>
    say(
      [
        `The column “${raw}” is not known; it is kept as it stands and no figure uses it.`,
        `不认识“${raw}”这一列，内容原样保留，不参与计算。`,
      ],
      [
        'If it matters, add its name to the mappings, or rename it.',
        '如需使用，请在映射中加入该列名，或修改列名。',
      ],
    ),
  'personal-identifier': (_raw, what) =>
    say(
      [
        `The ${what.en} holds a resident identity number; it was not taken.`,
        `${what.zh}含有居民身份证号，未予采集。`,
      ],
      ['Remove it from the file.', '请从文件中删除。'],
    ),
};

/** A problem with its sentences. `what` names the field or column, or says what a total's rows come to, in both languages. */
export function problemOf(
  complaint: Complaint,
  place: { row: number | null; cell: string | null; field: string | null },
  raw: string | null,
  what: Text,
): Problem {
  const said = complaint.code === 'too-long' ? (raw ?? '') : shorten(raw ?? '');
  return { ...place, ...complaint, raw, ...SENTENCES[complaint.code](said, what) };
}

function shorten(raw: string): string {
  return raw.length > 60 ? `${raw.slice(0, 60)}…` : raw;
}
