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
    // Misses in half bands: 2.5, 1.25, 2; √((6.25 + 1.5625 + 4)/3) = 1.98, times 1.638 for three years: more than the widest.
    spread: 1.8,
  });
});

test('the band takes its width from the misses of earlier years, the more cautiously the fewer they are', () => {
  const spread = (misses: number[]) => summarise(misses.map((miss) => trial(100, 100 + miss, 1)))!.spread;
  // √((0.3² + 0.4²)/2) = 0.3536, times Student's t of two years, 1.886 (any table).
  expect(spread([0.3, 0.4])).toBeCloseTo(0.35355 * 1.886, 4);
  expect(spread([0.3])).toBeCloseTo(0.3 * 3.078, 12);
  expect(spread([0.6, 0.6, 0.6, 0.6, 0.6])).toBeCloseTo(0.6 * 1.476, 12);
  expect(spread([0, 0.01])).toBe(0.4);
  expect(spread([90, 90])).toBe(1.8);
});

test('nothing tried, nothing said; an outcome of zero has no relative error; no band, no coverage', () => {
  expect(summarise([])).toBeNull();
  expect(summarise([trial(0, 3, null)])).toMatchObject({ years: 1, apeMedian: null, coverage80: null });
});
