import type { Random } from '../random.js';
import { romanised } from './brands.js';
import type { Place } from './places.js';
import type { Trade } from './trades.js';

/** What a name is made of: 武汉 · 东 · 砚驰 · 第一 · 座椅 · 有限公司. */
export interface NameParts {
  place: Place;
  brand: string;
  trade: Trade;
  /** Before the brand (新, 老, 东, 西) or after it (第一, 第二), where siblings are told apart by it. */
  mark?: Mark;
  /** 砚驰（武汉）座椅有限公司 instead of 武汉砚驰座椅有限公司. */
  placeLast: boolean;
  form: string;
}

export interface Mark {
  zh: string;
  en: string;
  before: boolean;
}

const mark = (zh: string, en: string, before: boolean): Mark => ({ zh, en, before });

/** Pairs of marks by which two siblings are told apart. */
export const MARK_PAIRS: readonly (readonly [Mark, Mark])[] = [
  [mark('第一', 'No.1', false), mark('第二', 'No.2', false)],
  [mark('东', 'East', true), mark('西', 'West', true)],
  [mark('新', 'New', true), mark('老', 'Old', true)],
];

const FORMS = [
  ['有限公司', 82],
  ['有限责任公司', 8],
  ['股份有限公司', 10],
] as const;

export function legalForm(random: Random): string {
  return random.weighted(FORMS);
}

/** The registered name. */
export function fullName(p: NameParts): string {
  const core = markedBrand(p);
  return p.placeLast
    ? `${core}（${p.place.zh}）${p.trade.zh}${p.form}`
    : `${p.place.zh}${core}${p.trade.zh}${p.form}`;
}

/** The English name: the brand in pinyin, the rest translated. */
export function englishName(p: NameParts): string {
  const brand = romanised(p.brand);
  const core = p.mark ? (p.mark.before ? `${p.mark.en} ${brand}` : `${brand} ${p.mark.en}`) : brand;
  return p.placeLast
    ? `${core} (${p.place.en}) ${p.trade.en} Co., Ltd.`
    : `${p.place.en} ${core} ${p.trade.en} Co., Ltd.`;
}

/** The brand with the mark that tells siblings apart. */
export function markedBrand(p: NameParts): string {
  if (!p.mark) return p.brand;
  return p.mark.before ? p.mark.zh + p.brand : p.brand + p.mark.zh;
}

/** Names that people use for short, the likeliest first; each keeps the order of the signs of the full name. */
export function shortNames(p: NameParts, random: Random): string[] {
  const brand = markedBrand(p);
  const withPlace = p.placeLast ? `${brand}${p.place.zh}` : `${p.place.zh}${brand}`;
  const choices = random.shuffle([`${brand}${p.trade.short}`, brand]);
  return [...choices, withPlace, `${withPlace}${p.trade.short}`];
}
