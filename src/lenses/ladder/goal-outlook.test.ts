import { describe, expect, it } from 'vitest';
import { parseDay } from '../../model/day.js';
import { text } from '../../model/text.js';
import { type Applicant, type CountedGoal, goalOutlook } from './goal-outlook.js';

const day = (s: string) => parseDay(s)!;
const NAME = text('goal', '目标');

function applicant(
  line: Pick<Applicant['line'], 'rung' | 'holding' | 'next' | 'climb'>,
  window: [string, string] | null,
): Applicant {
  return {
    line: {
      enterprise: { id: 'e', name: 'e', uscc: null, park: null, contact: null, phone: null },
      ends: null,
      verdict: null,
      unmet: [],
      unknown: [],
      says: NAME,
      ...line,
    },
    window: window && { opens: day(window[0]), closes: day(window[1]) },
  };
}

/** 180 of 200 on 2026-06-30, due on 2026-12-31. */
const goal: CountedGoal = {
  id: 'G',
  name: NAME,
  target: 200,
  due: day('2026-12-31'),
  value: 180,
  bounds: { low: 180, high: 180 },
  credentials: ['specialised-sme', 'little-giant'],
  count: 'enterprise',
  endings: [],
};
const asOf = day('2026-06-30');
const national = (end: string) => ({ end, fate: 'lost' as const, passRate: 0.8704 });
const provincial = (end: string) => ({ end, fate: 'lost' as const, passRate: null });

describe('the whole zone against a goal that counts titles', () => {
  it('expects what the published pass rate keeps: of ten national titles 10 × 12.96 % = 1.3 are lost', () => {
    const endings = Array.from({ length: 10 }, () => national('2026-09-30'));
    const got = goalOutlook({ ...goal, endings }, [], asOf);
    expect(got.endingByDue).toEqual({ titles: 10, stays: 0, rated: 10, expectedLost: 1.3, unrated: 0 });
    // 180 − 10 at worst, 180 at best, 180 − 1.296 expected.
    expect(got.onDue).toEqual({ low: 170, high: 180, expected: 178.7 });
    expect(got.gap).toEqual({ today: 20, least: 20, most: 30, expected: 21.3 });
  });

  it('expects no single figure where no rate is published, and gives the bounds', () => {
    const endings = [
      national('2026-09-30'),
      provincial('2026-10-31'),
      { end: '2026-11-30', fate: 'stays' as const, passRate: null },
    ];
    const got = goalOutlook({ ...goal, endings }, [], asOf);
    expect(got.endingByDue).toEqual({ titles: 3, stays: 1, rated: 1, expectedLost: 0.1, unrated: 1 });
    expect(got.onDue).toEqual({ low: 178, high: 180, expected: null });
    expect(got.says.en).toContain('no pass rate is published for 1 of the titles');
    expect(got.says.zh).toContain('未公布复核通过率');
  });

  it('a title that ends on the due day counts on it, and one that ends later is none of its matter', () => {
    const endings = [provincial('2026-12-30'), provincial('2026-12-31'), provincial('2027-03-31')];
    const got = goalOutlook({ ...goal, endings }, [], asOf);
    expect([got.endingByDue.titles, got.endingWithin12Months.titles]).toEqual([1, 3]);
    expect(got.onDue).toEqual({ low: 179, high: 180, expected: null });
  });

  it('counts those who could be added by window, and to the best case only those of windows that close in time', () => {
    const none = { rung: null, holding: null, next: 'specialised-sme' } as const;
    const early: [string, string] = ['2026-08-01', '2026-09-15'];
    const late: [string, string] = ['2027-02-10', '2027-03-31'];
    const applicants = [
      applicant({ ...none, climb: 'ready' }, early),
      applicant({ ...none, climb: 'ready' }, early),
      applicant({ ...none, climb: 'one-short' }, early),
      applicant({ ...none, climb: 'short' }, early),
      applicant({ ...none, climb: 'ready' }, late),
      applicant({ ...none, climb: 'to-settle' }, null),
      // Lost and could be counted again.
      applicant(
        { rung: 'specialised-sme', holding: 'lost', next: 'specialised-sme', climb: 'one-short' },
        early,
      ),
      // Counted already by the provincial title: the national one adds no enterprise.
      applicant({ rung: 'specialised-sme', holding: 'holds', next: 'little-giant', climb: 'ready' }, early),
    ];
    const got = goalOutlook(goal, applicants, asOf);
    const rung = 'specialised-sme';
    expect(got.windows).toEqual([
      { rung, opens: early[0], closes: early[1], byDue: true, ready: 2, oneShort: 2, toSettle: 0 },
      { rung, opens: late[0], closes: late[1], byDue: false, ready: 1, oneShort: 0, toSettle: 0 },
      { rung, opens: null, closes: null, byDue: null, ready: 0, oneShort: 0, toSettle: 1 },
    ]);
    expect(got.lost).toBe(1);
    // 180 + 2 + 2 + 1.
    expect(got.onDue).toEqual({ low: 180, high: 185, expected: null });
    const titles = goalOutlook({ ...goal, count: 'title' }, applicants, asOf);
    expect(titles.onDue!.high).toBe(186);
  });

  it('knows nothing without a list, and foretells nothing after the due day', () => {
    const unlisted = goalOutlook({ ...goal, value: null, bounds: null }, [], asOf);
    expect([unlisted.held, unlisted.onDue, unlisted.gap]).toEqual([null, null, null]);
    const passed = goalOutlook(goal, [], day('2027-01-01'));
    expect([passed.held, passed.onDue]).toEqual([180, null]);
    const met = goalOutlook({ ...goal, value: 210, bounds: { low: 210, high: 212 } }, [], asOf);
    expect(met.gap).toEqual({ today: 0, least: 0, most: 0, expected: null });
  });
});
