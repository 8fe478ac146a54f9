import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shares } from './index.js';

const tenths = (shown: string[]) =>
  shown.map((s) => Math.round(Number(s.replace('−', '-').replace(',', '').replace('%', '')) * 10));

describe('T55: shares of a whole', () => {
  it('print to 100.0 %, the largest remainder taking what rounding leaves', () => {
    expect(shares([1, 1, 1])).toEqual(['33.4%', '33.3%', '33.3%']);
    // 16.666 % six times would be 100.2 % when each is rounded by itself.
    expect(tenths(shares([1, 1, 1, 1, 1, 1])).reduce((a, b) => a + b)).toBe(1000);
    expect(shares([1, 2, 5])).toEqual(['12.5%', '25.0%', '62.5%']);
  });

  it('T28: keep a negative part, and still print to 100.0 %', () => {
    expect(shares([110, -10])).toEqual(['110.0%', '−10.0%']);
  });

  it('are none of nothing, and none of a loss', () => {
    expect([shares([]), shares([0, 0]), shares([5, -9])]).toEqual([[], [], []]);
  });

  it('always print to 100.0 %, each within a tenth of what it is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e12 }), { minLength: 1, maxLength: 12 }), (parts) => {
        const whole = parts.reduce((a, b) => a + b, 0);
        fc.pre(whole > 0);
        const shown = tenths(shares(parts));
        expect(shown.reduce((a, b) => a + b, 0)).toBe(1000);
        shown.forEach((n, i) => expect(Math.abs(n - (parts[i]! / whole) * 1000)).toBeLessThan(1 + 1e-6));
      }),
    );
  });
});
