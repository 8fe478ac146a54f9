import { fineColumn, fullMoney, money, type Column, moneyRange, roundMoney } from './money.js';
import { type Figure, type Lang, number, signed } from './number.js';

/** Counted things, one and many in English; Chinese has one measure word. */
const COUNTED: Record<string, { one: string; many: string; zh: string }> = {
  firm: { one: 'firm', many: 'firms', zh: '家' },
  platform: { one: 'platform', many: 'platforms', zh: '个' },
  centre: { one: 'centre', many: 'centres', zh: '个' },
  brand: { one: 'brand', many: 'brands', zh: '个' },
};

function counted(unit: string, n: number, lang: Lang): string {
  const words = COUNTED[unit];
  if (!words) return unit;
  return lang === 'zh' ? words.zh : n === 1 ? words.one : words.many;
}

/** A goal's value in its unit: money in 亿元 or bn CNY, counts whole. */
export function figure(value: number, unit: string, lang: Lang): Figure {
  if (unit === 'CNY') return money(value, lang);
  return { figure: number(value), unit: counted(unit, value, lang) };
}

/** A target: as `figure`, without zeros after the point. */
export function targetFigure(value: number, unit: string, lang: Lang): Figure {
  return unit === 'CNY' ? roundMoney(value, lang) : figure(value, unit, lang);
}

/** Figure and unit as one text. */
export function written({ figure: n, unit }: Figure): string {
  return unit ? `${n} ${unit}` : n;
}

/** The value to its last digit, for a hover. */
export function full(value: number, unit: string, lang: Lang): string {
  return unit === 'CNY' ? fullMoney(value, lang) : written(figure(value, unit, lang));
}

/** A range in the unit of its upper end: `198–206`. */
export function range(low: number, high: number, unit: string, lang: Lang): string {
  if (unit === 'CNY') return moneyRange(low, high, lang);
  return `${figure(low, unit, lang).figure}–${figure(high, unit, lang).figure}`;
}

/** How figures of a unit are written under one another in a long list. */
export function columnOf(unit: string, lang: Lang): Column {
  if (unit === 'CNY') return fineColumn(lang);
  return { unit: counted(unit, 2, lang), plain: (n) => number(n), change: (n) => signed(n) };
}
