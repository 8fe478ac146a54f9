import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, csv, registerOf } from '../../../test/office/office.js';
import { FIRMS, statistics, taxList } from '../../../test/office/zone-files.js';
import { parseDay } from '../../model/day.js';
import type { Goal, Plan } from '../../model/plan.js';
import type { ReadFile } from '../../register/index.js';
import { explainGoal, moversOf, planStatus } from './index.js';
import type { PlanQuestion } from './question.js';

const ZONE = { name: { en: 'test', zh: '测试' }, sample: false };
const wan = (amount: number) => amount * 10_000;

async function question(files: ReadFile[], asOf: string): Promise<PlanQuestion> {
  const register = await registerOf([taxList(), ...files]);
  const asked = await ask(register, asOf);
  await register.close();
  return asked;
}

const g1 = (asked: PlanQuestion) => planStatus(asked, ZONE).goals[0]!;
const on = (asked: PlanQuestion, day: string) => ({ ...asked, asOf: parseDay(day)! });

/** The question with a goal's target put otherwise. */
const withTarget = (asked: PlanQuestion, over: Partial<Goal>): PlanQuestion => {
  const plan: Plan = {
    ...asked.plan,
    goals: asked.plan.goals.map((g) => (g.id === 'G1' ? { ...g, ...over } : g)),
  };
  return { ...asked, plan };
};

type Amounts = readonly (readonly [drive: number, seat: number, cast: number])[];

/** A year's returns from January–February on, single periods of the three suppliers in 万元. */
const year = (y: number, periods: Amounts): ReadFile[] =>
  periods.map((month, p) => {
    const cumulative = [0, 1, 2].map((f) => periods.slice(0, p + 1).reduce((n, of) => n + of[f as 0], 0));
    const firms = ['drive', 'seat', 'cast'] as const;
    return statistics(
      p + 2,
      y,
      firms
        .map((firm, f) => [firm, String(month[f as 0]), String(cumulative[f])] as const)
        .map((r) => [...r]),
    );
  });

describe('targets beside results', () => {
  const rows = year(2025, [
    [10, 5, 1],
    [6, 3, 1],
  ]);

  it('T2: a target is not multiplied by the rows that are held against it', async () => {
    const targets: Partial<Goal> = {
      target: wan(100),
      targets: { '2025-01/02': wan(20), '2025-03': wan(30) },
    };
    // The same March twice more: once word for word, once drawn up later.
    const march = ['2025-04-12', '2025-04-20', '2025-04-25'].map((day) =>
      statistics(
        3,
        2025,
        [
          ['drive', '6', '16'],
          ['seat', '3', '8'],
          ['cast', '1', '2'],
        ],
        day,
      ),
    );
    const once = g1(withTarget(await question(rows, '2025-04-30'), targets));
    const often = g1(withTarget(await question([...rows, ...march], '2025-04-30'), targets));
    for (const g of [once, often])
      expect([g.pace!.target, g.target, g.value]).toEqual([wan(30), wan(100), wan(26)]);
  });

  it('T12: the results are not multiplied by the targets, nor by the years that they are compared with', async () => {
    const both = await question(
      [
        ...year(2024, [
          [8, 4, 1],
          [5, 3, 1],
        ]),
        ...rows,
      ],
      '2025-04-30',
    );
    const periods = ['2024-01/02', '2024-03', '2025-01/02', '2025-03', '2025', '2024'];
    for (const n of [0, 1, 3, 6]) {
      const targets = Object.fromEntries(periods.slice(0, n).map((p) => [p, wan(1000)]));
      const g = g1(withTarget(both, { targets }));
      expect([g.value, g.split!.from, g.split!.to, g.facts]).toEqual([wan(26), wan(22), wan(26), 3]);
    }
  });
});

