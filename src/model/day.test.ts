import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  type Day,
  dayFromNumber,
  dayFromSerial,
  dayNumber,
  daysInMonth,
  parseDay,
} from './day.js';

const day = (s: string) => parseDay(s)!;

describe('day', () => {
  it('takes only days that the calendar has', () => {
    expect(parseDay('2024-02-29')).toBe('2024-02-29');
    expect(parseDay('2023-02-29')).toBeNull();
    expect(parseDay('2023-13-01')).toBeNull();
    expect(parseDay('2023-1-1')).toBeNull();
    expect(daysInMonth(1900, 2)).toBe(28);
    expect(daysInMonth(2000, 2)).toBe(29);
  });

  it('T45: 31 March less a month is the last day of February', () => {
    expect(addMonths(day('2023-03-31'), -1)).toBe('2023-02-28');
    expect(addMonths(day('2024-03-31'), -1)).toBe('2024-02-29');
    expect(addMonths(day('2022-12-15'), 36)).toBe('2025-12-15');
  });

  it('reads serials by the calendar, in any time zone', () => {
    // Microsoft's documentation of the 1900 system: 39448 is 1 January 2008; of the 1904 system, 37986.
    expect(dayFromSerial(39_448)).toBe('2008-01-01');
    expect(dayFromSerial(37_986, true)).toBe('2008-01-01');
    expect(dayFromSerial(45_292.75)).toBe('2024-01-01');
    expect(dayFromSerial(60)).toBeNull();
    expect(dayFromSerial(Number.NaN)).toBeNull();
  });

  it('counts days both ways', () => {
    // 1 January 2000 is day 10957 of the Unix epoch (IEEE Std 1003.1, seconds since the epoch ÷ 86400).
    expect(dayNumber(day('2000-01-01'))).toBe(10_957);
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 80_000 }), (n) => dayNumber(dayFromNumber(n)) === n),
    );
  });

  it('orders days as texts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 1, max: 2000 }), (n, gap) => {
        const a: Day = dayFromNumber(n);
        return a < addDays(a, gap);
      }),
    );
  });
});
