import { expect, test } from 'vitest';
import { G1 } from '../../../test/browser/fixture/goals.js';
import { forecastPath } from './forecast-path.js';
import { trendYears } from './trend-years.js';

test('the band opens from the last known month to the 80 % band at the year’s end', () => {
  const year = trendYears(G1.trend).at(-1)!;
  const { middle, low, high } = forecastPath(G1, year)!;
  expect([middle[7], low[7], high[7]]).toEqual([114_260_000_000, 114_260_000_000, 114_260_000_000]);
  expect([middle[10], low[10], high[10]]).toEqual([157_200_000_000, 152_000_000_000, 162_400_000_000]);
  expect(middle.slice(0, 7)).toEqual(Array.from({ length: 7 }, () => null));
  // Half way: 28.08 of the 42.94 bn still to come opens the band by 0.654 of its 5.2 bn.
  expect((high[9]! - middle[9]!) / 1e9).toBeCloseTo(3.4, 1);
});

test('without anything ahead there is no path', () => {
  expect(forecastPath({ ...G1, ahead: [] }, trendYears(G1.trend).at(-1)!)).toBeNull();
});
