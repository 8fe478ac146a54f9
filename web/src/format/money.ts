import { type Figure, type Lang, number, round, signed } from './number.js';

interface Scale {
  unit: string;
  size: number;
  digits: number;
}

const YI: Scale = { unit: '亿元', size: 1e8, digits: 1 };
const WAN: Scale = { unit: '万元', size: 1e4, digits: 0 };
const YUAN: Scale = { unit: '元', size: 1, digits: 0 };
const CNY: Scale = { unit: 'CNY', size: 1, digits: 0 };
const BILLION: Scale = { unit: 'bn CNY', size: 1e9, digits: 1 };
const SMALL_BILLION: Scale = { unit: 'bn CNY', size: 1e9, digits: 2 };
const MILLION: Scale = { unit: 'm CNY', size: 1e6, digits: 0 };
const SMALL_MILLION: Scale = { unit: 'm CNY', size: 1e6, digits: 1 };

/** The scale in which an amount is read best: 亿元 or 万元, bn or m CNY. */
function scaleOf(yuan: number, lang: Lang): Scale {
  const size = Math.abs(yuan);
  if (size > 0 && size < 1e4) return lang === 'zh' ? YUAN : CNY;
  if (lang === 'zh') return size >= 1e8 ? YI : WAN;
  if (size >= 1e9) return size >= 1e10 ? BILLION : SMALL_BILLION;
  return size >= 1e7 || size === 0 ? MILLION : SMALL_MILLION;
}

/** An amount in CNY as it is shown: 114,260,000,000 is `1,142.6 亿元` or `114.3 bn CNY`. */
export function money(yuan: number, lang: Lang): Figure {
  const { unit, size, digits } = scaleOf(yuan, lang);
  return { figure: number(yuan / size, digits), unit };
}

/** A round amount, without zeros after the point: `1,600 亿元`. */
export function roundMoney(yuan: number, lang: Lang): Figure {
  const { unit, size, digits } = scaleOf(yuan, lang);
  return { figure: round(yuan / size, digits), unit };
}

/** Two amounts in the unit of the larger: `1,520.0–1,624.0`. */
export function moneyRange(low: number, high: number, lang: Lang): string {
  const { size, digits } = scaleOf(Math.max(Math.abs(low), Math.abs(high)), lang);
  return `${number(low / size, digits)}–${number(high / size, digits)}`;
}

/** The whole amount to the fen, for a hover: `114,260,000,000 元`. */
export function fullMoney(yuan: number, lang: Lang): string {
  return lang === 'zh' ? `${round(yuan, 2)} 元` : `${round(yuan, 2)} CNY`;
}

/** Figures that stand under one another share a unit. */
export interface Column {
  unit: string;
  plain(value: number): string;
  change(value: number): string;
}

function column(scale: Scale): Column {
  return {
    unit: scale.unit,
    plain: (yuan) => {
      const least = 10 ** -scale.digits;
      const tiny = yuan !== 0 && Math.abs(yuan / scale.size) < least / 2;
      return tiny ? `<${number(least, scale.digits)}` : number(yuan / scale.size, scale.digits);
    },
    change: (yuan) => signed(yuan / scale.size, scale.digits),
  };
}

/** For the largest of the zone: 亿元 with one decimal, m CNY whole. */
export function largeColumn(lang: Lang): Column {
  return column(lang === 'zh' ? YI : MILLION);
}

/** For lists down to the smallest: 万元 whole, m CNY with one decimal. */
export function fineColumn(lang: Lang): Column {
  return column(lang === 'zh' ? WAN : SMALL_MILLION);
}

/** The axis of a chart, in the unit of its figure: 亿元 whole, bn CNY whole. */
export function axisMoney(yuan: number, lang: Lang): string {
  const { size } = lang === 'zh' ? YI : BILLION;
  return round(yuan / size, 1);
}
