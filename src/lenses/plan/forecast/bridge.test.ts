import { describe, expect, test } from 'vitest';
import { bridge } from './bridge.js';
import { testedSeason } from './seasonality.js';

const profile = [0.7, 0.8, 1, 1.1, 1, 1.2, 0.9, 0.8, 1, 1.1, 1, 1.4];
const truth = Array.from({ length: 48 }, (_, t) => 100 * 1.01 ** t * profile[t % 12]!);

describe('gaps', () => {
  test('in a December are filled with a December, not with the line between November and January', () => {
    const { values, filled } = bridge(
      truth.map((x, t) => (t === 23 ? null : x)),
      12,
      0,
      testedSeason,
    )!;
    expect(Math.abs(values[23]! / truth[23]! - 1)).toBeLessThan(0.01);
    expect(filled.flatMap((is, t) => (is ? [t] : []))).toEqual([23]);
    expect(values.filter((_, t) => t !== 23)).toEqual(truth.filter((_, t) => t !== 23));
  });

  test('in a short history lie on the line, with two months for January–February', () => {
    // Months at 10, 12 → a gap of January–February between them is two months of 11.
    expect(bridge([10, null, 12], 11, 10, testedSeason)!.values[1]).toBeCloseTo(22, 10);
    expect(bridge([10, null, null, 16], 12, 0, testedSeason)!.values).toEqual([
      10,
      expect.closeTo(12),
      expect.closeTo(14),
      16,
    ]);
  });

  test('before the first and after the last known value are counted, not filled', () => {
    expect(bridge([null, 5, 6, null, null], 12, 0, testedSeason)).toEqual({
      values: [5, 6],
      filled: [false, false],
      leading: 1,
      trailing: 2,
    });
  });

  test('a value that is not finite is a gap; nothing known is nothing', () => {
    expect(bridge([4, Number.NaN, 6], 12, 0, testedSeason)!.values).toEqual([4, 5, 6]);
    expect(bridge([null, Infinity], 12, 0, testedSeason)).toBeNull();
    expect(bridge([], 12, 0, testedSeason)).toBeNull();
  });
});
