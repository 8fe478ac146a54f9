import { forecast, runRate, sameGrowth, yearTotal } from '../src/lenses/plan/forecast/index.js';

const PERIODS = 11;

const sum = (x: readonly number[]) => x.reduce((a, b) => a + b, 0);
const mean = (x: readonly number[]) => sum(x) / x.length;
const median = (x: readonly number[]) => {
  const sorted = x.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
};

export interface YearAccuracy {
  /** Median errors in percent. */
  ours: number;
  /** The year so far and the mean of seasonal naive, Theta and damped trend for the rest: what was not taken. */
  meanOfThree: number;
  runRate: number;
  sameGrowth: number;
  /** Share of totals inside the 80 % band. */
  coverage: number;
  /** Of "will the total reach last year's × 1.05?", ours and the run rate's yes or no. */
  brier: number;
  brierRunRate: number;
}

/** The last year of each series (eleven periods a year), foretold after `known` of them from `years` years before it. */
export function scoreYears(
  series: readonly (readonly number[])[],
  { known, years = 3 }: { known: number; years?: number },
): YearAccuracy {
  const scores = series.map((periods) => {
    const year = periods.slice(-PERIODS);
    const before = periods.slice(-2 * PERIODS, -PERIODS);
    const soFar = year.slice(0, known);
    const actual = sum(year);
    const target = sum(before) * 1.05;
    const history = periods.slice(-PERIODS * (years + 1)).slice(0, PERIODS * years + known);
    const ours = yearTotal({
      history,
      season: PERIODS,
      knownInYear: known,
      target: { least: target },
      seed: 7,
    })!;
    const rate = runRate(soFar, PERIODS)!;
    const met = actual >= target ? 1 : 0;
    const error = (value: number) => (100 * Math.abs(value - actual)) / actual;
    return {
      ours: error(ours.value),
      meanOfThree: error(sum(soFar) + sum(forecast(history, PERIODS, PERIODS - known)!.mean)),
      runRate: error(rate),
      sameGrowth: error(sameGrowth(before, soFar)!),
      inside: ours.low80! <= actual && actual <= ours.high80! ? 1 : 0,
      brier: (ours.probability! - met) ** 2,
      brierRunRate: ((rate >= target ? 1 : 0) - met) ** 2,
    };
  });
  return {
    ours: median(scores.map((s) => s.ours)),
    meanOfThree: median(scores.map((s) => s.meanOfThree)),
    runRate: median(scores.map((s) => s.runRate)),
    sameGrowth: median(scores.map((s) => s.sameGrowth)),
    coverage: mean(scores.map((s) => s.inside)),
    brier: mean(scores.map((s) => s.brier)),
    brierRunRate: mean(scores.map((s) => s.brierRunRate)),
  };
}
