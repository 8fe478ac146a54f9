import { DEFAULT_SPREAD } from './band.js';
import { median, quantile } from './quantile.js';

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

/** Years from which the width of the band is taken from the indicator itself. */
const ENOUGH_YEARS = 5;

/** A band is never drawn narrower than the model's own, and not wider than this. */
const WIDEST = 4;

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
    spread: refit(banded),
  };
}

/** The spread at which four of five earlier years would have been covered; the default with too few years. */
function refit(banded: readonly { half80: number; miss: number }[]): number {
  if (banded.length < ENOUGH_YEARS) return DEFAULT_SPREAD;
  const needed = Float64Array.from(banded, ({ half80, miss }) => (miss === 0 ? 0 : miss / half80)).sort();
  return Math.min(WIDEST, Math.max(1, quantile(needed, 0.8)));
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
