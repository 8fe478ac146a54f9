import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from './spread.js';

test('what does not overlap stays; two at one place part by half the gap each', () => {
  expect(spread([10, 50, 90], 20)).toEqual([10, 50, 90]);
  expect(spread([30, 30], 20)).toEqual([20, 40]);
});

test('labels end apart and in their order', () => {
  const places = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 6 });
  fc.assert(
    fc.property(places, (given) => {
      const moved = spread(given, 20);
      const rank = given.map((_, i) => i).sort((a, b) => given[a]! - given[b]!);
      for (let i = 1; i < rank.length; i++) {
        expect(moved[rank[i]!]! - moved[rank[i - 1]!]!).toBeGreaterThanOrEqual(19.5);
      }
    }),
  );
});
