import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalPlaces, decimalText, shiftDecimal } from './decimal.js';

describe('shiftDecimal', () => {
  it.each([
    ['12.5', 4, '125000'],
    ['60', -2, '0.6'],
    ['-0.05', 2, '-5'],
    ['007.10', 0, '7.1'],
    ['-0', 0, '0'],
    ['5', -3, '0.005'],
  ])('%s by 10^%i is %s', (decimal, exponent, want) => expect(shiftDecimal(decimal, exponent)).toBe(want));

  it('is undone by the opposite shift, digit for digit', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }),
        fc.integer({ min: 0, max: 12 }),
        (n, e) => {
          expect(shiftDecimal(shiftDecimal(String(n), -e), e)).toBe(String(n));
        },
      ),
    );
  });
});

describe('decimalText', () => {
  it.each([
    [0.1 + 0.2, '0.3'],
    [1281.4999999999998, '1281.5'],
    [1e21, '1000000000000000000000'],
    [-33, '-33'],
    [2.5e-7, '0.00000025'],
    [0, '0'],
  ])('%d is written %s', (n, want) => expect(decimalText(n)).toBe(want));
});

it('counts digits after the point', () =>
  expect([decimalPlaces('12'), decimalPlaces('1.25')]).toEqual([0, 2]));
