import { expect, it } from 'vitest';
import { density, proximity } from './proximity.js';

// Four places, five parts; the numbers are worked out by hand.
const MAKES = [
  [1, 1, 1, 0, 0],
  [1, 1, 0, 0, 0],
  [0, 1, 1, 1, 0],
  [0, 0, 0, 1, 1],
].map((row) => row.map((one) => one === 1));

it('two parts are as near as the places that make both, of those that make the commoner one', () => {
  const near = proximity(MAKES);
  // Parts 1 and 2: made together in two places, part 2 in three.
  expect(near[0]![1]).toBeCloseTo(2 / 3, 12);
  expect(near[1]![0]).toBe(near[0]![1]);
  // Part 4 is made in two places, with parts 2 and 3 in one of them, with part 5 in the other.
  expect(near[3]).toEqual([0, 1 / 3, 1 / 2, 1, 1 / 2]);
});

it('the first place makes five eighths of what stands near part 4', () => {
  // (1/3 + 1/2) ÷ (1/3 + 1/2 + 1/2)
  const near = proximity(MAKES);
  expect(density(MAKES, near, 0, 3)).toBeCloseTo(0.625, 12);
  // With the part counted as its own neighbour it would be five fourteenths.
  const [p2, p3, all] = [near[3]![1]!, near[3]![2]!, near[3]!.reduce((a, b) => a + b)];
  expect((p2 + p3) / all).toBeCloseTo(0.3571, 4);
});

it('is unknown for a part that nobody makes beside another', () => {
  expect(density([[true, false]], proximity([[true, false]]), 0, 1)).toBeNull();
});
