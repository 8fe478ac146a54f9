/** The language of a page; figures are grouped alike in both. */
export type Lang = 'en' | 'zh';

/** A figure and its unit, which stands small beside it. */
export interface Figure {
  figure: string;
  unit: string;
}

const MINUS = '−';

function format(n: number, digits: number, sign: 'auto' | 'exceptZero', least = digits): string {
  const shape = { maximumFractionDigits: digits, minimumFractionDigits: least, signDisplay: sign };
  const written = new Intl.NumberFormat('en-US', shape).format(n);
  return written.replace('-', MINUS).replace(/^−(0(?:\.0*)?)$/, '$1');
}

/** `1,142.6`; a true minus sign before what is negative. */
export function number(n: number, digits = 0): string {
  return format(n, digits, 'auto');
}

/** As `number`, without zeros at the end: `1,600`. For targets, which are round. */
export function round(n: number, digits: number): string {
  return format(n, digits, 'auto', 0);
}

/** `+20.5`, `−5.3`, `0.0`. */
export function signed(n: number, digits = 0): string {
  return format(n, digits, 'exceptZero');
}

/** A growth as a signed percentage with one decimal: 0.083 is `+8.3%`. */
export function growth(fraction: number): string {
  return `${signed(fraction * 100, 1)}%`;
}

/** A share of a whole as a percentage: 0.714 is `71.4%`. */
export function percent(fraction: number, digits = 1): string {
  return `${number(fraction * 100, digits)}%`;
}
