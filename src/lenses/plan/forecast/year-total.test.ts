import { describe, expect, test } from 'vitest';
import { planted } from '../../../../bench/planted.js';
import { runRate, sameGrowth, yearTotal } from './index.js';

const sum = (x: readonly number[]) => x.reduce((a, b) => a + b, 0);
const median = (x: readonly number[]) => x.toSorted((a, b) => a - b)[x.length >> 1]!;

/** 22 for January–February, ten months of 10 and a strong December: 138 a year. */
const YEAR = [22, 10, 10, 10, 10, 10, 10, 10, 10, 16, 20];
const steady = (years: number) => Array.from({ length: years }, () => YEAR).flat();
const ask = { season: 11, target: null, seed: 1 };

describe('the year’s total', () => {
  test('of a steady year is known from any month of it', () => {
    for (const k of [0, 1, 5, 10]) {
      const { value, soFar, rest, method } = yearTotal({
        ...ask,
        history: [...steady(3), ...YEAR.slice(0, k)],
        knownInYear: k,
      })!;
      expect(value).toBeCloseTo(138, 6);
      expect(soFar).toBe(sum(YEAR.slice(0, k)));
      expect(rest.mean).toEqual(YEAR.slice(k).map((x) => expect.closeTo(x, 6)));
      expect(method).toBe(k === 0 ? 'theta' : 'theta-shares');
    }
  });

  test('of a whole year is its sum, without band', () => {
    const { value, low80, high80, method, probability, backtest } = yearTotal({
      ...ask,
      history: steady(4),
      knownInYear: 11,
      target: { least: 139 },
    })!;
    expect([value, low80, high80]).toEqual([138, 138, 138]);
    expect(method).toBe('known');
    expect(probability).toBe(0.01);
    expect(backtest).toBeNull();
  });

  test('counts a missing period of the year as unknown, not as zero', () => {
    const history = [...steady(3), ...YEAR.slice(0, 6)];
    history[33 + 3] = Number.NaN;
    const { value, reason, low80, high80 } = yearTotal({ ...ask, history, knownInYear: 6 })!;
    expect(value).toBeCloseTo(138, 1);
    expect(reason!.en).toContain('bridged');
    expect(high80! - low80!).toBeGreaterThan(0);
  });

  test('of a year that is over but has a gap stays an estimate', () => {
    const history = [...steady(4)];
    history[40] = Number.NaN;
    const { value, method, low80, high80 } = yearTotal({ ...ask, history, knownInYear: 11 })!;
    expect(value).toBeCloseTo(138, 1);
    expect(method).toBe('theta-shares');
    expect(high80! - low80!).toBeGreaterThan(0);
  });

  test('forecasts periods that are missing at the end, also across New Year', () => {
    const history: (number | null)[] = [...steady(3), ...YEAR.slice(0, 2)];
    expect(yearTotal({ ...ask, history: [...history, null, null], knownInYear: 4 })!.value).toBeCloseTo(
      138,
      6,
    );
    const acrossNewYear = [...steady(3), ...YEAR.slice(0, 9), null, null, null];
    const { value, soFar, rest } = yearTotal({ ...ask, history: acrossNewYear, knownInYear: 1 })!;
    expect(value).toBeCloseTo(138, 6);
    expect(soFar).toBe(0);
    expect(rest.mean).toHaveLength(11);
  });

  test('of a first year without its first period estimates that too', () => {
    // 10 a month: two months for January–February, ten for the rest.
    const { value, reason } = yearTotal({ ...ask, history: [null, 10, 10, 10, 10], knownInYear: 5 })!;
    expect(value).toBeCloseTo(120, 6);
    expect(reason!.en).toContain('Only 4 of the 11');
  });

  test('of a single period says the total but no band and no chance', () => {
    expect(yearTotal({ ...ask, history: [20], knownInYear: 1, target: { least: 100 } })).toMatchObject({
      value: expect.closeTo(120, 6),
      low80: null,
      high80: null,
      probability: null,
      backtest: null,
    });
    expect(yearTotal({ ...ask, history: [null], knownInYear: 1 })).toBeNull();
  });

  test('refuses more periods in the year than it has', () => {
    expect(() => yearTotal({ ...ask, history: steady(2), knownInYear: 12 })).toThrow(RangeError);
    expect(() => yearTotal({ ...ask, history: [1, 2], knownInYear: 3 })).toThrow(RangeError);
  });
});

