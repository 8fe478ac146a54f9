/** A fraction of whole numbers, the second above zero. */
export interface Fraction {
  num: number;
  den: number;
}

/**
 * A figure that is never rounded: (num / den)^(1 / root) − less, with whole numbers and den above zero. The root is 2 for
 * compound growth over two years; `less` is 1 for growth, where the quotient is that of two amounts.
 */
export interface Exact {
  num: number | bigint;
  den: number | bigint;
  root: 1 | 2;
  less: 0 | 1;
  /** The nearest double of the quotient, where its whole numbers are so large that they are multiplied only close to a line. */
  near?: number;
}

/** A whole number. */
export function whole(n: number): Exact {
  return { num: n, den: 1, root: 1, less: 0 };
}

/** The quotient of two amounts; null where either is unknown or the second is not above zero. */
export function quotient(num: number | undefined, den: number | undefined): Exact | null {
  if (num === undefined || den === undefined || den <= 0) return null;
  return { num, den, root: 1, less: 0 };
}

/** The mean of b/a and c/b, less one, for amounts above zero: (a·c + b²) / 2ab − 1. */
export function meanGrowth(a: number, b: number, c: number): Exact {
  const [x, y, z] = [BigInt(a), BigInt(b), BigInt(c)];
  return { num: x * z + y * y, den: 2n * x * y, root: 1, less: 1, near: (b / a + c / b) / 2 };
}

/** A decimal as a fraction, digit by digit: 0.075 is 75/1000. */
export function fractionOf(decimal: number): Fraction {
  const [digits = '', exponent = '0'] = String(decimal).split('e');
  const [, after = ''] = digits.split('.');
  const places = Math.max(0, after.length - Number(exponent));
  return { num: Math.round(decimal * 10 ** places), den: 10 ** places };
}

/** The sign of a·b − c·d for whole numbers, exact at any size. */
function crossSign(a: number | bigint, b: number, c: number, d: number | bigint): number {
  if (typeof a === 'number' && typeof d === 'number') {
    const left = a * b;
    const right = c * d;
    if (Math.abs(left) <= Number.MAX_SAFE_INTEGER && Math.abs(right) <= Number.MAX_SAFE_INTEGER)
      return Math.sign(left - right);
  }
  const left = BigInt(a) * BigInt(b);
  const right = BigInt(c) * BigInt(d);
  return left > right ? 1 : left < right ? -1 : 0;
}

/** How far from a line the double of a figure of large whole numbers tells the side: far wider than its rounding. */
const FAR = 1e-9;

/** Whether a figure lies above (1), on (0) or below (−1) a line: whole numbers compared by cross-multiplication. */
export function compare(x: Exact, line: Fraction): number {
  if (x.near !== undefined) {
    const at = line.num / line.den;
    const off = x.near - x.less - at;
    if (Math.abs(off) > FAR * Math.max(1, Math.abs(at))) return Math.sign(off);
  }
  const shifted = line.num + x.less * line.den;
  if (x.root === 1) return crossSign(x.num, line.den, shifted, x.den);
  // A root is never negative, so it lies above every negative line.
  return shifted < 0 ? 1 : crossSign(x.num, line.den ** 2, shifted ** 2, x.den);
}

/** The nearest double, for showing and for sorting. */
export function toNumber({ num, den, root, less }: Exact): number {
  const value = Number(num) / Number(den);
  return (root === 2 ? Math.sqrt(value) : value) - less;
}
