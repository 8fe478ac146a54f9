declare const brand: unique symbol;

/**
 * An amount of money in fen (1/100 yuan), a safe integer, so that sums are exact up to 90 trillion yuan.
 * Made only by the parser and the sums below.
 */
export type Money = number & { [brand]: 'Money' };

export const NO_MONEY = 0 as Money;

/** A decimal number as text: digits with an optional sign and point, nothing else. */
const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?$/;

/**
 * Scales a decimal text by a power of ten to whole fen, as text, never through a float:
 * `parseMoney('1.2', 8)` is 1.2 亿元, `parseMoney('310.5', 4)` is 310.5 万元.
 * Digits below one fen are rounded half away from zero. Null when the text is not a decimal number or
 * the amount is beyond a safe integer.
 * @param exponent power of ten from the text's unit to yuan: 0 yuan, 3 千元, 4 万元, 6 million, 8 亿元.
 */
export function parseMoney(decimal: string, exponent = 0): Money | null {
  const m = DECIMAL.exec(decimal);
  if (!m || (m[2] === '' && !m[3])) return null;
  const fraction = m[3] ?? '';
  const shift = exponent + 2;
  const kept = fraction.slice(0, shift).padEnd(shift, '0');
  let total = BigInt(`${m[2]}${kept}` || '0');
  if ((fraction[shift] ?? '0') >= '5') total += 1n;
  if (total > BigInt(Number.MAX_SAFE_INTEGER)) return null;
  return (m[1] === '-' && total !== 0n ? -Number(total) : Number(total)) as Money;
}

/** Fen that are already whole, as a database or a sum holds them. Throws when not a safe integer. */
export function fen(n: number): Money {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not whole fen: ${n}`);
  return n as Money;
}

/** The exact sum. Throws beyond a safe integer. */
export function sumMoney(amounts: Iterable<Money>): Money {
  let total = 0;
  for (const amount of amounts) total += amount;
  return fen(total);
}

/** Yuan with up to two decimals, as the JSON of every command prints money. */
export function yuan(amount: Money): number {
  return amount / 100;
}
