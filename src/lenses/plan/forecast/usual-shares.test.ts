import { expect, test } from 'vitest';
import { prepare } from './prepare.js';
import { shrunkSeason } from './shrunk-season.js';
import { restByShares } from './usual-shares.js';

const rest = (history: number[], count: number) => restByShares(prepare(history, 4, 0, shrunkSeason)!, count);

test('the year so far brings its usual share, and each period to come its own', () => {
  // Shares 10, 20, 30, 40 % and 20, 20, 20, 40 %: usually 15, 20, 25, 40 %. 21 after one period is a year of 140.
  expect(rest([10, 20, 30, 40, 40, 40, 40, 80, 21], 1)).toEqual(
    [28, 35, 56].map((v) => expect.closeTo(v, 10)),
  );
});

test('with one year before it is the growth so far for the rest', () => {
  expect(rest([10, 20, 30, 40, 11, 22], 2)).toEqual([33, 44].map((v) => expect.closeTo(v, 10)));
});

test('says nothing before the first period, without a whole year before, or below zero', () => {
  expect(rest([10, 20, 30, 40], 0)).toBeNull();
  expect(rest([20, 30, 40, 11], 1)).toBeNull();
  expect(rest([10, -20, 30, 40, 11], 1)).toBeNull();
});
