import type { Lang } from './number.js';

const MONTHS = ['Jan–Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 0 for January–February to 10 for December, of a period `YYYY-01/02` or `YYYY-MM`. */
export function positionOf(period: string): number {
  return period.endsWith('-01/02') ? 0 : Number(period.slice(5, 7)) - 2;
}

/** The month of a position 0–10: `1–2月`, `9月`; `Jan–Feb`, `Sep`. */
export function monthName(position: number, lang: Lang): string {
  if (lang === 'en') return MONTHS[position] ?? '';
  return position === 0 ? '1–2月' : `${position + 2}月`;
}

/** `2025 年 9 月`, `Sep 2025`. */
export function periodName(period: string, lang: Lang): string {
  const year = period.slice(0, 4);
  const position = positionOf(period);
  if (lang === 'en') return `${MONTHS[position]} ${year}`;
  return `${year} 年 ${position === 0 ? '1–2' : position + 2} 月`;
}

/** The months of the year up to a period: `1–9月`, `Jan–Sep`. */
export function yearToDate(period: string, lang: Lang): string {
  const position = positionOf(period);
  if (position === 0) return monthName(0, lang);
  return lang === 'zh' ? `1–${position + 2}月` : `Jan–${MONTHS[position]}`;
}
