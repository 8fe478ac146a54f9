import { describe, expect, test } from 'vitest';
import { m3Present, m3Years, readM3, scoreMonths } from '../../../../bench/m3.js';
import { scoreYears } from '../../../../bench/years.js';

// The figures were found before this forecaster was written, on the 1,428 monthly series of the M3 competition, which lie
// beside the repository where they are at hand. The other tests of this folder stand without them.
describe.runIf(m3Present)('on the M3 monthly series', () => {
  const series = m3Present ? readM3() : [];

  test('there are 1,428 of them', () => {
    expect(series).toHaveLength(1428);
  });

  test.each([
    [36, 'mean', 13.394, 0.937],
    [36, 'seasonalNaive', 15.804, 1.079],
    [36, 'theta', 13.841, 0.968],
    [36, 'damped', 14.076, 1.006],
    [48, 'mean', 12.876, 0.866],
    [48, 'seasonalNaive', 15.804, 1.069],
    [48, 'theta', 13.22, 0.873],
    [48, 'damped', 13.161, 0.872],
  ])('with %d months shown, %s errs as found before', (months, method, smape, mase) => {
    const score = scoreMonths(series, months)[method]!;
    expect(Math.abs(score.smape - smape)).toBeLessThanOrEqual(0.02);
    expect(Math.abs(score.mase - mase)).toBeLessThanOrEqual(0.002);
  });

  test.each([
    ['March', 2, 2.99, 4.32, 3.52, 0.133],
    ['June', 5, 1.7, 2.35, 2.13, 0.081],
    ['September', 8, Infinity, 1.31, 1.07, 0.045],
  ])(
    'after %s the year’s total beats the office’s arithmetic and Theta’s known error, and its band covers',
    (_month, known, theta, runRate, sameGrowth, brier) => {
      const score = scoreYears(m3Years(series), { known });
      expect(score.runRate).toBeCloseTo(runRate, 2);
      expect(score.sameGrowth).toBeCloseTo(sameGrowth, 2);
      expect(score.ours).toBeLessThanOrEqual(theta);
      expect(score.ours).toBeLessThan(score.runRate);
      expect(score.ours).toBeLessThan(score.sameGrowth);
      expect(score.coverage).toBeGreaterThan(0.76);
      expect(score.coverage).toBeLessThan(0.84);
      expect(score.brier).toBeLessThanOrEqual(brier);
    },
  );
});
