import { expect, test } from 'vitest';
import { fitTheta, leastSquaresLine } from './theta.js';

test('the least-squares line of three points', () => {
  // t = 0, 1, 2; x = 1, 2, 4: slope (−1·1 + 1·4)/2 = 1.5, through (1, 7/3).
  const { intercept, slope } = leastSquaresLine([1, 2, 4]);
  expect(slope).toBeCloseTo(1.5, 12);
  expect(intercept).toBeCloseTo(7 / 3 - 1.5, 12);
  expect(leastSquaresLine([8])).toEqual({ intercept: 8, slope: 0 });
});

test('a straight line is carried on at half its slope', () => {
  // The doubled series 2x − line is the line itself. Smoothing follows a line at a distance of slope·(1 − α)/α, the least with
  // α = 0.98. Half of (100·39 − 100·0.02/0.98) and the line 100·(39 + h).
  const ahead = fitTheta(Array.from({ length: 40 }, (_, t) => 100 * t)).ahead(3);
  const lag = (100 * 0.02) / 0.98;
  expect(ahead).toEqual([1, 2, 3].map((h) => expect.closeTo((3900 - lag + 100 * (39 + h)) / 2, 6)));
});

test('a constant is carried on, and its errors are none', () => {
  const fit = fitTheta(Array<number>(20).fill(50));
  for (const value of fit.ahead(12)) expect(value).toBeCloseTo(50, 10);
  for (const error of fit.errors) expect(error).toBeCloseTo(0, 10);
});

test('its errors are those of its own one-step forecasts', () => {
  // The last error is the last value less what the fitted state, one step back, foretold. With the level after the last value
  // ahead(1) = ½ (level + line(n)) and level moved by α · 2 · error: solve for the forecast before.
  const x = [12, 15, 11, 18, 16, 14, 19, 21, 17, 22];
  const fit = fitTheta(x);
  const { slope } = leastSquaresLine(x);
  const foretold = fit.ahead(1)[0]! - slope / 2 - fit.alpha * fit.errors.at(-1)!;
  expect(fit.errors.at(-1)).toBeCloseTo(x.at(-1)! - foretold, 10);
});
