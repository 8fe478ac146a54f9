import { describe, expect, test } from 'vitest';
import { isSeasonal, seasonalIndices, testedSeason } from './seasonality.js';

const cycles = (pattern: readonly number[], times: number) =>
  Array.from({ length: times }, () => pattern).flat();

describe('the test for a season', () => {
  test('asks more of a short series than of a long one', () => {
    // 1, 3, 1, 3, …: deviations ∓1, r₁ = −(n−1)/n, r₂ = (n−2)/n.
    // n = 6: r₂ = 0.667 against 1.645·√((1 + 2·(5/6)²)/6) = 1.038: not shown.
    expect(isSeasonal(cycles([1, 3], 3), 2)).toBe(false);
    // n = 12: 0.833 against 1.645·√((1 + 2·(11/12)²)/12) = 0.777: shown.
    expect(isSeasonal(cycles([1, 3], 6), 2)).toBe(true);
    // n = 10: 0.8 against 1.645·√((1 + 2·0.9²)/10) = 0.842: not shown.
    expect(isSeasonal(cycles([1, 3], 5), 2)).toBe(false);
  });

  test('needs three whole seasons', () => {
    const pattern = [9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
    expect(isSeasonal(cycles(pattern, 3), 12)).toBe(true);
    expect(isSeasonal(cycles(pattern, 3).slice(1), 12)).toBe(false);
  });

  test('finds none in a constant series, and none of length one', () => {
    expect(isSeasonal(cycles([5], 40), 12)).toBe(false);
    expect(isSeasonal(cycles([1, 3], 20), 1)).toBe(false);
  });
});

describe('seasonal indices', () => {
  test('odd season: value over the mean of its neighbours', () => {
    // 1, 2, 6 repeated: every window of three has mean 3, so the ratios are 1/3, 2/3 and 2.
    expect(seasonalIndices(cycles([1, 2, 6], 4), 3)!.map((x) => x * 3)).toEqual([
      expect.closeTo(1, 12),
      expect.closeTo(2, 12),
      expect.closeTo(6, 12),
    ]);
  });

  test('even season: the ends of the window count half', () => {
    // At a 3: (½·1 + 3 + ½·1)/2 = 2, ratio 1.5; at a 1: (½·3 + 1 + ½·3)/2 = 2, ratio 0.5.
    expect(seasonalIndices(cycles([1, 3], 3), 2)).toEqual([0.5, 1.5]);
  });

  test('are refused where one would be zero, negative or without a value', () => {
    expect(seasonalIndices(cycles([0, 3, 3], 4), 3)).toBeNull();
    expect(seasonalIndices(cycles([-1, 3, 4], 4), 3)).toBeNull();
    expect(seasonalIndices([1, 2, 3], 3)).toBeNull();
  });
});

describe('the tested season', () => {
  test('without a season shown, eleven periods still know that January and February are two months', () => {
    // 12 months over 11 periods: an average period has 12/11 months, so one month is 11/12 of it and two are 22/12.
    const { factors, trust } = testedSeason([20, 10, 10], 11, 0);
    expect(trust).toBe(0);
    expect(factors[0]).toBeCloseTo(22 / 12, 12);
    expect(factors.slice(1)).toEqual(Array(10).fill(expect.closeTo(11 / 12, 12)));
    // A history that begins in November (position 9) meets the next January–February third.
    expect(testedSeason([10, 10, 20], 11, 9).factors[2]).toBeCloseTo(22 / 12, 12);
  });

  test('twelve months are equal', () => {
    expect(testedSeason([3, 1, 2], 12, 0).factors).toEqual(Array(12).fill(1));
  });

  test('a series that touches zero has no multiplicative season', () => {
    expect(testedSeason(cycles([0, 1, 2, 3], 12), 4, 0).factors).toEqual([1, 1, 1, 1]);
  });
});
