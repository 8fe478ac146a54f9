import { dayFromSerial, dayParts } from '../../model/day.js';
import { parseYear } from '../../model/period.js';
import { type Cell, textOf } from '../grid.js';
import { refuse, warn } from '../problem.js';
import { monthByName } from './date.js';
import type { ValueContext, ValueReading } from './reading.js';

/** A span of months of one year, both ends included (1–12). */
export interface Months {
  year: string;
  from: number;
  to: number;
}

const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

const month = (text: string): number => {
  const n = CHINESE.indexOf(text) + 1 || Number(text);
  return Number.isInteger(n) && n >= 1 && n <= 12 ? n : 0;
};

const M = '(\\d{1,2}|[一二三四五六七八九十]{1,2})';
const DASH = '(?:[-—–―~至到/])';
const SPAN = new RegExp(`^(?:(\\d{4})[年.\\-/]?)?${M}月?份?${DASH}${M}月?份?(?:累计)?$`);
const ONE = new RegExp(`^(?:(\\d{4})[年.\\-/])?${M}月?份?(?:当月|累计)?$`);
const CALENDAR = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/**
 * The months that a text names: `2024年3月`, `2024-03`, `202403`, `2024.3`, `2024年1—9月`, `2024-01/02`, `Mar 2024`,
 * `Jan-Sep 2024`; `3月` with `year` from elsewhere. Null when it names none.
 */
export function parseMonths(text: string, year: string | null): Months | null {
  const words = text.normalize('NFKC').trim().toLowerCase();
  const t = words.replace(/\s+/g, '');
  const make = (y: string | null | undefined, from: number, to: number): Months | null => {
    const said = y ?? year;
    return said && parseYear(said) && from && to >= from ? { year: said, from, to } : null;
  };
  let m = /^(\d{4})(\d{2})$/.exec(t);
  if (m) return make(m[1], month(m[2]!), month(m[2]!));
  m = /^(\d{4})-01\/02$/.exec(t);
  if (m) return make(m[1], 1, 2);
  m = CALENDAR.exec(t);
  // The first of a month is what a spreadsheet makes of a month.
  if (m) return Number(m[3]) === 1 || t.endsWith('日') ? make(m[1], month(m[2]!), month(m[2]!)) : null;
  m = ONE.exec(t);
  if (m) return make(m[1], month(m[2]!), month(m[2]!));
  m = SPAN.exec(t);
  if (m) return make(m[1], month(m[2]!), month(m[3]!));
  m = /^([a-z]{3,9})\.?(?:[-–—~]|\s*to\s*)([a-z]{3,9})\.?[\s,-]*(\d{4})$/.exec(words);
  if (m) return make(m[3], monthByName(m[1]!), monthByName(m[2]!));
  m = /^([a-z]{3,9})\.?[\s,-]*(\d{4})?$/.exec(words) ?? /^(?:(\d{4})[\s-]*)([a-z]{3,9})\.?$/.exec(words);
  if (m) {
    const [a, b] = [m[1]!, m[2]];
    return /^\d/.test(a)
      ? make(a, monthByName(b!), monthByName(b!))
      : make(b, monthByName(a), monthByName(a));
  }
  return null;
}

/** The period in canonical form; a lone January or February stands as `YYYY-01`, `YYYY-02`, which is no period of the model. */
export function periodText({ year, from, to }: Months): string {
  return from === 1 && to === 2 ? `${year}-01/02` : `${year}-${String(to).padStart(2, '0')}`;
}

/** A reporting period. A lone January is said: it is never reported apart (NBS practice). */
export function readPeriod(cell: Cell, context: ValueContext): ValueReading {
  const months = monthsOf(cell, context);
  if (months === 'ambiguous') return { value: null, complaint: refuse('ambiguous-date') };
  if (!months) return { value: null, complaint: refuse('bad-date') };
  const value = periodText(months);
  return months.to === 1 ? { value, complaint: warn('january-alone') } : { value };
}

function monthsOf(cell: Cell, context: ValueContext): Months | 'ambiguous' | null {
  if (typeof cell !== 'string' && cell.number !== undefined) {
    if (cell.format === 'date') {
      const day = dayFromSerial(cell.number, context.system1904);
      if (!day) return null;
      const { year, month: n } = dayParts(day);
      return { year: String(year), from: n, to: n };
    }
    // As a number 2024.10 is 2024.1: January and October cannot be told apart.
    if (/^\d{4}\.1$/.test(cell.text)) return 'ambiguous';
  }
  return parseMonths(textOf(cell), context.year);
}

/** A calendar year: `2024`, `2024年度`, `FY2024`. */
export function readYear(text: string): ValueReading {
  const m = /^(?:fy)?\s*(\d{4})\s*(?:年度?|财年)?$/i.exec(text.normalize('NFKC').trim());
  const year = m ? parseYear(m[1]!) : null;
  return year ? { value: year } : { value: null, complaint: refuse('bad-date') };
}
