import type { Language } from './text.js';

/** The minus sign of typography: a hyphen is too short beside figures. */
const MINUS = '−';

/** Writers of numbers by their decimals: making one takes a hundred times as long as using it. */
const writers = new Map<number, Intl.NumberFormat>();

function grouped(value: number, decimals: number): string {
  let writer = writers.get(decimals);
  if (!writer) {
    writer = new Intl.NumberFormat('en-US', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    writers.set(decimals, writer);
  }
  const digits = writer.format(Math.abs(value));
  return value < 0 && /[1-9]/.test(digits) ? MINUS + digits : digits;
}

/** A figure and its unit, apart, so that a page can set the unit small. */
export interface Formatted {
  figure: string;
  unit: string;
}

/** In what an amount is written: its unit, that unit in CNY, and the decimals shown. */
export interface Scale {
  unit: string;
  divisor: number;
  decimals: number;
}

/**
 * The scale in which an amount of CNY is read best: 亿元 with one decimal from one hundred million on, else whole 万元; in
 * English billions with one decimal (two below ten), else millions. What is drawn or listed together takes the largest one's.
 */
export function moneyScale(value: number, language: Language): Scale {
  const size = Math.abs(value);
  if (size > 0 && size < 1e4) return { unit: language === 'zh' ? '元' : 'CNY', divisor: 1, decimals: 0 };
  if (language === 'zh')
    return size >= 1e8
      ? { unit: '亿元', divisor: 1e8, decimals: 1 }
      : { unit: '万元', divisor: 1e4, decimals: 0 };
  return size >= 1e9
    ? { unit: 'bn CNY', divisor: 1e9, decimals: size >= 1e10 ? 1 : 2 }
    : { unit: 'm CNY', divisor: 1e6, decimals: size >= 1e7 || size === 0 ? 0 : 1 };
}

/** Money for people, from CNY, in the scale of its own size. */
export function formatMoney(value: number, language: Language): Formatted {
  const { unit, divisor, decimals } = moneyScale(value, language);
  return { figure: grouped(value / divisor, decimals), unit };
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

/** Things that are counted, one and many in English; Chinese has one measure word. */
const COUNTED: Record<string, { one: string; many: string; zh: string }> = {
  firm: { one: 'firm', many: 'firms', zh: '家' },
  platform: { one: 'platform', many: 'platforms', zh: '个' },
  centre: { one: 'centre', many: 'centres', zh: '个' },
  brand: { one: 'brand', many: 'brands', zh: '个' },
  person: { one: 'person', many: 'people', zh: '人' },
};

/** A share as a percentage with one decimal: 0.083 is `8.3%`. */
export function formatShare(fraction: number): string {
  return `${grouped(fraction * 100, 1)}%`;
}

/** An amount in the unit of its indicator, which alone says how it is written: never its size. */
export function formatAmount(value: number, unit: string, language: Language): Formatted {
  if (unit === 'CNY') return formatMoney(value, language);
  if (unit === 'share') return { figure: formatShare(value), unit: '' };
  const words = COUNTED[unit];
  if (!words) return { figure: formatCount(value), unit };
  return {
    figure: formatCount(value),
    unit: language === 'zh' ? words.zh : Math.abs(value) === 1 ? words.one : words.many,
  };
}

/** An amount in the unit of its indicator as one text: `113.8 bn CNY`, `187 家`, `4.2%`. */
export function amountText(value: number, unit: string, language: Language): string {
  const { figure, unit: word } = formatAmount(value, unit, language);
  return word === '' ? figure : `${figure} ${word}`;
}

/** A round amount such as a target, without zeros after the point: `1,600 亿元`, `4.2%`. */
export function roundText(value: number, unit: string, language: Language): string {
  const { figure, unit: word } = formatAmount(value, unit, language);
  const round = figure.replace(/(\.\d*?)0+(%?)$/, '$1$2').replace(/\.(%?)$/, '$1');
  return word === '' ? round : `${round} ${word}`;
}

/** Two amounts in the scale of the larger: `1,578.6–1,612.3 亿元`. */
export function rangeText(low: number, high: number, unit: string, language: Language): string {
  if (unit !== 'CNY') {
    const { figure, unit: word } = formatAmount(high, unit, language);
    return `${formatAmount(low, unit, language).figure}–${figure}${word && ` ${word}`}`;
  }
  const scale = moneyScale(Math.max(Math.abs(low), Math.abs(high)), language);
  const show = (value: number) => grouped(value / scale.divisor, scale.decimals);
  return `${show(low)}–${show(high)} ${scale.unit}`;
}

/** The whole amount: money to the fen, a share to a hundredth of a per cent: `113,116,222,800.5 元`. */
export function exactText(value: number, unit: string, language: Language): string {
  if (unit === 'share') return `${grouped(value * 100, 2)}%`;
  if (unit !== 'CNY') return amountText(value, unit, language);
  const digits = Math.abs(value).toLocaleString('en-US', { maximumFractionDigits: 2 });
  return `${value < 0 ? MINUS : ''}${digits} ${language === 'zh' ? '元' : 'CNY'}`;
}

/** A change in the unit of its indicator, signed; of a share in percentage points. */
export function changeText(value: number, unit: string, language: Language): string {
  const size =
    unit === 'share'
      ? `${grouped(Math.abs(value) * 100, 1)} ${language === 'zh' ? '个百分点' : 'points'}`
      : amountText(Math.abs(value), unit, language);
  // What is shown as nothing went neither up nor down.
  const sign = !/[1-9]/.test(size) ? '' : value < 0 ? MINUS : '+';
  return `${sign}${size}`;
}

/** A change as a signed percentage with one decimal: `+8.3%`, `−0.4%`, `0.0%`. */
export function formatGrowth(fraction: number): string {
  const percent = fraction * 100;
  const figure = grouped(percent, 1);
  return `${figure.startsWith(MINUS) || !/[1-9]/.test(figure) ? '' : '+'}${figure}%`;
}
