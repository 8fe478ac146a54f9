import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayFromNumber, parseDay, weekday } from '../model/day.js';
import { readRamp } from '../lenses/match/ramp.js';
import { mondayOf, rampText, weeklyUnits, yearlyUnits } from './week.js';

const FULL = [{ month: 0, share: 1 }];
const start = parseDay('2026-09-01')!;

describe('a volume a year over weeks', () => {
  it('is a 52nd each week from the Monday of the week in which it starts', () => {
    expect(weeklyUnits(520, FULL, start, 2)).toEqual([
      { monday: '2026-08-31', units: 10 },
      { monday: '2026-09-07', units: 10 },
    ]);
    expect(mondayOf(parseDay('2023-10-09')!)).toBe('2023-10-09');
    expect(mondayOf(parseDay('2023-10-15')!)).toBe('2023-10-09');
  });

  it('keeps whole units and loses none: 26 a year is one every other week', () => {
    const units = weeklyUnits(26, FULL, start, 52).map((w) => w.units);
    expect(units.reduce((a, b) => a + b)).toBe(26);
    expect(new Set(units)).toEqual(new Set([0, 1]));
  });

  it('of any size and start, on Mondays, comes back as it was after a year of ramp', () => {
    const days = fc.integer({ min: 15_000, max: 30_000 }).map(dayFromNumber);
    const percents = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000 }), days, percents, (hundreds, day, percent) => {
        const perYear = hundreds * 100;
        const steps = [
          { month: 0, share: percent / 100 },
          { month: 12, share: 1 },
        ];
        const weeks = weeklyUnits(perYear, steps, day, 104);
        expect(weeks.every((w) => weekday(w.monday) === 1 && Number.isInteger(w.units))).toBe(true);
        const first = weeks.slice(0, 52).reduce((sum, w) => sum + w.units, 0);
        expect(first).toBe(hundreds * percent);
        const yearly = yearlyUnits(weeks)!;
        expect(yearly).toMatchObject({ start: mondayOf(day), perYear });
        expect(yearly.shares[0]).toBeCloseTo(percent / 100, 9);
      }),
    );
  });

  it('is not known from less than 52 weeks, nor from weeks of nothing', () => {
    expect(yearlyUnits(weeklyUnits(5200, FULL, start, 51))).toBeNull();
    expect(yearlyUnits(weeklyUnits(0, FULL, start, 104))).toBeNull();
    expect(yearlyUnits([])).toBeNull();
  });

  it('counts a week that is left out as nothing', () => {
    const weeks = weeklyUnits(5200, FULL, start, 52).filter((w) => w.monday !== addDays(mondayOf(start), 7));
    expect(yearlyUnits(weeks)!.perYear).toBe(5100);
  });

  it('says its ramp in words that a list of needs is read by', () => {
    expect(rampText([1, 1])).toBeNull();
    expect(rampText([0.5])).toBe('第1年50%，第2年100%');
    expect(readRamp(rampText([0.25, 0.8]), start).steps.map((s) => [s.month, s.share])).toEqual([
      [0, 0.25],
      [12, 0.8],
      [24, 1],
    ]);
  });
});
