import { expect, test } from 'vitest';
import { runRate, sameGrowth } from './office-arithmetic.js';

test('the run rate counts months, not periods', () => {
  // January–February 20 and March 13: 33 in three months, 11 a month, 132 a year.
  expect(runRate([20, 13], 11)).toBeCloseTo(132, 10);
  expect(runRate([10, 10, 13], 12)).toBeCloseTo(132, 10);
  expect(runRate([], 11)).toBeNull();
});

test('the same growth for the rest', () => {
  // 40 so far last year and 60 after; 44 so far this year is 10 % more: 44 + 66.
  expect(sameGrowth([20, 20, 30, 30], [22, 22])).toBeCloseTo(110, 10);
  expect(sameGrowth([0, 20], [5])).toBeNull();
});
