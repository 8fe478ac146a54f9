import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, csv, registerOf } from '../../../../test/office/office.js';
import { FIRMS, statistics, taxList } from '../../../../test/office/zone-files.js';
import { parseDay } from '../../../model/day.js';
import type { ReadFile } from '../../../register/index.js';
import { actionsOf, changesSince, expiriesOf, explainGoal, planStatus, reportBefore } from '../index.js';
import type { PlanQuestion } from '../question.js';

async function question(files: ReadFile[], asOf: string, apart = false): Promise<PlanQuestion> {
  const register = await registerOf(files, apart);
  const asked = await ask(register, asOf);
  await register.close();
  return asked;
}

const on = (asked: PlanQuestion, day: string) => ({ ...asked, asOf: parseDay(day)! });
const wan = (amount: number) => amount * 10_000;

/** February whole; March with `seat` too late for the report of 30 April and `drive`'s February restated in May. */
const spring = (): ReadFile[] => [
  taxList(),
  statistics(2, 2024, [
    ['drive', '100', '100'],
    ['seat', '40', '40'],
    ['cast', '10', '10'],
  ]),
  statistics(3, 2024, [
    ['drive', '50', '150'],
    ['seat', '20', '60'],
    ['cast', '5', '15'],
  ]),
  statistics(2, 2025, [
    ['drive', '120', '120'],
    ['seat', '44', '44'],
    ['cast', '8', '8'],
  ]),
  statistics(2, 2025, [['drive', '118', '118']], '2025-04-20'),
  statistics(
    3,
    2025,
    [
      ['drive', '60', '178'],
      ['seat', '22', '66'],
      ['cast', '4', '12'],
    ],
    '2025-04-12',
  ),
];

describe('what moved a flow', () => {
  it('is said by cause, and adds up to the change', async () => {
    const asked = await question(spring(), '2025-04-30');
    expect(reportBefore(asked).asOf).toBe('2025-03-31');
    const explained = explainGoal(asked, 'G1')!;
    // 172 on 31 March; 256 on 30 April: March brought 60 + 22 + 4, and drive took 2 of its February back.
    expect(explained.since).toMatchObject({ value: wan(172), through: '2025-01/02' });
    expect(explained.value).toBe(wan(256));
    expect(explained.change).toBe(wan(84));
    const cause = (name: string) => explained.causes.find((c) => c.cause === name);
    expect(cause('new-period')).toMatchObject({ amount: wan(86), enterprises: 3 });
    expect(cause('restated')).toMatchObject({ amount: wan(-2), enterprises: 1 });
    expect(explained.says[0]!.zh).toContain('较 2025-03-31 的报告');
  });

  it('names the firms that fell, by how much, as who carries the gap', async () => {
    const explained = explainGoal(await question(spring(), '2025-04-30'), 'G1')!;
    const cast = explained.carriers.find((c) => c.enterprise.name === FIRMS.cast[1])!;
    expect(cast).toMatchObject({ burden: 'fall', worth: wan(3) });
    expect(cast.share).toBeCloseTo(wan(3) / explained.gap!.amount, 12);
    expect(explained.carriers.map((c) => c.enterprise.name)).toEqual([FIRMS.cast[1]]);
  });

  it('adds up to the change whatever came late, was restated or was lost', async () => {
    const amount = fc.option(fc.integer({ min: 0, max: 900 }), { nil: null });
    await fc.assert(
      fc.asyncProperty(fc.array(amount, { minLength: 9, maxLength: 9 }), async (amounts) => {
        const firms = ['drive', 'seat', 'cast'] as const;
        const rows = (from: number) =>
          firms.flatMap((f, i) => {
            const a = amounts[from + i];
            return a === null || a === undefined ? [] : [[f, '', String(a)] as [typeof f, string, string]];
          });
        const asked = await question(
          [
            taxList(),
            statistics(2, 2025, rows(0)),
            statistics(2, 2025, rows(3), '2025-04-20'),
            statistics(3, 2025, rows(6), '2025-04-12'),
          ],
          '2025-04-30',
        );
        const { change, moves, causes } = explainGoal(asked, 'G1')!;
        if (change === null) return;
        const cents = (list: { amount: number }[]) =>
          list.reduce((n, m) => n + Math.round(m.amount * 100), 0);
        expect(cents(moves)).toBe(Math.round(change * 100));
        expect(cents(causes)).toBe(Math.round(change * 100));
      }),
      { numRuns: 25 },
    );
  });
});

