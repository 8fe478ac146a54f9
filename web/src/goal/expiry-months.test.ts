import { expect, test } from 'vitest';
import { countByMonth } from './expiry-months.js';

test('T57: ends are counted by month, each once, first and last day of a month included, over the turn of a year, with a zero where none ends', () => {
  expect(countByMonth(['2026-02-28', '2025-11-30', '2025-12-31', '2025-11-01'])).toEqual([
    { month: '2025-11', count: 2 },
    { month: '2025-12', count: 1 },
    { month: '2026-01', count: 0 },
    { month: '2026-02', count: 1 },
  ]);
  expect(countByMonth([])).toEqual([]);
});
