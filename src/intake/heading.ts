import { type Day, lastDayOfMonth } from '../model/day.js';
import { cellName, type GridRow, textOf } from './grid.js';
import { plain } from './header-text.js';
import type { Mappings } from './mapping.js';
import type { Unit } from './unit.js';
import { parseDayText } from './value/date.js';
import { type Months, parseMonths } from './value/period.js';
import { credentialIn } from './value/words.js';

/** Something that a title, a note, or the name of the sheet or file says of every row. */
export interface Said<T> {
  what: T;
  raw: string;
  /** The A1 reference of the cell; null when it is the name of the sheet or file. */
  from: string | null;
}

/** What stands above a table and holds for all of it. */
export interface Heading {
  unit: Unit | null;
  months: Said<Months> | null;
  year: Said<string> | null;
  credential: Said<{ credential: string; level: string | null }> | null;
}

const UNIT_NOTE =
  /(?:金额单位|计量单位|货币单位|单位|(?:amounts?|figures?|values?|spend|sales|revenue|output)?\s*\bin|\bunits?)\s*[::]?\s*([^,;。)()\]]+)/gi;

/** The unit that a note names: `单位：万元`, `Unit: RMB mn`, `spend in RMB mn`, `(万元)`. */
function unitIn(text: string, { units }: Mappings): Unit | null {
  const t = text.normalize('NFKC');
  for (const m of t.matchAll(UNIT_NOTE)) {
    const words = m[1]!.trim().split(/[\s、]+/);
    for (let n = Math.min(3, words.length); n > 0; n--) {
      const unit = units.read(words.slice(0, n).join(' '));
      if (unit && (unit.quantity === 'money' || unit.quantity === 'other')) return unit;
    }
  }
  const bracketed = /[([]([^()[\]]+)[)\]]/.exec(t);
  const unit = bracketed && units.read(bracketed[1]!);
  return unit?.quantity === 'money' ? unit : null;
}

const N = '(?:\\d{1,2}|[一二三四五六七八九十]{1,2})';
const MONTHS = new RegExp(
  `(?:19|20|21)\\d{2}年(?:${N}月?[-–—―~至到])?${N}月份?(?!\\d{1,2}[日号])|(?<=报告期:?|所属期:?|period:?)\\d{4}-?\\d{2}(?!\\d|-\\d)`,
);
const ENGLISH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const ENGLISH_MONTHS = new RegExp(
  `\\b(?:${ENGLISH}\\.?\\s*(?:-|–|—|to)\\s*)?${ENGLISH}\\.?,?\\s*(?:19|20|21)\\d{2}\\b`,
  'i',
);
const DAY_BEFORE = /\d{1,2}(?:st|nd|rd|th)?[\s-]*$/;
const YEAR =
  /(?<![\d\-–—~至])((?:19|20|21)\d{2})(?:年度|年(?![-–—~至]|\d)|财年)|\bfy\s*((?:19|20|21)\d{2})\b/;
const ENGLISH_YEAR = /(?<![\d\-–—/])((?:19|20|21)\d{2})(?![\d\-–—/.年])/;

function monthsIn(text: string): Months | null {
  const chinese = MONTHS.exec(plain(text));
  if (chinese) return parseMonths(chinese[0], null);
  const english = ENGLISH_MONTHS.exec(text.normalize('NFKC'));
  if (!english || DAY_BEFORE.test(text.slice(0, english.index))) return null;
  return parseMonths(english[0], null);
}

function yearIn(text: string): string | null {
  const m = YEAR.exec(plain(text));
  if (m) return m[1] ?? m[2]!;
  return /[\u4e00-\u9fff]/.test(text) ? null : (ENGLISH_YEAR.exec(text)?.[1] ?? null);
}

/** The words that make a title one of a list of those who hold a title. */
const LIST_WORDS = /名单|名录|目录|公示|公告|清单|汇总|一览|台账|\blist\b|register|directory/i;

/** The pattern of the day on which a file was drawn up, after one of the mappings' words. */
export function statedOnPattern({ words }: Mappings): RegExp {
  const any = words.statedOn.map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(
    `(?:${any})(?:为|是|于|到|至)?:?(\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|(?:19|20|21)\\d{6}(?!\\d)|\\d{4}年\\d{1,2}月(?:份|底|末)?|\\d{1,2}[a-z]{3,9},?\\d{4}|[a-z]{3,9}\\d{1,2},\\d{4})`,
  );
}

/** The day on which a row of a title or note says that the file was drawn up; a month alone is its last day. */
export function statedOnIn(row: GridRow, pattern: RegExp): Day | null {
  const m = pattern.exec(plain(row.cells.map(([, cell]) => textOf(cell)).join('')));
  if (!m) return null;
  const month = /^(\d{4})年(\d{1,2})月(?:份|底|末)?$/.exec(m[1]!);
  if (month) {
    const n = Number(month[2]);
    return n >= 1 && n <= 12 ? lastDayOfMonth(Number(month[1]), n) : null;
  }
  return parseDayText(m[1]!);
}

/**
 * What the rows above a table say of all its rows; where they are silent on months, year or credential, the names
 * of the sheet and the file are asked.
 */
export function readHeading(
  rows: readonly GridRow[],
  names: readonly string[],
  mappings: Mappings,
  statedOn: RegExp,
): Heading {
  const heading: Heading = { unit: null, months: null, year: null, credential: null };
  const hear = (raw: string, from: string | null) => {
    // The day on which a table was drawn up is not what it reports on.
    const text = plain(raw).replace(statedOn, '') === plain(raw) ? raw : plain(raw).replace(statedOn, '');
    const say = <T>(what: T | null): Said<T> | null => (what === null ? null : { what, raw, from });
    heading.months ??= say(monthsIn(text) ?? (heading.year && parseMonths(text, heading.year.what)));
    heading.year ??= say(yearIn(text) ?? heading.months?.what.year ?? null);
    if (LIST_WORDS.test(text)) heading.credential ??= say(credentialIn(text, mappings));
  };
  for (const { row, cells } of rows)
    for (const [column, cell] of cells) {
      hear(textOf(cell), cellName(column, row));
      heading.unit ??= unitIn(textOf(cell), mappings);
    }
  for (const name of names) hear(name, null);
  return heading;
}
