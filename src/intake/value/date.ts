import { type Day, dayFromSerial, dayOf, lastDayOfMonth, parseDay } from '../../model/day.js';
import { refuse, warn } from '../problem.js';
import { type Cell, textOf } from '../grid.js';
import type { ValueContext, ValueReading } from './reading.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The number (1–12) of an English month name or its abbreviation, 0 when it is none. */
export function monthByName(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** Serial numbers that a column of days may hold unformatted: 1954 to 2119. */
const SERIALS = { from: 20_000, to: 80_000 };

/** The last day that a spreadsheet knows stands for no end. */
const FOR_EVER = /^9999[-/.年]?12[-/.月]?31日?$/;

type Found = { day: Day } | { year: number; month: number } | 'bad' | 'ambiguous';

const found = (year: number, month: number, day: number): Found => {
  const valid = year >= 1800 && year < 2200 ? dayOf(year, month, day) : null;
  return valid ? { day: valid } : 'bad';
};

/** A time of day after the date says nothing of the day. */
const TIME = /[t\s]*\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(z|[+-]\d{2}:?\d{2})?$/;

const DIGITS = '〇一二三四五六七八九';

/** `二〇二三年四月十日` in digits; any other text as it is. */
function westernDigits(text: string): string {
  if (!/[〇零一二三四五六七八九]{4}年/.test(text)) return text;
  const digit = (c: string) => String(DIGITS.indexOf(c));
  return text
    .replaceAll('零', '〇')
    .replace(
      /([一二三四五六七八九])?十([一二三四五六七八九])?/g,
      (_, tens?: string, ones?: string) => (tens ? digit(tens) : '1') + (ones ? digit(ones) : '0'),
    )
    .replace(/[〇一二三四五六七八九]/g, digit);
}

/** Takes a date's text apart; both orders of a day and month, or two digits for a year, are ambiguous. */
function parseText(text: string): Found {
  const t = westernDigits(text.normalize('NFKC').trim().toLowerCase())
    .replace(/^(?:自|从|至|到)|(?:起|止|为止|前)$/g, '')
    .replace(TIME, '');
  const s = t.replace(/\s+/g, '');
  let m = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号.]?$/.exec(s) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(s);
  if (m) return found(Number(m[1]), Number(m[2]), Number(m[3]));
  m = /^(\d{4})[-/.年](\d{1,2})月?$/.exec(s) ?? /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/.exec(s);
  if (m) {
    const month = Number(m[2]);
    return month >= 1 && month <= 12 ? { year: Number(m[1]), month } : 'bad';
  }
  m = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(s);
  if (m) {
    const [a, b, year] = [Number(m[1]), Number(m[2]), Number(m[3])];
    if (a > 12) return found(year, b, a);
    if (b > 12 || a === b) return found(year, a, b);
    return 'ambiguous';
  }
  if (/^\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/.test(s) || /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(s))
    return 'ambiguous';
  m = /^(\d{1,2})(?:st|nd|rd|th)?[\s\-.,]*([a-z]{3,9})\.?[\s\-.,]*(\d{4}|\d{2})$/.exec(t);
  if (m && monthByName(m[2]!))
    return m[3]!.length === 4 ? found(Number(m[3]), monthByName(m[2]!), Number(m[1])) : 'ambiguous';
  m = /^([a-z]{3,9})\.?\s*(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4})$/.exec(t);
  if (m && monthByName(m[1]!)) return found(Number(m[3]), monthByName(m[1]!), Number(m[2]));
  m = /^([a-z]{3,9})\.?[\s\-,]*(\d{4})$/.exec(t);
  if (m && monthByName(m[1]!)) return { year: Number(m[2]), month: monthByName(m[1]!) };
  return 'bad';
}

function parseCell(cell: Cell, system1904: boolean): Found {
  if (typeof cell !== 'string' && cell.number !== undefined) {
    const n = cell.number;
    if (cell.format === 'date' || (n >= SERIALS.from && n <= SERIALS.to)) {
      const day = dayFromSerial(n, system1904);
      return day ? { day } : 'bad';
    }
  }
  const text = textOf(cell).trim();
  if (/^\d{5}$/.test(text) && typeof cell === 'string')
    return parseCell({ text, number: Number(text) }, system1904);
  return parseText(text);
}

/**
 * A day: serial numbers, Chinese, dotted and eight-digit dates, English months. A month alone is its first day
 * for a start and its last for an end, with a warning; 长期 is `open` where a date may have no end.
 */
export function readDay(cell: Cell, context: ValueContext): ValueReading {
  const isEnd = context.field.type === 'end-day';
  const text = textOf(cell);
  if (isEnd && context.words.open.has(text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')))
    return { value: 'open' };
  const span = isEnd ? splitSpan(text) : null;
  if (span) {
    const from = 'day' in span.start ? span.start.day : dayOf(span.start.year, span.start.month, 1)!;
    return { ...readDay(span.end, context), also: [{ field: 'valid_from', value: from }] };
  }
  if (isEnd && FOR_EVER.test(text.trim())) return { value: 'open' };
  const parsed = parseCell(cell, context.system1904);
  if (parsed === 'bad') return { value: null, complaint: refuse('bad-date') };
  if (parsed === 'ambiguous') return { value: null, complaint: refuse('ambiguous-date') };
  if ('day' in parsed) return { value: parsed.day };
  const { year, month } = parsed;
  const value = isEnd ? lastDayOfMonth(year, month) : dayOf(year, month, 1);
  return { value, complaint: warn('ambiguous-date') };
}

/** `2023年4月10日至2026年4月9日` or `2023.04-2026.04`, in a column of validity. */
function splitSpan(text: string): { start: Exclude<Found, string>; end: string } | null {
  for (const m of text.matchAll(/至|到|~|～|—|–|－|-|\bto\b/g)) {
    const start = parseText(text.slice(0, m.index));
    const end = text.slice(m.index + m[0].length);
    if (typeof start === 'object' && typeof parseText(end) === 'object') return { start, end };
  }
  return null;
}

/** The day that a text names for certain, null when it names none or more than one. */
export function parseDayText(text: string): Day | null {
  const parsed = parseText(text);
  return typeof parsed === 'object' && 'day' in parsed ? parsed.day : parseDay(text);
}

/** Whether a text is what a spreadsheet makes of `1-2`: a day and month without a year. */
export function looksTurnedIntoDate(text: string): boolean {
  const t = text.trim();
  return (
    /^\d{1,2}月\d{1,2}日$/.test(t) ||
    /^\d{1,2}-(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/i.test(t) ||
    /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-\d{2}$/i.test(t)
  );
}
