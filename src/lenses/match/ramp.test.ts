import { describe, expect, it } from 'vitest';
import { parseDay } from '../../model/day.js';
import { readRamp } from './ramp.js';

const START = parseDay('2026-09-01');
const steps = (written: string | null) => readRamp(written, START).steps.map((s) => [s.from, s.share]);

describe('a ramp', () => {
  it('of months goes up in even steps, a month each', () => {
    expect(steps('3个月达纲')).toEqual([
      ['2026-09-01', 1 / 3],
      ['2026-10-01', 2 / 3],
      ['2026-11-01', 1],
    ]);
    expect(steps('6 months to full volume')).toHaveLength(6);
  });

  it.each([
    '首年50%，次年100%',
    '第一年50%，第二年100%',
    'year 1: 50%, year 2: 100%',
    'first year 50%, second year 100%',
  ])('of years: %s', (written) => {
    expect(steps(written)).toEqual([
      ['2026-09-01', 0.5],
      ['2027-09-01', 1],
    ]);
  });

  it('that stops short of the full volume reaches it a year later', () => {
    expect(steps('首年40%，次年70%').at(-1)).toEqual(['2028-09-01', 1]);
  });

  it('that is not named, or cannot be read, asks for the full volume at once; the second is said', () => {
    expect(readRamp(null, START)).toMatchObject({ isRead: true, steps: [{ month: 0, share: 1 }] });
    expect(readRamp('视情况而定', START)).toMatchObject({ isRead: false, steps: [{ month: 0, share: 1 }] });
    expect(readRamp('3个月达纲', null).steps[0]!.from).toBeNull();
  });
});
