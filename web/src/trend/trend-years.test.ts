import { describe, expect, test } from 'vitest';
import { lastKnown, trendYears } from './trend-years.js';

const point = (period: string, cumulative: number | null) => ({ period, value: 1, cumulative });

describe('years of a trend', () => {
  test('T32: a missing month is a gap at its own place, never zero', () => {
    const [year] = trendYears([point('2025-01/02', 2), point('2025-04', 4)]);
    expect(year!.values.slice(0, 4)).toEqual([2, null, 4, null]);
    expect(lastKnown(year!.values)).toBe(2);
  });

  test('a year whose months do not add up from January is left out', () => {
    expect(trendYears([point('2021-12', null), point('2022-01/02', 2)]).map((y) => y.year)).toEqual(['2022']);
  });

  test('four years at most, this year last', () => {
    const trend = ['2025', '2021', '2022', '2023', '2024'].map((year) => point(`${year}-12`, 1));
    expect(trendYears(trend).map((y) => y.year)).toEqual(['2022', '2023', '2024', '2025']);
  });
});
