import { describe, expect, test } from 'vitest';
import { sampleYears } from '../../../../bench/sample-years.js';
import { scoreYears } from '../../../../bench/years.js';

// 60 zones and their parks. Their makers know nothing of the forecaster:
// growth by year, season, common and own noise, entrants, leavers, large movers.
describe('on the output of sample zones', () => {
  const series = sampleYears(60);

  test.each([
    ['March', 2],
    ['June', 5],
    ['September', 8],
  ])('after %s the year’s total beats the office’s arithmetic, and its band covers', (_month, known) => {
    const score = scoreYears(series, { known });
    expect(score.ours).toBeLessThan(score.runRate);
    expect(score.ours).toBeLessThan(score.sameGrowth);
    expect(score.coverage).toBeGreaterThan(0.76);
    expect(score.coverage).toBeLessThan(0.84);
  });
});
