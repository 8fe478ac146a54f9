import { expect, test } from 'vitest';
import { chance } from './chance.js';

test.each([
  [0.01, 'very unlikely, less than 1 in 10 (1 %)', '很难，不到一成（1%）'],
  [0.3, 'unlikely, about 3 in 10 (30 %)', '不太可能，约三成（30%）'],
  [0.5, 'about even, about 5 in 10 (50 %)', '一半左右，约五成（50%）'],
  [0.72, 'likely, about 7 in 10 (72 %)', '较有可能，约七成（72%）'],
  [0.97, 'very likely, more than 9 in 10 (97 %)', '很有可能，九成以上（97%）'],
])('%d in words', (probability, en, zh) => {
  expect(chance(probability)).toEqual({ en, zh });
});

test('never 0 % and never 100 %', () => {
  expect(chance(0).en).toContain('(1 %)');
  expect(chance(1).zh).toContain('（99%）');
});
