import type { Unit, UnitReader } from './unit.js';

/** Text as words are compared: NFKC, lower case, without any white space. */
export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

/** A header word as it is compared: `plain`, also without numbering, quotes, stops and the marks of a form (`*`, `:`, `/`). */
export function headerKey(text: string): string {
  return plain(text)
    .replace(/\((必填|选填|required|optional)\)/g, '')
    .replace(/^[*]?(\d{1,2}[.、)]|[一二三四五六七八九十]{1,2}、)/, '')
    .replace(/["'“”‘’*:_/\\|.]/g, '');
}

/** A header taken apart: its words without the unit, the unit, and a year or span of months written in it. */
export interface HeaderParts {
  /** Keys to look up, the fullest first. */
  keys: string[];
  unit: Unit | null;
  year: string | null;
  /** The whole of its words without unit, year and months: what stays from month to month. */
  stem: string;
  /** The month or span of months written in it, with its year where it has one: `2025年1-9月`. */
  period: string | null;
}

const BRACKETED = /[([【]([^()[\]【】]*)[)\]】]$/;
const TRAILING = /^(.*?)(?:,|;|:|-|_|\/|\bin\s)\s*([^,;:/]+)$/;

/** The unit at the end of a header (`产值(万元)`, `产值/万元`, `Revenue in RMB mn`, `Share %`), and the header without it. */
function splitUnit(text: string, units: UnitReader): { text: string; unit: Unit | null } {
  const bracket = BRACKETED.exec(text);
  if (bracket) {
    const unit = units.read(bracket[1]!.replace(/^\s*(单位|unit)\s*[::]?/i, '').replace(/^in\s+/i, ''));
    if (unit) return { text: text.slice(0, bracket.index), unit };
  }
  const trailing = TRAILING.exec(text);
  if (trailing?.[1]) {
    const unit = units.read(trailing[2]!);
    if (unit) return { text: trailing[1], unit };
  }
  const words = text.split(/\s+/);
  for (const n of [2, 1]) {
    if (words.length <= n) continue;
    const unit = units.read(words.slice(-n).join(' '));
    if (unit && !/^[a-z]$/i.test(words.at(-1)!)) return { text: words.slice(0, -n).join(' '), unit };
  }
  const sign = /^(.*[^\d])(%|万元|亿元|千元)$/.exec(text);
  if (sign) return { text: sign[1]!, unit: units.read(sign[2]!) };
  return { text, unit: null };
}

/** A year: before months, at either end, or with its word. Not the year of a standard, as in GB/T 4754-2017. */
const YEAR =
  /(?<![\d-])(?:fy)?((?:19|20|21)\d{2})(?:年度|年末|年底|年|财年|-(?=\d)|$)|^(?:fy)?((?:19|20|21)\d{2})(?!\d)/;
const SPAN = /(?:1|一)月?[-–—―~至到](?:\d{1,2}|本)月(?:累计|止累计)?/;
const MONTH = /^(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})月份?)(?:当月)?/;

/**
 * Takes a header apart. A header over several rows comes joined with `/`; the whole is looked up first, then
 * its parts from the last one up. `9月产值` is looked up as `本月产值`, `1-9月产值` as `累计产值`.
 */
export function headerParts(header: string, units: UnitReader): HeaderParts {
  const whole = header.normalize('NFKC').trim();
  const { text, unit } = splitUnit(whole, units);
  const keys: string[] = [];
  const add = (key: string) => key && !keys.includes(key) && keys.push(key);
  const parts = text.split('/');
  const bare = (s: string) => s.replace(/[([【][^()[\]【】]*[)\]】]/g, '');
  let year: string | null = null;
  let period: string | null = null;
  let stem = '';
  for (const candidate of [whole, text, ...parts.slice().reverse()]) {
    add(headerKey(candidate));
    add(headerKey(bare(candidate)));
  }
  for (const candidate of [text, ...parts.slice().reverse()]) {
    let key = headerKey(candidate).replace(/[()[\]【】]/g, '');
    const dated = YEAR.exec(key);
    if (dated) {
      year ??= dated[1] ?? dated[2]!;
      key = key.replace(dated[0], '');
    }
    const span = SPAN.exec(key);
    const month = MONTH.exec(key);
    const months = span ?? month;
    if (months) period ??= (dated?.[0] ?? '') + months[0];
    if (span) key = key.replace(SPAN, '累计');
    else if (month) key = `本月${key.slice(month[0].length)}`;
    key = key.replace(/累计累计/, '累计');
    add(key);
    stem ||= key;
  }
  return { keys, unit, year, period, stem: stem || headerKey(whole) };
}

/** What stays of a header from month to month; see `HeaderParts`. */
export function headerStem(header: string, units: UnitReader): string {
  return headerParts(header, units).stem;
}
