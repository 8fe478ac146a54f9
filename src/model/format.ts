import type { Language } from './text.js';

/** The minus sign of typography: a hyphen is too short beside figures. */
const MINUS = '−';

function grouped(value: number, decimals: number): string {
  const digits = Math.abs(value).toLocaleString('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return value < 0 && /[1-9]/.test(digits) ? MINUS + digits : digits;
}

/** A figure and its unit, apart, so that a page can set the unit small. */
export interface Formatted {
  figure: string;
  unit: string;
}

/**
 * Money for people, from CNY: 亿元 with one decimal from one hundred million on, else whole 万元; in English billions with
 * one decimal (two below ten), else whole millions.
 */
export function formatMoney(value: number, language: Language): Formatted {
  const size = Math.abs(value);
  if (language === 'zh')
    return size >= 1e8
      ? { figure: grouped(value / 1e8, 1), unit: '亿元' }
      : { figure: grouped(value / 1e4, 0), unit: '万元' };
  return size >= 1e9
    ? { figure: grouped(value / 1e9, size >= 1e10 ? 1 : 2), unit: 'bn CNY' }
    : { figure: grouped(value / 1e6, size >= 1e7 ? 0 : 1), unit: 'm CNY' };
}

/** Money as one text. */
export function moneyText(value: number, language: Language): string {
  const { figure, unit } = formatMoney(value, language);
  return `${figure} ${unit}`;
}

/** A whole number with separators. */
export function formatCount(value: number): string {
  return grouped(value, 0);
}

/** A change as a signed percentage with one decimal: `+8.3%`, `−0.4%`. */
export function formatGrowth(fraction: number): string {
  const percent = fraction * 100;
  const figure = grouped(percent, 1);
  return `${figure.startsWith(MINUS) ? '' : '+'}${figure}%`;
}
