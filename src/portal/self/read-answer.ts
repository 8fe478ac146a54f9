import type { Answer, Input } from '../../lenses/ladder/index.js';
import { parseDay } from '../../model/day.js';
import { parseMoney, yuan } from '../../model/money.js';
import { type Text, text } from '../../model/text.js';

/** What was typed into an input: its answer, nothing, or what is wrong with it. */
export type Read = { answer: Answer } | { fault: Text } | null;

/** Longer than any answer that can be right. */
const LONGEST = 40;

/** Powers of ten by the unit written after a figure; without one it is in 万元. */
const UNITS: Readonly<Record<string, number>> = {
  '': 4,
  元: 0,
  万: 4,
  万元: 4,
  百万: 6,
  百万元: 6,
  亿: 8,
  亿元: 8,
};

const fault = (en: string, zh: string): Read => ({ fault: text(en, zh) });

/** A decimal number with its separators taken away, and what is written after it. */
function decimal(typed: string): { digits: string; after: string } | null {
  const [, digits, after] = /^([+-]?[\d,， ]*\.?\d*)\s*(\D*)$/.exec(typed.replace('−', '-')) ?? [];
  const bare = digits?.replace(/[,， ]/g, '') ?? '';
  return /\d/.test(bare) ? { digits: bare, after: after!.trim() } : null;
}

function readAmount(typed: string, { min = 0 }: Input): Read {
  const read = decimal(typed);
  const exponent = read && UNITS[read.after];
  const money = read && exponent !== undefined ? parseMoney(read.digits, exponent!) : null;
  if (money === null)
    return fault(
      'This is no amount: write a number in units of 10,000 CNY, such as 8600 or 8,600.5.',
      '无法识别金额：请填写以万元为单位的数字，如 8600 或 8,600.5。',
    );
  if (yuan(money) < min) return fault('This amount cannot be below zero.', '该金额不能为负数。');
  return { answer: yuan(money) };
}

function readNumber(typed: string, { kind, min = 0, max = Infinity }: Input): Read {
  const read = decimal(typed.replace(/[%％]$/, ''));
  const value = read && ['', '人', '项', '年', '名', '分'].includes(read.after) ? Number(read.digits) : NaN;
  const share = kind === 'share';
  const [least, most] = share ? [min * 100, max * 100] : [min, max];
  const whole = kind === 'count';
  if (!Number.isFinite(value) || (whole && !Number.isInteger(value)))
    return whole
      ? fault('This is no whole number: write digits only, such as 240.', '请填写整数，如 240。')
      : fault('This is no number: write digits, such as 12.5.', '请填写数字，如 12.5。');
  if (value < least || value > most)
    return fault(
      `This is out of range: it lies between ${least} and ${most}${share ? '%' : ''}.`,
      `超出范围：应在 ${least} 至 ${most}${share ? '%' : ''} 之间。`,
    );
  return { answer: share ? Number((value / 100).toPrecision(12)) : value };
}

/** The one option of several that says there is none of them. */
export const NONE = 'none-of-these';
/** The option of a choice that leaves a fact unknown. */
export const UNKNOWN = 'unknown';

function readSeveral(chosen: readonly string[], { options = [] }: Input): Read {
  if (chosen.length === 0) return null;
  if (chosen.includes(NONE))
    return chosen.length === 1
      ? { answer: [] }
      : fault('“None of these” cannot stand beside another choice.', '“以上均无”不能与其他选项同时选择。');
  const known = chosen.every((value) => options.some((o) => o.value === value));
  return known ? { answer: chosen } : fault('This is none of the choices.', '请从所列选项中选择。');
}

/** Reads what was typed or chosen for an input: every answer is checked, and what is left out stays unknown. */
export function readAnswer(input: Input, values: readonly string[]): Read {
  const typed = values.map((v) => v.normalize('NFKC').trim()).filter((v) => v !== '');
  if (typed.some((v) => v.length > LONGEST))
    return fault(`This is longer than ${LONGEST} characters.`, `内容超过 ${LONGEST} 个字符。`);
  if (input.kind === 'several') return readSeveral(typed, input);
  const [first] = typed;
  if (first === undefined || first === UNKNOWN) return null;
  switch (input.kind) {
    case 'amount':
      return readAmount(first, input);
    case 'date':
      return parseDay(first) && first <= '2199-12-31'
        ? { answer: first }
        : fault('This is no day of the calendar: write it as 2027-05-31.', '日期无效：请写作 2027-05-31。');
    case 'yes-no':
      return first === 'yes' || first === 'no'
        ? { answer: first === 'yes' }
        : fault('Choose yes, no or “I do not know”.', '请选择“是”“否”或“不清楚”。');
    case 'choice':
      return input.options?.some((o) => o.value === first)
        ? { answer: first }
        : fault('This is none of the choices.', '请从所列选项中选择。');
    default:
      return readNumber(first, input);
  }
}
