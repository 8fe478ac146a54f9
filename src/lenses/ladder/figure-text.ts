import { formatCount } from '../../model/format.js';
import { type Language, type Text, text } from '../../model/text.js';
import type { Unit } from './measures/index.js';

const CENTRES: readonly Text[] = [
  text('none', '无'),
  text('below municipal', '市级以下'),
  text('municipal', '市级'),
  text('provincial', '省级'),
  text('national', '国家级'),
];

/** How each unit is written: what it is divided by, and the word after it. */
const WRITTEN: Record<Exclude<Unit, 'centre'>, { by: number; en: string; zh: string }> = {
  CNY: { by: 1e4, en: '', zh: ' 万元' },
  share: { by: 0.01, en: '%', zh: '%' },
  year: { by: 1, en: ' years', zh: ' 年' },
  month: { by: 1, en: ' months', zh: ' 个月' },
  right: { by: 1, en: '', zh: ' 项' },
  place: { by: 1, en: '', zh: ' 名' },
  level: { by: 1, en: '', zh: ' 级' },
  proof: { by: 1, en: '', zh: ' 项' },
  point: { by: 1, en: ' points', zh: ' 分' },
  person: { by: 1, en: ' people', zh: ' 人' },
};

const MOST_DECIMALS = 6;

/** The fewest decimals, from `least` on, with which a figure does not read like the line that it is beside. */
function decimalsBeside(value: number, line: number, least: number): number {
  if (value === line) return least;
  let decimals = least;
  while (decimals < MOST_DECIMALS && value.toFixed(decimals) === line.toFixed(decimals)) decimals++;
  return decimals;
}

/** By decimals: to make a format takes far longer than to write with it. */
const FORMATS = Array.from(
  { length: MOST_DECIMALS + 1 },
  (_, decimals) => new Intl.NumberFormat('en-US', { maximumFractionDigits: decimals }),
);

function digits(value: number, decimals: number): string {
  const written = FORMATS[decimals]!.format(Math.abs(value));
  return value < 0 && written !== '0' ? `−${written}` : written;
}

/**
 * A figure in its unit, with as many decimals as it takes to tell it from the line beside it: 89.96% against 90% is not "90%".
 * Money is in million CNY in English and in 万元 in Chinese.
 */
export function figureText(value: number, unit: Unit, language: Language, line = value): string {
  if (unit === 'centre') return CENTRES[value]?.[language] ?? formatCount(value);
  const { by, ...words } = WRITTEN[unit];
  const million = unit === 'CNY' && language === 'en';
  const scale = million ? 1e6 : by;
  const [shown, beside] = [value / scale, line / scale];
  const least = million ? 2 : unit === 'share' ? 1 : unit === 'CNY' ? 0 : 1;
  const figure = digits(shown, decimalsBeside(shown, beside, least));
  return million ? `${figure}m CNY` : `${figure}${words[language]}`;
}
