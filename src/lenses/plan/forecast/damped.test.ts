import { expect, test } from 'vitest';
import { fitDamped } from './damped.js';

test('a damped trend without noise is found and carried on', () => {
  // Level 100, slope 10, φ = 0.9: x(t) = 100 + 10 (0.9 + 0.9² + … + 0.9^t) = 100 + 90 (1 − 0.9^t), t = 1, 2, …
  const truth = (t: number) => 100 + 90 * (1 - 0.9 ** t);
  const fit = fitDamped(Array.from({ length: 30 }, (_, i) => truth(i + 1)));
  expect(fit.phi).toBe(0.9);
  expect(fit.ahead(6)).toEqual([31, 32, 33, 34, 35, 36].map((t) => expect.closeTo(truth(t), 4)));
});

test('the slope of the forecast shrinks by the damping each step', () => {
  const fit = fitDamped(Array.from({ length: 24 }, (_, t) => 50 + 7 * t + (t % 3)));
  const [a, b, c] = fit.ahead(3) as [number, number, number];
  expect((c - b) / (b - a)).toBeCloseTo(fit.phi, 10);
});

test('a steady line takes the weakest damping', () => {
  const fit = fitDamped(Array.from({ length: 36 }, (_, t) => 100 + 5 * t));
  expect(fit.phi).toBe(0.98);
});

test('no start does better than the one taken', () => {
  // The errors from any other start, run by the recursion as Gardner and McKenzie state it.
  const x = [30, 34, 31, 38, 37, 41, 40, 44, 41, 47, 46, 45, 50, 52];
  const fit = fitDamped(x);
  const least = fit.errors.reduce((sum, e) => sum + e * e, 0);
  for (const alpha of [0.05, 0.2, 0.45, 0.8])
    for (const beta of [0.02 * alpha, 0.3 * alpha])
      for (const phi of [0.8, 0.9, 0.98])
        for (const level0 of [20, 28, 30, 32])
          for (const slope0 of [-1, 0, 1, 2, 3]) {
            let [level, slope, squares] = [level0, slope0, 0];
            for (const value of x) {
              const foretold = level + phi * slope;
              const error = value - foretold;
              squares += error ** 2;
              level = foretold + alpha * error;
              slope = phi * slope + beta * error;
            }
            expect(squares).toBeGreaterThanOrEqual(least - 1e-9);
          }
});

test('one point, or a constant, is carried on', () => {
  expect(fitDamped([7]).ahead(2)).toEqual([expect.closeTo(7, 10), expect.closeTo(7, 10)]);
  for (const value of fitDamped(Array<number>(20).fill(3)).ahead(12)) expect(value).toBeCloseTo(3, 6);
});
