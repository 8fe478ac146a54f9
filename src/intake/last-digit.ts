import { decimalPlaces } from './decimal.js';
import { splitFigure } from './value/quantity.js';

/** How an amount's cell is written: the power of ten from its unit to fen, and the digits after its point. */
export interface Written {
  exponent: number;
  places: number;
}

/** How a cell of money is written; null for nothing and for what is no figure, whose unit cannot be told. */
export function writtenAs({ raw, value }: { raw: string; value: string | null }): Written | null {
  const decimal = splitFigure(raw)?.decimal;
  const shown = Number(decimal);
  if (!decimal || shown === 0) return null;
  return { exponent: Math.round(Math.log10(Number(value) / shown)), places: decimalPlaces(decimal) };
}

/** Half of the last digit shown, in fen: how far the amount may be from the exact one. */
export function halfDigit(written: Written | null): number {
  return written === null ? 0 : 0.5 * 10 ** (written.exponent - written.places);
}