describe('a year to date', () => {
  it('T31, T33: each year adds up from its own beginning, and none takes part in another', async () => {
    const amounts = fc.array(
      fc.tuple(
        ...([0, 0, 0].map(() => fc.integer({ min: 0, max: 900 })) as [
          fc.Arbitrary<number>,
          fc.Arbitrary<number>,
          fc.Arbitrary<number>,
        ]),
      ),
      {
        minLength: 3,
        maxLength: 3,
      },
    );
    await fc.assert(
      fc.asyncProperty(amounts, amounts, async (before, now) => {
        const g = g1(await question([...year(2024, before), ...year(2025, now)], '2025-05-31'));
        const sums = (of: Amounts) =>
          of.map((_, p) =>
            of
              .slice(0, p + 1)
              .flat()
              .reduce((a, b) => a + b, 0),
          );
        const cumulative = (y: string) =>
          g.trend.filter((t) => t.period.startsWith(y)).map((t) => t.cumulative! / 1e4);
        expect(cumulative('2024')).toEqual(sums(before));
        expect(cumulative('2025')).toEqual(sums(now));
        expect([g.value, g.split!.from]).toEqual([wan(sums(now)[2]!), wan(sums(before)[2]!)]);
      }),
      { numRuns: 15 },
    );
  });

  it('T26: begins where the data begin: what lies before them is not there', async () => {
    const asked = await question(
      year(2025, [
        [10, 5, 1],
        [6, 3, 1],
      ]),
      '2025-04-30',
    );
    expect(g1(asked).trend.map((t) => t.period)).toEqual(['2025-01/02', '2025-03']);
    const early = g1(on(asked, '2025-02-28'));
    expect([early.value, early.through, early.trend]).toEqual([null, null, []]);
  });

  it('T34: the period before is the period before: every month has a number of its own', async () => {
    // Months of drive alone; seat and cast stand at 1, so that no two sums are alike.
    const months = (list: number[]): Amounts => list.map((n) => [n, 1, 1]);
    const before = [100, 50, 70, 20];
    const now = [110, 60, 63, 30];
    const asked = await question([...year(2024, months(before)), ...year(2025, months(now))], '2025-06-30');
    for (const [p, day] of ['2025-03-31', '2025-04-30', '2025-05-31', '2025-06-30'].entries()) {
      const g = g1(on(asked, day));
      const sum = (list: number[]) => list.slice(0, p + 1).reduce((a, b) => a + b + 2, 0);
      expect(g.value).toBe(wan(sum(now)));
      expect(g.growth!.month).toBeCloseTo((now[p]! + 2) / (before[p]! + 2) - 1, 12);
      expect(g.growth!.ytd).toBeCloseTo(sum(now) / sum(before) - 1, 12);
      const drive = moversOf(on(asked, day), 'G1').find((m) => m.name === FIRMS.drive[1])!;
      expect(drive.prior).toBe(wan(before.slice(0, p + 1).reduce((a, b) => a + b)));
      // The report a month before held what was known then.
      expect(explainGoal(on(asked, day), 'G1')!.since.value).toBe(
        p === 0 ? null : wan(sum(now) - now[p]! - 2),
      );
    }
  });

  it('T47: what is asked for so far goes by the last month that has data, whatever the day of asking', async () => {
    const asked = withTarget(
      await question(
        year(2025, [
          [10, 5, 1],
          [6, 3, 1],
        ]),
        '2025-04-30',
      ),
      { target: wan(120), targets: {} },
    );
    const pace = (day: string) => g1(on(asked, day)).pace!;
    // Three of twelve months, on the last day of April as on the last of August.
    for (const day of ['2025-04-30', '2025-05-11', '2025-08-31'])
      expect(pace(day)).toMatchObject({ target: wan(30), difference: wan(-4) });
    expect(pace('2025-04-11').target).toBe(wan(20));
  });

  it('T24: a month that nobody returned is no zero and no part of the next one; the year to date goes on over it', async () => {
    const all = year(2025, [
      [10, 5, 1],
      [6, 3, 1],
      [7, 4, 2],
    ]);
    const g = g1(await question([all[0]!, all[2]!], '2025-05-31'));
    expect(g.trend.map((t) => [t.period, t.value / 1e4, t.cumulative! / 1e4])).toEqual([
      ['2025-01/02', 16, 16],
      ['2025-04', 13, 39],
    ]);
    expect(g.value).toBe(wan(39));
  });

  it('T30: a return that names no period is in no period’s figure', async () => {
    const none = csv(
      '补报.csv',
      `制表日期：2025-04-12\n企业名称,报告期,累计总产值(万元)\n${FIRMS.drive[1]},,999\n${FIRMS.seat[1]},2025-03,8\n`,
    );
    const rows = year(2025, [
      [10, 5, 1],
      [6, 3, 1],
    ]);
    const [without, beside] = [
      g1(await question(rows, '2025-04-30')),
      g1(await question([...rows, none], '2025-04-30')),
    ];
    expect(beside.value).toBe(wan(26));
    expect(beside.trend).toEqual(without.trend);
  });
});

it('T59: says from when the oldest and the newest file are that a figure is made of', async () => {
  const asked = await question(
    year(2025, [
      [10, 5, 1],
      [6, 3, 1],
    ]),
    '2025-04-30',
  );
  // The list of firms was drawn up on 10 January, the returns on 12 March and 12 April.
  expect(planStatus(asked, ZONE).drawnUp).toEqual({ oldest: '2025-01-10', newest: '2025-04-12' });
  expect(planStatus(on(asked, '2025-03-31'), ZONE).drawnUp).toEqual({
    oldest: '2025-01-10',
    newest: '2025-03-12',
  });
  expect(planStatus(on(asked, '2024-12-31'), ZONE).drawnUp).toBeNull();
});
