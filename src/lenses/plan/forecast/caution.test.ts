import { expect, test } from 'vitest';
import { periodAt } from '../../../model/period.js';
import { caution } from './caution.js';

test('March, and only March, carries a caution about the Spring Festival', () => {
  const cautioned = Array.from({ length: 11 }, (_, position) => periodAt(2025, position)).filter(caution);
  expect(cautioned).toEqual(['2025-03']);
  expect(caution(cautioned[0]!)).toEqual({
    en: expect.stringContaining('Spring Festival'),
    zh: expect.stringContaining('春节'),
  });
});
