import { expect, test } from 'vitest';
import { simulateTotals } from './simulate.js';
import { yearInProgress } from './year.js';

/** Three periods to come at 100 each; surprises of ±1, half of each staying in the level. */
const year = {
  ...yearInProgress(Array<number>(33).fill(100), 4, 1)!,
  rest: [100, 100, 100],
  fit: { alpha: 0.5, errors: Float64Array.of(1, -1), ahead: () => [] },
  sigma: 1,
};

const variance = (totals: Float64Array) =>
  totals.reduce((sum, total) => sum + (total - 400) ** 2, 0) / totals.length;

test('a surprise counts in its period and, by its weight, in every later one', () => {
  // It counts 1 + ½ + ½, then 1 + ½, then 1: variance 2² + 1.5² + 1² = 7.25; twice the spread, four times that.
  expect(variance(simulateTotals(year, 1, 11, 40_000)!) / 7.25).toBeCloseTo(1, 1);
  expect(variance(simulateTotals(year, 2, 11, 40_000)!) / 29).toBeCloseTo(1, 1);
});

test('an estimated period of the year so far counts by its own factor', () => {
  // Two months unknown in one period: 2² more.
  expect(variance(simulateTotals({ ...year, estimated: [2] }, 1, 5, 40_000)!) / 11.25).toBeCloseTo(1, 1);
});

test('the paths lie evenly about the expected total, 400 when 399 are asked', () => {
  const totals = simulateTotals(year, 1, 3, 399)!;
  expect(totals).toHaveLength(400);
  expect(totals.reduce((a, b) => a + b, 0) / 400).toBeCloseTo(400, 8);
});

test('the rest of a year that never was negative is not', () => {
  const near = { ...year, rest: [0.1, 0.1, 0.1] };
  expect(Math.min(...simulateTotals(near, 5, 3, 400)!)).toBe(100);
});
