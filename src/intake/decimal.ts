/** A decimal text in its one canonical form: no plus, no leading or trailing zeros, no `-0`. */
function canonical(sign: string, whole: string, fraction: string): string {
  const w = whole.replace(/^0+(?=\d)/, '') || '0';
  const f = fraction.replace(/0+$/, '');
  const digits = f === '' ? w : `${w}.${f}`;
  return sign === '-' && digits !== '0' ? `-${digits}` : digits;
}

/** Moves the point of a decimal text by a power of ten, exactly: `shiftDecimal('12.5', 4)` is `125000`. */
export function shiftDecimal(decimal: string, exponent: number): string {
  const sign = decimal.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = decimal.replace(/^[+-]/, '').split('.');
  if (exponent >= 0) {
    const moved = fraction.slice(0, exponent).padEnd(exponent, '0');
    return canonical(sign, whole + moved, fraction.slice(exponent));
  }
  const padded = whole.padStart(-exponent + 1, '0');
  return canonical(sign, padded.slice(0, exponent), padded.slice(exponent) + fraction);
}

/**
 * A spreadsheet's number as decimal text, to the 15 significant digits that spreadsheets keep:
 * 0.1 + 0.2 is `0.3`, 1e21 is written out.
 */
export function decimalText(n: number): string {
  const [mantissa = '0', exponent = '0'] = n.toExponential(14).split('e');
  return shiftDecimal(mantissa, Number(exponent));
}

/** Digits after the point. */
export function decimalPlaces(decimal: string): number {
  const point = decimal.indexOf('.');
  return point < 0 ? 0 : decimal.length - point - 1;
}
