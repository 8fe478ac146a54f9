import { surprisesOf } from './fit.js';
import { factorAhead } from './prepare.js';
import { pick, seededRandom } from './random.js';
import type { YearInProgress } from './year.js';

/**
 * Year totals of `paths` simulated endings of the year, in ascending order; `paths` is rounded up to an even
 * number. Each point's surprise is drawn from the model's own errors, and stays in the level with the model's
 * weight α. Every path has its mirror image (antithetic variates), so the totals lie evenly about the expected
 * one. Null when the spread is unknown.
 */
export function simulateTotals(
  year: YearInProgress,
  spread: number,
  seed: number,
  paths: number,
): Float64Array | null {
  if (year.sigma === null) return null;
  const { estimated, fit, prepared, rest, skipped, soFar } = year;
  const surprises = surprisesOf(fit, year.sigma * spread);
  const expected = rest.reduce((sum, value) => sum + value, 0);
  const random = seededRandom(seed);
  const pairs = Math.ceil(paths / 2);
  const totals = new Float64Array(2 * pairs);
  for (let pair = 0; pair < pairs; pair++) {
    let past = 0;
    for (const factor of estimated) past += factor * pick(random, surprises);
    let future = 0;
    let shift = 0;
    for (let h = 0; h < skipped + rest.length; h++) {
      const surprise = pick(random, surprises);
      if (h >= skipped) future += (shift + surprise) * factorAhead(prepared, h);
      shift += fit.alpha * surprise;
    }
    totals[2 * pair] = soFar + past + Math.max(prepared.floor, expected + future);
    totals[2 * pair + 1] = soFar - past + Math.max(prepared.floor, expected - future);
  }
  return totals.sort();
}
