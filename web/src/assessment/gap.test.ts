import type { TFunction } from 'i18next';
import { expect, test } from 'vitest';
import type { AssessmentLine } from '../api/types.js';
import { gapOf } from './gap.js';

/** Names the word and what is put into it. */
const t = ((key: string, slots: Record<string, string>) =>
  `${key}(${Object.values(slots).join()})`) as unknown as TFunction;
const line = (gap: number | null, unit: string | null, verdict: AssessmentLine['verdict'] = 'unmet') =>
  ({ gap, unit, verdict }) as AssessmentLine;

test.each([
  [0.0862014684891, 'share', 'gapPoints(8.6)'],
  [0.00004, 'share', 'gapPoints(0.004)'],
  [27_740_000, 'CNY', 'gap(2,774 万元)'],
  [1, 'right', 'gap(unit_right(1))'],
  [1.5, 'year', 'gap(unit_year(1.5))'],
  [0, 'share', null],
  [null, 'CNY', null],
] as const)('%d of %s', (gap, unit, said) => {
  expect(gapOf(line(gap, unit), t, 'zh')).toBe(said);
});

test('what is met is not short of anything', () => {
  expect(gapOf(line(0.1, 'share', 'met'), t, 'zh')).toBeNull();
});
