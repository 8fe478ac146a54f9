import { describe, expect, it } from 'vitest';
import { parseDay } from '../../model/day.js';
import { type Period, parsePeriod } from '../../model/period.js';
import type { Goal, Indicator } from '../../model/plan.js';
import { flowPace, levelPace, meets, progressOf, reach } from './target.js';

const day = (s: string) => parseDay(s)!;
const period = (s: string): Period => parsePeriod(s)!;

const goal = (over: Partial<Goal>): Goal => ({
  id: 'G',
  name: { en: 'goal', zh: '目标' },
  indicator: 'i',
  op: '>=',
  target: 100,
  due: day('2025-12-31'),
  targets: {},
  targets_are: 'to-date',
  baseline: null,
  owner: null,
  definitions: [{ id: 'd', name: { en: 'd', zh: '口径' }, switches: {} }],
  status: 'proposed',
  sources: [],
  ...over,
});
const tolerant = (tolerance: number) => ({ tolerance }) as Indicator;
const strict = tolerant(0);
const baseline = (value: number, year = 2022, counts = true) =>
  ({ value, year, counts, status: 'proposed' }) as const;

/** Ten months of ten and two periods without any: what a target of 100 at ten a month asks for. */
const tenEach = Object.fromEntries(
  ['01/02', '03', '04', '05', '06', '07', '08', '09', '10'].map((p) => [
    `2025-${p}`,
    p === '01/02' ? 20 : 10,
  ]),
);

describe('what is asked for by now', () => {
  it('T1: eight of ten months reported ask for 80, and the target stays 100', () => {
    const g = goal({ targets: tenEach, targets_are: 'each' });
    const pace = flowPace(g, strict, 80, period('2025-08'), [])!;
    expect([pace.target, pace.difference, pace.state, g.target]).toEqual([80, 0, 'ahead', 100]);
  });

  it('T8: targets that lead up to a date are not added up: 10, 15, 22 ask for 22', () => {
    const g = goal({ target: 40, targets: { '2025-01/02': 10, '2025-03': 15, '2025-04': 22 } });
    expect(flowPace(g, strict, 21, period('2025-04'), [])).toMatchObject({
      target: 22,
      difference: -1,
      basis: 'period-target',
      state: 'behind',
    });
  });

  it('T7, T48: without a season March asks for three of twelve months, not for two periods of eleven', () => {
    const pace = flowPace(goal({ target: 120 }), strict, 30, period('2025-03'), [])!;
    expect([pace.target, pace.basis, pace.state]).toEqual([30, 'calendar', 'ahead']);
  });

  it('goes by last year’s season where there is one', () => {
    // Last year 40 of 200 were made by March: a fifth. Of 100 that is 20.
    const before = [30, 10, 20, 20, 20, 20, 20, 20, 20, 10, 10];
    const pace = flowPace(goal({}), strict, 19, period('2025-03'), before)!;
    expect([pace.target, pace.basis, pace.difference, pace.state]).toEqual([20, 'season', -1, 'behind']);
    expect(flowPace(goal({}), tolerant(0.05), 19, period('2025-03'), before)!.state).toBe('within');
  });

  it('lies on the line from the baseline to the target, and on from one yearly target to the next', () => {
    // From 40 at the end of 2022 to 100 at the end of 2025: 1,096 days, of which 731 by the end of 2024.
    const g = goal({ baseline: baseline(40) });
    expect(levelPace(g, strict, 80, day('2024-12-31'))!.target).toBeCloseTo(40 + (60 * 731) / 1096, 9);
    const stepped = goal({ baseline: baseline(40), targets: { '2024': 90 } });
    expect(levelPace(stepped, strict, 80, day('2024-12-31'))!.target).toBe(90);
    expect(levelPace(stepped, strict, 80, day('2025-12-31'))!.target).toBe(100);
  });

  it('is not made up where the plan names no point to start from', () => {
    expect(levelPace(goal({}), strict, 80, day('2024-12-31'))).toBeNull();
    expect(flowPace(goal({ target: null }), strict, 80, period('2025-03'), [])).toBeNull();
  });
});

describe('how far a figure has come', () => {
  it('T4: falling from 80 to 50 and now at 65 is half of the way', () => {
    const g = goal({ op: '<=', target: 50, baseline: baseline(80) });
    expect(progressOf(g, 65)).toEqual({ share: 0.5, of: 'baseline' });
    expect(progressOf(goal({ op: '<=', target: 50 }), 65)).toBeNull();
  });

  it('T6: is not capped', () => {
    expect(progressOf(goal({}), 365.366)!.share).toBeCloseTo(3.65366, 10);
  });

  it('T9: whether the baseline counts is said in the plan, and changes what must be reached', () => {
    const inside = goal({ target: 120, baseline: baseline(100) });
    const onTop = goal({ target: 20, baseline: baseline(100, 2022, false) });
    expect([reach(inside), reach(onTop)]).toEqual([120, 120]);
    expect([meets(inside, 119), meets(onTop, 119), meets(onTop, 120)]).toEqual([false, false, true]);
    expect(progressOf(onTop, 110)!.share).toBe(0.5);
  });
});

describe('a target met', () => {
  it('T5: lower is better under a ceiling, both ends hold for a range', () => {
    expect(meets(goal({ op: '<=', target: 10 }), 9)).toBe(true);
    const range = goal({ op: 'range', low: 40, target: 60 });
    expect([39, 40, 60, 61].map((v) => meets(range, v))).toEqual([false, true, true, false]);
  });

  it('cannot be told without a target', () => {
    expect(meets(goal({ target: null }), 9)).toBeNull();
  });
});
