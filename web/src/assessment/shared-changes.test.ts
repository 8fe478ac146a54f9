import { expect, test } from 'vitest';
import type { Way } from '../api/types.js';
import { sharedChanges } from './shared-changes.js';

const change = (part: string): Way['changes'][number] => ({
  condition: part,
  part,
  field: part,
  from: null,
  to: null,
  set: null,
  unknown: true,
  text: { en: part, zh: part },
});
const way = (...parts: string[]): Way => ({ changes: parts.map(change), verdict: 'met' });
const names = (changes: Way['changes']) => changes.map(({ part }) => part);

test('what every way asks for is said once, the rest by way', () => {
  const { shared, apart } = sharedChanges([way('size', 'growth', 'award'), way('size', 'growth', 'rights')]);
  expect(names(shared)).toEqual(['size', 'growth']);
  expect(apart.map(names)).toEqual([['award'], ['rights']]);
});

test('one way stands whole, and no way is no change', () => {
  expect(names(sharedChanges([way('size')]).shared)).toEqual(['size']);
  expect(sharedChanges([way('size')]).apart).toEqual([]);
  expect(sharedChanges([])).toEqual({ shared: [], apart: [] });
});
