import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { forecast } from '../src/lenses/plan/forecast/index.js';

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
const mean = (x: readonly number[]) => x.reduce((a, b) => a + b, 0) / x.length;

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

/** The last four whole calendar years of each series, in eleven periods a year: January and February as one. */
export function m3Years(series: readonly M3Series[]): number[][] {
  return series.map(({ firstMonth, train, test }) => {
    const all = [...train, ...test];
    const end = Math.floor((all.length + firstMonth) / 12) * 12 - firstMonth;
    return mergeFirstMonths(all.slice(end - 48, end));
  });
}

/** Twelve months a year, from January, become eleven periods. */
function mergeFirstMonths(months: readonly number[]): number[] {
  return months.flatMap((value, t) => (t % 12 === 1 ? [] : [t % 12 === 0 ? value + months[t + 1]! : value]));
}
