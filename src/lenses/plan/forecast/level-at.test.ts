import { describe, expect, test } from 'vitest';
import { lehmer } from '../../../../bench/planted.js';
import { levelAt } from './index.js';

const ask = { season: 12, target: null, seed: 1 };

describe('the level of a stock on its due day', () => {
  test('that never changed stays, in a narrow band that is not nothing', () => {
    const { value, low80, high80, probability } = levelAt({
      ...ask,
      history: Array<number>(24).fill(11),
      horizon: 2,
      target: { least: 11 },
    })!;
    expect([value, low80, high80]).toEqual([11, 10, 12]);
    expect(probability).toBeGreaterThan(0.85);
    expect(probability).toBeLessThan(1);
  });

  test('that grew by one a month goes on', () => {
    const history = Array.from({ length: 24 }, (_, t) => t + 1);
    const { value, low80, high80, method } = levelAt({ ...ask, history, horizon: 6 })!;
    expect(value).toBe(30);
    expect(low80).toBeLessThanOrEqual(29);
    expect(high80).toBeGreaterThanOrEqual(31);
    expect(method).toBe('steps');
  });

  test('that comes in yearly batches jumps in the month of the batch only', () => {
    // 46 months from a January on, 20 titles more every July: at the end of an October.
    const level = (t: number) => 40 + 20 * Math.floor((t + 6) / 12);
    const history = Array.from({ length: 46 }, (_, t) => level(t));
    for (const horizon of [1, 2, 8, 9, 12, 21]) {
      const { value, method } = levelAt({ ...ask, history, horizon })!;
      expect(value).toBe(level(45 + horizon));
      expect(method).toBe('seasonal-steps');
    }
  });

  test('is never below zero, and whole where the history is whole', () => {
    const history = [9, 8, 8, 6, 6, 5, 3, 3, 2, 1];
    const { value, low80, high80 } = levelAt({ ...ask, history, horizon: 9 })!;
    expect([value, low80]).toEqual([0, 0]);
    for (const bound of [value, low80, high80]) expect(Number.isInteger(bound)).toBe(true);
  });

  test('on the due day itself is what it is', () => {
    const known = (target: number) =>
      levelAt({ ...ask, history: [3, 4, 6], horizon: 0, target: { least: target } })!;
    expect(known(6)).toMatchObject({ value: 6, low80: 6, high80: 6, probability: 0.99, method: 'known' });
    expect(known(7).probability).toBe(0.01);
    expect(levelAt({ ...ask, history: [3, 4, 6], horizon: 0, target: { most: 6 } })!.probability).toBe(0.99);
    expect(levelAt({ ...ask, history: [3, 4, 6], horizon: 0, target: { most: 5 } })!.probability).toBe(0.01);
    const within = (least: number, most: number) =>
      levelAt({ ...ask, history: [3, 4, 6], horizon: 0, target: { least, most } })!.probability;
    expect(within(5, 6)).toBe(0.99);
    expect(within(7, 9)).toBe(0.01);
    expect(within(1, 5)).toBe(0.01);
  });

  test('takes the level before a gap to stand, and says so', () => {
    const { value, reason } = levelAt({ ...ask, history: [null, 5, 5, null, 5], horizon: 1 })!;
    expect(value).toBe(5);
    expect(reason!.en).toContain('1 month-end level is missing');
    expect(reason!.zh).toContain('缺失1个月末数据');
  });

  test('of three month ends or fewer has no band and no chance; of none, nothing', () => {
    expect(levelAt({ ...ask, history: [170, 171, 171], horizon: 2, target: { least: 180 } })).toMatchObject({
      low80: null,
      high80: null,
      probability: null,
      backtest: null,
    });
    expect(levelAt({ ...ask, history: [171], horizon: 2 })!.value).toBe(171);
    expect(levelAt({ ...ask, history: [null], horizon: 2 })).toBeNull();
  });
});

test('the back-test asks the same a year ago and compares with no change and with last year’s growth', () => {
  // 1, 2, …, 36: at 24 with horizon 3 the answer was 27. Unchanged says 24; the year before went from 12 to 15, so 24·15/12 = 30.
  const history = Array.from({ length: 36 }, (_, t) => t + 1);
  expect(levelAt({ ...ask, history, horizon: 3 })!.backtest).toEqual({
    years: 1,
    apeMedian: 0,
    runRateApeMedian: null,
    sameGrowthApeMedian: expect.closeTo(3 / 27, 12),
    unchangedApeMedian: expect.closeTo(3 / 27, 12),
    coverage80: 1,
    // It was right to the unit: the narrowest band that is ever drawn.
    spread: 0.4,
  });
});

test('on 300 stocks of a known process it is nearer than no change, and its band covers', () => {
  let [ours, unchanged, covered] = [0, 0, 0];
  for (let seed = 1; seed <= 300; seed++) {
    const random = lehmer(seed);
    let level = 60;
    const all = Array.from(
      { length: 42 },
      () => (level += Math.floor(random() * 4) - (random() < 0.2 ? 1 : 0)),
    );
    const { value, low80, high80 } = levelAt({ ...ask, history: all.slice(0, 36), horizon: 6, seed })!;
    ours += Math.abs(value - all[41]!);
    unchanged += Math.abs(all[35]! - all[41]!);
    if (low80! <= all[41]! && all[41]! <= high80!) covered++;
  }
  expect(ours).toBeLessThan(unchanged / 2);
  expect(covered / 300).toBeGreaterThan(0.8);
});
