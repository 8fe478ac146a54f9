import { expect, test } from 'vitest';
import { summarise, type Trial } from './back-test.js';

const trial = (actual: number, value: number, half80: number | null, rivals: Partial<Trial> = {}): Trial => ({
  actual,
  value,
  half80,
  runRate: null,
  sameGrowth: null,
  unchanged: null,
  ...rivals,
});

test('medians of shares, and how many years lay inside the default band', () => {
  // Misses 10 of 100, 5 of 50, 2 of 100: 10 %, 10 %, 2 %. Bands ±4·1.5 = 6, ±4·1.5 = 6, ±1·1.5: the second and no other.
  expect(
    summarise([
      trial(100, 110, 4, { runRate: 120 }),
      trial(50, 45, 4, { runRate: 50 }),
      trial(100, 98, 1, { runRate: 70, sameGrowth: 90 }),
    ]),
  ).toEqual({
    years: 3,
    apeMedian: expect.closeTo(0.1, 12),
    runRateApeMedian: expect.closeTo(0.2, 12),
    sameGrowthApeMedian: expect.closeTo(0.1, 12),
    unchangedApeMedian: null,
    coverage80: expect.closeTo(1 / 3, 12),
    spread: 1.5,
  });
});

test('from five years on the band takes its width from them', () => {
  // Misses in units of the half band: 1, 2, 2.5, 3, 3. The 80 % quantile: place 0.8·4 = 3.2, between 3 and 3.
  const spread = (misses: number[]) => summarise(misses.map((miss) => trial(100, 100 + miss, 1)))!.spread;
  expect(spread([2, 1, 3, 2.5, 3])).toBeCloseTo(3, 12);
  expect(spread([2, 1, 3, 2.5])).toBe(1.5);
  expect(spread([0.1, 0.2, 0.1, 0.1, 0.3])).toBe(1);
  expect(spread([90, 90, 90, 90, 90])).toBe(4);
});

test('nothing tried, nothing said; an outcome of zero has no relative error; no band, no coverage', () => {
  expect(summarise([])).toBeNull();
  expect(summarise([trial(0, 3, null)])).toMatchObject({ years: 1, apeMedian: null, coverage80: null });
});
