import { DEFAULT_SPREAD } from './band.js';
import { median } from './quantile.js';

/** The same question put to an earlier year, and what came. */
export interface Trial {
  actual: number;
  value: number;
  /** Half the 80 % band as the model gives it, not widened; null when unknown. */
  half80: number | null;
  /** What the usual arithmetic would have said; null where it says nothing. */
  runRate: number | null;
  sameGrowth: number | null;
  /** The level at the time of the forecast; null for a flow. */
  unchanged: number | null;
}

/** How the forecast would have done in earlier years. Errors are shares of the actual value. */
export interface BackTest {
  /** Earlier years that the question was put to. */
  years: number;
  apeMedian: number | null;
  runRateApeMedian: number | null;
  sameGrowthApeMedian: number | null;
  unchangedApeMedian: number | null;
  /** Share of those years whose value lay inside the band of default width; null when no band was known. */
  coverage80: number | null;
  /** How much wider than the model's own the band is drawn now. */
  spread: number;
}

/** A band is never drawn narrower than this share of the model's own, nor wider than so many of it. */
const NARROWEST = 0.4;
const WIDEST = 1.8;

/** The 90 % points of Student's t distribution with 1, 2, 3, … degrees of freedom; the last stands for all beyond. */
const T_NINETY = [3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372];

/** Sums up the trials; null when there are none. */
export function summarise(trials: readonly Trial[]): BackTest | null {
  if (trials.length === 0) return null;
  const banded = trials.flatMap(({ half80, value, actual }) =>
    half80 === null ? [] : [{ half80, miss: Math.abs(actual - value) }],
  );
  const covered = banded.filter(({ half80, miss }) => miss <= DEFAULT_SPREAD * half80).length;
  return {
    years: trials.length,
    apeMedian: apeMedian(trials, (trial) => trial.value),
    runRateApeMedian: apeMedian(trials, (trial) => trial.runRate),
    sameGrowthApeMedian: apeMedian(trials, (trial) => trial.sameGrowth),
    unchangedApeMedian: apeMedian(trials, (trial) => trial.unchanged),
    coverage80: banded.length === 0 ? null : covered / banded.length,
    spread: spreadOf(banded),
  };
}

/**
 * The width that earlier misses ask for: their root mean square, times the t value of so few years, which leaves
 * 10 % above and below (decision 9). The default without a year to learn from.
 */
function spreadOf(banded: readonly { half80: number; miss: number }[]): number {
  if (banded.length === 0) return DEFAULT_SPREAD;
  const squares = banded.reduce((sum, { half80, miss }) => sum + (miss === 0 ? 0 : miss / half80) ** 2, 0);
  const t = T_NINETY[Math.min(banded.length, T_NINETY.length) - 1]!;
  return Math.min(WIDEST, Math.max(NARROWEST, t * Math.sqrt(squares / banded.length)));
}

/** The median of |forecast − actual| / |actual|, over the years where both can be said. */
function apeMedian(trials: readonly Trial[], forecast: (trial: Trial) => number | null): number | null {
  return median(
    trials.flatMap((trial) => {
      const value = forecast(trial);
      return value === null || trial.actual === 0 ? [] : [Math.abs((value - trial.actual) / trial.actual)];
    }),
  );
}
