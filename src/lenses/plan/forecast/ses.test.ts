import { expect, test } from 'vitest';
import { fitSes } from './ses.js';

test('two points: the smallest weight and the least-squares start', () => {
  // From start s the errors are 1 − s and 2 − α − (1 − α) s. Least squares over s leaves 1/(1 + (1 − α)²), least at α = 0.02:
  // s = (1 + 0.98·1.98)/(1 + 0.98²) = 2.9404/1.9604 = 1.499898.
  // Levels: 0.98 s + 0.02 = 1.489900, then 0.98 · 1.489900 + 0.02 · 2 = 1.500102.
  const fit = fitSes([1, 2]);
  expect(fit.alpha).toBeCloseTo(0.02, 12);
  expect(fit.errors[0]).toBeCloseTo(1 - 2.9404 / 1.9604, 10);
  expect(fit.level).toBeCloseTo(1.500102, 6);
});

test('a level that jumps once and stays is followed with the greatest weight', () => {
  // From a start near 0 the level after three ones is 1 − 0.02³.
  const fit = fitSes([0, 0, 0, 1, 1, 1]);
  expect(fit.alpha).toBeCloseTo(0.98, 12);
  expect(fit.level).toBeCloseTo(1 - 0.02 ** 3, 5);
  expect(fit.ahead(2)).toEqual([fit.level, fit.level]);
});

test('alternating values are averaged with the smallest weight', () => {
  const fit = fitSes(Array.from({ length: 40 }, (_, t) => (t % 2 === 0 ? 9 : 11)));
  expect(fit.alpha).toBeCloseTo(0.02, 12);
  expect(fit.level).toBeCloseTo(10, 1);
});

test('a constant is its own level, without errors', () => {
  const fit = fitSes([4, 4, 4, 4]);
  expect(fit.level).toBeCloseTo(4, 12);
  for (const error of fit.errors) expect(error).toBeCloseTo(0, 12);
});
