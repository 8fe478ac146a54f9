import { fen, type Money } from '../../model/money.js';

/** An amount of whole 万元. */
export function wan(n: number): Money {
  return fen(Math.round(n) * 1_000_000);
}

/** An amount in fen, rounded to whole hundreds of yuan: two decimals of 万元, as returns and accounts are filed. */
export function hundreds(amount: number): Money {
  return fen(Math.round(amount / 10_000) * 10_000);
}
