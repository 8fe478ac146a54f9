import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysInMonth, parseDay } from './day.js';
import {
  addPeriods,
  lastDayOfPeriod,
  monthsElapsed,
  monthsOf,
  parsePeriod,
  periodFromNumber,
  periodName,
  periodNumber,
  periodOfDay,
  returnDue,
  samePeriodLastYear,
} from './period.js';

const p = (s: string) => parsePeriod(s)!;

describe('period', () => {
  it('knows January and February only together', () => {
    expect(parsePeriod('2024-01/02')).toBe('2024-01/02');
    expect(parsePeriod('2024-01')).toBeNull();
    expect(parsePeriod('2024-02')).toBeNull();
    expect(parsePeriod('2024-13')).toBeNull();
    expect(parsePeriod('2024-3')).toBeNull();
  });

  it('T48: a year has eleven periods and twelve months', () => {
    expect(addPeriods(p('2024-12'), 1)).toBe('2025-01/02');
    expect(samePeriodLastYear(p('2025-01/02'))).toBe('2024-01/02');
    const year = Array.from({ length: 11 }, (_, i) => addPeriods(p('2024-01/02'), i));
    expect(year.map(monthsOf).reduce((a, b) => a + b)).toBe(12);
    expect(monthsElapsed(p('2024-03'))).toBe(3);
  });

  it('falls due on a day of the month after', () => {
    expect(returnDue(p('2025-01/02'), 12)).toBe('2025-03-12');
    expect(returnDue(p('2025-12'), 12)).toBe('2026-01-12');
  });

  it('T39: is a calendar value, never an instant', () => {
    expect(lastDayOfPeriod(p('2024-01/02'))).toBe('2024-02-29');
    expect(periodOfDay(parseDay('2025-01-31')!)).toBe('2025-01/02');
    expect(periodOfDay(parseDay('2025-03-01')!)).toBe('2025-03');
    expect(periodName(p('2025-01/02'))).toEqual({ en: 'Jan–Feb 2025', zh: '2025年1–2月' });
    expect(periodName(p('2025-09')).zh).toBe('2025年9月');
  });

  it('T44: every day of a year lies in one of its eleven periods, none of which is cut at the year’s ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2150 }), (year) => {
        const counts = new Map<string, number>();
        const first = parseDay(`${year}-01-01`)!;
        const days = daysInMonth(year, 2) === 29 ? 366 : 365;
        for (let n = 0; n < days; n++) {
          const period = periodOfDay(addDays(first, n));
          counts.set(period, (counts.get(period) ?? 0) + 1);
        }
        expect([...counts.keys()]).toEqual(
          Array.from({ length: 11 }, (_, i) => addPeriods(p(`${year}-01/02`), i)),
        );
        // Whole months: January and February together, then each by itself.
        expect([...counts.values()]).toEqual([
          31 + daysInMonth(year, 2),
          ...[3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(year, month)),
        ]);
      }),
      { numRuns: 30 },
    );
    expect(periodOfDay(parseDay('2024-12-31')!)).toBe('2024-12');
    expect(parsePeriod('2024-W01')).toBeNull();
  });

  it('numbers periods without gaps', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20_000, max: 23_000 }),
        (n) => periodNumber(periodFromNumber(n)) === n && parsePeriod(periodFromNumber(n)) !== null,
      ),
    );
  });
});
