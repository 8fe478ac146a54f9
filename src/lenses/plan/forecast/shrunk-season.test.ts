import { expect, test } from 'vitest';
import { lehmer } from '../../../../bench/planted.js';
import { shrunkSeason } from './shrunk-season.js';

const cycles = (pattern: readonly number[], times: number) =>
  Array.from({ length: times }, () => pattern).flat();

test('a season without noise is taken whole, also with two years, which the test cannot judge', () => {
  const { factors, trust } = shrunkSeason(cycles([1, 2, 6, 3], 2), 4, 0);
  expect(trust).toBe(1);
  // The mean of 1, 2, 6, 3 is 3.
  expect(factors.map((f) => f * 3)).toEqual([1, 2, 6, 3].map((f) => expect.closeTo(f, 10)));
});

test('of one year, which leaves nothing to judge it by, half is taken', () => {
  // 1, 2, 6, 3 over their mean 3 are ⅓, ⅔, 2, 1: half way to 1 they are ⅔, ⅚, 1.5, 1.
  const { factors, trust } = shrunkSeason([1, 2, 6, 3], 4, 0);
  expect(trust).toBe(0.5);
  expect(factors).toEqual([2 / 3, 5 / 6, 1.5, 1].map((f) => expect.closeTo(f, 12)));
});

test('of noise alone little is taken: on average less than a fifth', () => {
  let taken = 0;
  for (let seed = 1; seed <= 200; seed++) {
    const random = lehmer(seed);
    taken += shrunkSeason(
      Array.from({ length: 36 }, () => 100 + 10 * (random() - 0.5)),
      12,
      0,
    ).trust;
  }
  expect(taken / 200).toBeLessThan(0.2);
});

test('less than a year, or a value not above zero, gives the length of the periods alone', () => {
  const months = [22 / 12, ...Array<number>(10).fill(11 / 12)].map((f) => expect.closeTo(f, 12));
  expect(shrunkSeason([20, 10, 10], 11, 0)).toEqual({ factors: months, trust: 0 });
  expect(shrunkSeason([20, 10, 0, ...Array<number>(30).fill(10)], 11, 0)).toEqual({
    factors: months,
    trust: 0,
  });
});