describe('titles that come and go', () => {
  const titles = (rows: string[]) =>
    csv('名单.csv', ['企业名称,类别,级别,批次,认定日期,有效期至', ...rows].join('\n'));
  const { drive, seat, cast } = FIRMS;
  const files = () => [
    taxList(),
    titles([
      `${drive[1]},专精特新小巨人企业,国家级,第四批,2022-11-20,2025-11-19`,
      `${seat[1]},专精特新小巨人企业,国家级,第五批,2023-07-14,2026-07-13`,
      `${seat[1]},专精特新中小企业,省级,第五批,2024-10-01,2027-09-30`,
      `${cast[1]},专精特新中小企业,省级,第三批,2022-10-10,2025-10-09`,
    ]),
  ];

  it('P12: what ended since the last report is named, with the day', async () => {
    const explained = explainGoal(await question(files(), '2025-10-31'), 'G2')!;
    expect([explained.since.value, explained.value, explained.change]).toEqual([3, 2, -1]);
    expect(explained.moves).toMatchObject([{ enterprise: { name: cast[1] }, cause: 'ended', amount: -1 }]);
    expect(explained.moves[0]!.says.zh).toContain('2025-10-09');
  });

  it('T10: “met” and “fell” are two signals', async () => {
    const asked = await question(files(), '2025-12-31');
    const plan = {
      ...asked.plan,
      goals: asked.plan.goals.map((g) => (g.id === 'G2' ? { ...g, target: 1 } : g)),
    };
    const final = { ...asked, plan };
    const { change } = explainGoal(final, 'G2', on(final, '2025-10-31'))!;
    const g2 = planStatus(final, { name: { en: 'test', zh: '测试' }, sample: false }).goals[1]!;
    expect([g2.value, g2.state, change]).toEqual([1, 'met', -1]);
  });

  it('the look-ahead applies the published pass rate to national titles alone, and not where another title stays', async () => {
    const ends = expiriesOf(await question(files(), '2025-09-30'), 'G2');
    expect(ends.map((e) => [e.enterprise.name, e.end, e.fate, e.passRate])).toEqual([
      [cast[1], '2025-10-09', 'lost', null],
      [drive[1], '2025-11-19', 'lost', 0.8704],
      // A firm that loses the national title still counts by its provincial one.
      [seat[1], '2026-07-13', 'stays', null],
    ]);
  });

  it('the actions are ordered by what they add to the goal, with a deadline before the title ends', async () => {
    const actions = actionsOf(await question(files(), '2025-09-30')).filter((a) => a.goal === 'G2');
    expect(actions.map((a) => [a.enterprise.name, a.burden, a.effect, a.effectShare])).toEqual(
      expect.arrayContaining([
        [cast[1], 'ending', 1, 1 / 200],
        [drive[1], 'ending', 1, 1 / 200],
      ]),
    );
    for (const a of actions) expect(a.deadline <= '2025-11-19').toBe(true);
    const shares = actionsOf(await question(spring(), '2025-04-30')).map((a) => a.effectShare);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });
});

describe('what a later revision changed', () => {
  it('T62, T58: the old and the new value of a restated period, the file that brought it, and an alert', async () => {
    const asked = await question(
      [
        taxList(),
        statistics(2, 2025, [
          ['drive', '100', '100'],
          ['seat', '40', '40'],
          ['cast', '10', '10'],
        ]),
        statistics(2, 2025, [['drive', '32', '32']], '2025-04-02'),
      ],
      '2025-04-30',
      true,
    );
    const { snapshot } = asked.view;
    const changes = changesSince(asked, snapshot.atRevision(2));
    const g = changes.goals.find((x) => x.id === 'G1')!;
    expect([g.before, g.now, g.change]).toEqual([wan(150), wan(82), wan(-68)]);
    expect(g.restated).toEqual([
      { period: '2025-01/02', before: wan(150), now: wan(82), change: expect.closeTo(-68 / 150, 12) },
    ]);
    expect(changes.sources.map((s) => [s.name, s.change])).toEqual([['2025年2月.csv', 'added']]);
    expect(changes.alerts).toHaveLength(1);
    expect(changes.alerts[0]!.zh).toContain('150 万元');
    expect(changes.alerts[0]!.zh).toContain('82 万元');
    // Seen from itself nothing changed.
    const same = changesSince(asked, asked.view);
    expect([same.sources, same.alerts]).toEqual([[], []]);
  });
});