describe('the back-test', () => {
  test('puts the question to every year that has a year before it', () => {
    const years = (n: number) =>
      yearTotal({ ...ask, history: [...steady(n), ...YEAR.slice(0, 4)], knownInYear: 4 })!.backtest?.years ??
      0;
    expect([1, 2, 3, 7].map(years)).toEqual([0, 1, 2, 6]);
  });

  test('measures the office’s arithmetic on the same years', () => {
    // Year 2 is year 1 × 1.1: same growth is exact. The run rate after March: 1.1 · 32/3 · 12 = 140.8 against 151.8.
    const grown = YEAR.map((x) => x * 1.1);
    const { backtest } = yearTotal({
      ...ask,
      history: [...YEAR, ...grown, ...grown.slice(0, 2)],
      knownInYear: 2,
    })!;
    expect(backtest!.sameGrowthApeMedian).toBeCloseTo(0, 10);
    expect(backtest!.runRateApeMedian).toBeCloseTo(11 / 151.8, 6);
  });

  test('does not look at the year that it is asked about', () => {
    const backtest = (factor: number) =>
      yearTotal({
        ...ask,
        history: [...planted(5, 3), ...YEAR.slice(0, 4).map((x) => x * factor)],
        knownInYear: 4,
      })!.backtest;
    expect(backtest(1)).toEqual(backtest(900));
  });

  test('passes over a year with a gap', () => {
    const history: (number | null)[] = [...steady(3), ...YEAR.slice(0, 4)];
    history[15] = null;
    expect(yearTotal({ ...ask, history, knownInYear: 4 })!.backtest!.years).toBe(1);
  });
});

describe('on 300 series of a known process', () => {
  const SEEDS = Array.from({ length: 300 }, (_, i) => i + 1);
  const told = (known: number) =>
    SEEDS.map((seed) => {
      const all = planted(seed, 4);
      const soFar = all.slice(33, 33 + known);
      const actual = sum(all.slice(33));
      const target = sum(all.slice(22, 33)) * 1.05;
      const ours = yearTotal({
        history: all.slice(0, 33 + known),
        season: 11,
        knownInYear: known,
        target: { least: target },
        seed,
      })!;
      const error = (value: number) => Math.abs(value / actual - 1);
      return {
        ours: error(ours.value),
        runRate: error(runRate(soFar, 11)!),
        sameGrowth: error(sameGrowth(all.slice(22, 33), soFar)!),
        covered: ours.low80! <= actual && actual <= ours.high80!,
        brier: (ours.probability! - (actual >= target ? 1 : 0)) ** 2,
        brierRunRate: ((runRate(soFar, 11)! >= target ? 1 : 0) - (actual >= target ? 1 : 0)) ** 2,
      };
    });

  test.each([
    ['March', 2],
    ['June', 5],
    ['September', 8],
  ])('after %s the median error is below the run rate’s and below same growth’s', (_month, known) => {
    const results = told(known);
    const ours = median(results.map((r) => r.ours));
    expect(ours).toBeLessThan(median(results.map((r) => r.runRate)));
    expect(ours).toBeLessThan(median(results.map((r) => r.sameGrowth)));
  });

  test('the 80 % band covers about that, and the chance is worth more than the run rate’s yes or no', () => {
    const results = told(5);
    const covered = results.filter((r) => r.covered).length / results.length;
    expect(covered).toBeGreaterThan(0.75);
    expect(covered).toBeLessThan(0.97);
    expect(sum(results.map((r) => r.brier))).toBeLessThan(0.75 * sum(results.map((r) => r.brierRunRate)));
  });
});
