import { describe, expect, test } from 'vitest';
import { forecast } from './index.js';

const cycles = (pattern: readonly number[], times: number) =>
  Array.from({ length: times }, () => pattern).flat();

describe('the forecast of a series', () => {
  test('is the plain mean of its three parts', () => {
    const history = Array.from({ length: 30 }, (_, t) => 200 + 3 * t + 11 * ((t * 7) % 5));
    const { mean, parts, method, reason } = forecast(history, 12, 5)!;
    expect(method).toBe('mean-of-three');
    expect(reason).toBeNull();
    expect(parts.seasonalNaive).toEqual(history.slice(18, 23));
    mean.forEach((value, h) =>
      expect(value).toBeCloseTo((parts.seasonalNaive![h]! + parts.theta![h]! + parts.damped![h]!) / 3, 9),
    );
  });

  test('repeats a pure season', () => {
    const year = [20, 8, 9, 10, 11, 9, 7, 8, 10, 12, 16];
    const { mean } = forecast(cycles(year, 4), 11, 22)!;
    expect(mean).toEqual(cycles(year, 2).map((value) => expect.closeTo(value, 6)));
  });

  test('knows a double first period before any season can be shown', () => {
    const { mean } = forecast(cycles([20, ...Array<number>(10).fill(10)], 2), 11, 11)!;
    expect(mean).toEqual([20, ...Array<number>(10).fill(10)].map((value) => expect.closeTo(value, 6)));
  });

  test('after a break of level stays near the new level', () => {
    const history = Array.from({ length: 40 }, (_, t) => (t < 26 ? 100 : 200) + (t % 2));
    const { mean, band } = forecast(history, 12, 6)!;
    for (const value of mean) expect(value).toBeGreaterThan(180);
    for (const value of mean) expect(value).toBeLessThan(230);
    expect(band!.low80[0]).toBeLessThan(200);
  });

  test('of zeros is zero, of a constant the constant', () => {
    expect(forecast(Array<number>(36).fill(0), 12, 12)!.mean).toEqual(Array(12).fill(0));
    const { mean, band } = forecast(Array<number>(36).fill(70), 12, 12)!;
    for (const value of mean) expect(value).toBeCloseTo(70, 6);
    for (const h of mean.keys()) expect(band!.high80[h]! - band!.low80[h]!).toBeGreaterThan(0);
  });

  test('goes below zero only where the history did', () => {
    const falling = Array.from({ length: 30 }, (_, t) => 290 - 10 * t);
    expect(Math.min(...forecast(falling, 12, 24)!.mean)).toBe(0);
    expect(Math.min(...forecast(falling, 12, 24)!.band!.low80)).toBe(0);
    const below = falling.map((value) => value - 100);
    expect(Math.min(...forecast(below, 12, 24)!.mean)).toBeLessThan(-150);
  });

  test('bands grow with the distance', () => {
    const history = Array.from({ length: 36 }, (_, t) => 500 + 40 * Math.sin(t * t));
    const { band, mean } = forecast(history, 12, 12)!;
    const halves = mean.map((value, h) => band!.high80[h]! - value);
    expect(halves).toEqual(halves.toSorted((a, b) => a - b));
  });
});

describe('a short history', () => {
  test('of twelve points takes the mean of last year and the level, and says so', () => {
    const history = [12, 10, 11, 13, 9, 10, 12, 11, 10, 12, 11, 10];
    const { mean, method, reason, parts } = forecast(history, 12, 12)!;
    expect(method).toBe('seasonal-naive-and-ses');
    expect(reason!.en).toContain('12 periods');
    expect(reason!.zh).toContain('12期');
    expect(parts).toMatchObject({ theta: null, damped: null });
    // Twice the mean less last year is the level, the same in every month.
    const level = mean.map((value, h) => 2 * value - history[h]!);
    for (const value of level) expect(value).toBeCloseTo(level[0]!, 9);
    expect(level[0]).toBeGreaterThan(9);
    expect(level[0]).toBeLessThan(13);
  });

  test('of thirteen points takes the mean of three', () => {
    expect(
      forecast(
        Array.from({ length: 13 }, (_, t) => 10 + t),
        12,
        1,
      )!.method,
    ).toBe('mean-of-three');
  });

  test('of less than a year carries the level on', () => {
    const { mean, method, reason } = forecast([20, 10, 10, 10], 11, 11, 0)!;
    expect(method).toBe('ses');
    expect(reason).not.toBeNull();
    // Positions 4 to 10, then January–February, which is two months.
    expect(mean).toEqual(
      [10, 10, 10, 10, 10, 10, 10, 20, 10, 10, 10].map((value) => expect.closeTo(value, 6)),
    );
  });

  test('of three points or fewer has no band; of none, no forecast', () => {
    expect(forecast([5], 12, 2)).toMatchObject({ mean: [5, 5], band: null, sigma: null });
    expect(forecast([4, 5, 6], 12, 2)!.band).toBeNull();
    expect(forecast([4, 5, 6, 5], 12, 2)!.band).not.toBeNull();
    expect(forecast([], 12, 2)).toBeNull();
    expect(forecast([null, null], 12, 2)).toBeNull();
  });
});

describe('gaps', () => {
  const history = Array.from({ length: 40 }, (_, t) => 100 + t + 20 * ((t * 5) % 12));

  test('inside are bridged and said', () => {
    const { mean, reason } = forecast(
      history.map((value, t) => (t === 20 ? null : value)),
      12,
      12,
    )!;
    expect(reason!.en).toContain('1 missing period was bridged');
    expect(mean.every(Number.isFinite)).toBe(true);
  });

  test('at the end are forecast first: the same values, later', () => {
    const late = forecast([...history, null, null], 12, 4)!;
    expect(late.mean).toEqual(forecast(history, 12, 6)!.mean.slice(2));
    expect(late.reason!.en).toContain('last 2 periods are missing');
  });

  test('at the start change nothing', () => {
    expect(forecast([null, null, ...history], 12, 6)).toEqual(forecast(history, 12, 6));
  });
});

test('a season or horizon that cannot be is refused', () => {
  expect(() => forecast([1, 2], 0, 1)).toThrow(RangeError);
  expect(() => forecast([1, 2], 12, -1)).toThrow(RangeError);
  expect(() => forecast([1, 2], 12, 1.5)).toThrow(RangeError);
});
