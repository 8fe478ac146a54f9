import { expect, test } from 'vitest';
import { median, quantile } from './quantile.js';

test('a quantile between two values lies on the line between them', () => {
  // Type 7: place 0.25 · (5 − 1) = 1 exactly; 0.1 · 4 = 0.4 of the way from 10 to 20.
  expect(quantile([10, 20, 30, 40, 50], 0.25)).toBe(20);
  expect(quantile([10, 20, 30, 40, 50], 0.1)).toBeCloseTo(14, 12);
  expect(quantile([10, 20], 1)).toBe(20);
  expect(quantile([7], 0.9)).toBe(7);
});

test('the median of an even number of values is the middle of the two; of nothing, unknown', () => {
  expect(median([9, 1, 4, 2])).toBe(3);
  expect(median([])).toBeNull();
});
