import { fineColumn, fullMoney, money, type Column, moneyRange, roundMoney } from './money.js';
import { type Figure, type Lang, number, percent, round, signed } from './number.js';

/** Counted things, one and many in English; Chinese has one measure word. */
const COUNTED: Record<string, { one: string; many: string; zh: string }> = {
  firm: { one: 'firm', many: 'firms', zh: '家' },
  platform: { one: 'platform', many: 'platforms', zh: '个' },
  centre: { one: 'centre', many: 'centres', zh: '个' },
  person: { one: 'person', many: 'people', zh: '人' },
  brand: { one: 'brand', many: 'brands', zh: '个' },
};

function counted(unit: string, n: number, lang: Lang): string {
  const words = COUNTED[unit];
  if (!words) return unit;
  return lang === 'zh' ? words.zh : Math.abs(n) === 1 ? words.one : words.many;
}

/** A goal's value in its unit: money in 亿元 or bn CNY, shares in per cent, counts whole. */
export function figure(value: number, unit: string, lang: Lang): Figure {
  if (unit === 'CNY') return money(value, lang);
  if (unit === 'share') return { figure: percent(value), unit: '' };
  return { figure: number(value), unit: counted(unit, value, lang) };
}

/** A target: as `figure`, without zeros after the point. */
export function targetFigure(value: number, unit: string, lang: Lang): Figure {
  if (unit === 'CNY') return roundMoney(value, lang);
  return unit === 'share' ? { figure: `${round(value * 100, 1)}%`, unit: '' } : figure(value, unit, lang);
}

/** A change in a unit, signed: `+20.5 亿元`, `−3 家`; of a share in percentage points. */
export function changed(value: number, unit: string, lang: Lang): Figure {
  if (unit === 'share')
    return { figure: signed(value * 100, 1), unit: lang === 'zh' ? '个百分点' : 'points' };
  const size = figure(Math.abs(value), unit, lang);
  const sign = !/[1-9]/.test(size.figure) ? '' : value < 0 ? '−' : '+';
  return { figure: `${sign}${size.figure}`, unit: size.unit };
}

/** Figure and unit as one text. */
export function written({ figure: n, unit }: Figure): string {
  return unit ? `${n} ${unit}` : n;
}

/** The value to its last digit, for a hover. */
export function full(value: number, unit: string, lang: Lang): string {
  if (unit === 'CNY') return fullMoney(value, lang);
  if (unit === 'share') return percent(value, 4);
  return written(figure(value, unit, lang));
}

/** A range in the unit of its upper end: `198–206`. */
export function range(low: number, high: number, unit: string, lang: Lang): string {
  if (unit === 'CNY') return moneyRange(low, high, lang);
  return `${figure(low, unit, lang).figure}–${figure(high, unit, lang).figure}`;
}

/** How figures of a unit are written under one another in a long list. */
export function columnOf(unit: string, lang: Lang): Column {
  if (unit === 'CNY') return fineColumn(lang);
  if (unit === 'share') return { unit: '', plain: (n) => percent(n), change: (n) => signed(n * 100, 1) };
  return { unit: counted(unit, 2, lang), plain: (n) => number(n), change: (n) => signed(n) };
}
