import { describe, expect, it } from 'vitest';
import { Random } from './random.js';

const numbers = (random: Random, n: number) => Array.from({ length: n }, () => random.next());

describe('seeded numbers', () => {
  it('are repeated by seed and label, and differ otherwise', () => {
    expect(numbers(new Random(7, 'a'), 5)).toEqual(numbers(new Random(7, 'a'), 5));
    expect(numbers(new Random(7, 'a'), 5)).not.toEqual(numbers(new Random(8, 'a'), 5));
    expect(numbers(new Random(7, 'a'), 5)).not.toEqual(numbers(new Random(7, 'b'), 5));
  });

  it('of a fork do not depend on what was drawn before', () => {
    const used = new Random(7);
    used.next();
    expect(used.fork('x').next()).toBe(new Random(7).fork('x').next());
  });

  it('are uniform: the mean of 100,000 is within 4 standard errors of a half', () => {
    const mean = numbers(new Random(1), 100_000).reduce((a, b) => a + b, 0) / 100_000;
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / 100_000));
  });

  it('shuffle without loss', () => {
    const list = [1, 2, 3, 4, 5, 6, 7];
    expect(new Random(3).shuffle(list).sort()).toEqual(list);
  });
});
