import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { forecast, runRate, sameGrowth, yearTotal } from '../src/lenses/plan/forecast/index.js';

/** The monthly series of the M3 competition (Makridakis & Hibon 2000), kept beside the repository, not in it. */
const FILE = fileURLToPath(new URL('../../shared/bench/forecast/m3-monthly.csv', import.meta.url));

export const m3Present = existsSync(FILE);

export interface M3Series {
  /** Calendar month of the first value, 0 for January. */
  firstMonth: number;
  train: number[];
  test: number[];
}

export function readM3(): M3Series[] {
  return readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [, , , start, , , train, test] = line.split(',');
      return { firstMonth: Number(start!.slice(5)) - 1, train: numbers(train!), test: numbers(test!) };
    });
}

const numbers = (list: string) => list.split(' ').map(Number);
const sum = (x: readonly number[]) => x.reduce((a, b) => a + b, 0);
const mean = (x: readonly number[]) => sum(x) / x.length;
const median = (x: readonly number[]) => {
  const sorted = x.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
};

export interface Accuracy {
  smape: number;
  mase: number;
}

/**
 * Twelve months ahead from the last `months` of each training part: sMAPE in percent and MASE (NaN with a single
 * season, which has no scale), by method.
 */
export function scoreMonths(series: readonly M3Series[], months: number): Record<string, Accuracy> {
  const scores = new Map<string, { smape: number[]; mase: number[] }>();
  for (const { train, test } of series) {
    const shown = train.slice(-months);
    const actual = test.slice(0, 12);
    const scale = mean(shown.slice(12).map((value, t) => Math.abs(value - shown[t]!)));
    const { mean: combined, parts } = forecast(shown, 12, 12)!;
    // With twelve months the mean is that of the naive and the smoothed level, which follows from the two.
    const level = parts.theta ? null : combined.map((value, h) => 2 * value - parts.seasonalNaive![h]!);
    for (const [name, predicted] of Object.entries({ mean: combined, ...parts, level })) {
      if (predicted === null) continue;
      const score = scores.get(name) ?? { smape: [], mase: [] };
      scores.set(name, score);
      const misses = actual.map((value, h) => Math.abs(value - predicted[h]!));
      score.smape.push(
        mean(misses.map((miss, h) => (200 * miss) / (Math.abs(actual[h]!) + Math.abs(predicted[h]!)))),
      );
      score.mase.push(mean(misses) / scale);
    }
  }
  return Object.fromEntries(
    [...scores].map(([name, { smape, mase }]) => [name, { smape: mean(smape), mase: mean(mase) }]),
  );
}

export interface YearAccuracy {
  /** Median errors in percent. */
  ours: number;
  /** The year so far and the mean of three for the rest: what was not taken. */
  meanOfThree: number;
  runRate: number;
  sameGrowth: number;
  /** Share of totals inside the 80 % band. */
  coverage: number;
  /** Of "will the total reach last year's × 1.05?", ours and the run rate's yes or no. */
  brier: number;
  brierRunRate: number;
}

/**
 * The last whole calendar year of each series, foretold after `known` of its 11 periods from `years` years before
 * it. `spread` widens the band.
 */
export function scoreYears(
  series: readonly M3Series[],
  { known, years = 3, spread }: { known: number; years?: number; spread: number },
): YearAccuracy {
  const errors = {
    ours: [] as number[],
    meanOfThree: [] as number[],
    runRate: [] as number[],
    sameGrowth: [] as number[],
  };
  let [covered, brier, brierRunRate] = [0, 0, 0];
  for (const { firstMonth, train, test } of series) {
    const all = [...train, ...test];
    const end = Math.floor((all.length + firstMonth) / 12) * 12 - firstMonth;
    const periods = mergeFirstMonths(all.slice(end - 12 * (years + 1), end));
    const year = periods.slice(-11);
    const before = periods.slice(-22, -11);
    const soFar = year.slice(0, known);
    const actual = sum(year);
    const target = sum(before) * 1.05;
    const history = periods.slice(0, 11 * years + known);
    const ours = yearTotal({ history, season: 11, knownInYear: known, target, seed: 7, spread })!;
    const rate = runRate(soFar, 11)!;
    const met = actual >= target ? 1 : 0;
    const error = (value: number) => (100 * Math.abs(value - actual)) / actual;
    errors.ours.push(error(ours.value));
    errors.meanOfThree.push(error(sum(soFar) + sum(forecast(history, 11, 11 - known)!.mean)));
    errors.runRate.push(error(rate));
    errors.sameGrowth.push(error(sameGrowth(before, soFar)!));
    if (ours.low80! <= actual && actual <= ours.high80!) covered++;
    brier += (ours.probability! - met) ** 2;
    brierRunRate += ((rate >= target ? 1 : 0) - met) ** 2;
  }
  const n = series.length;
  return {
    ours: median(errors.ours),
    meanOfThree: median(errors.meanOfThree),
    runRate: median(errors.runRate),
    sameGrowth: median(errors.sameGrowth),
    coverage: covered / n,
    brier: brier / n,
    brierRunRate: brierRunRate / n,
  };
}

/** Twelve months a year, from January, become eleven periods: January and February as one. */
function mergeFirstMonths(months: readonly number[]): number[] {
  return months.flatMap((value, t) => (t % 12 === 1 ? [] : [t % 12 === 0 ? value + months[t + 1]! : value]));
}
