import { fen } from '../../model/money.js';
import { type Period, PERIODS_PER_YEAR, yearOf } from '../../model/period.js';
import type { Random } from '../random.js';
import type { Enterprise } from './enterprise.js';
import { type Correction, type Output, PERIODS } from './output-series.js';

const CORRECTIONS = 10;

/** Corrects earlier months of a year through the cumulative figure, in a few firms that stay from January on. */
export function correct(
  candidates: readonly Enterprise[],
  series: Map<Enterprise, Map<Period, Output>>,
  random: Random,
): Correction[] {
  const corrections: Correction[] = [];
  const few = Math.min(CORRECTIONS, Math.ceil(candidates.length / 30));
  for (const enterprise of random.sample(candidates, few)) {
    const values = series.get(enterprise)!;
    const period = PERIODS[random.int(0, 3) * PERIODS_PER_YEAR + random.int(2, 5)]!;
    const at = values.get(period);
    if (!at) continue;
    const change = Math.round((at.cumulative * random.between(-0.03, 0.03)) / 10_000) * 10_000;
    if (change === 0) continue;
    for (const [p, output] of values) {
      if (yearOf(p) === yearOf(period) && p >= period) output.cumulative = fen(output.cumulative + change);
    }
    corrections.push({ enterprise, period });
  }
  return corrections;
}
