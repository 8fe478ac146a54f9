import { describe, expect, it } from 'vitest';
import { accounts } from '../../../test/office/accounts.js';
import { ask, csv, registerOf } from '../../../test/office/office.js';
import { FIRMS, statistics, taxList } from '../../../test/office/zone-files.js';
import { parseDay } from '../../model/day.js';
import { type Goal, type Indicator, PlanSchema } from '../../model/plan.js';
import type { ReadFile } from '../../register/index.js';
import { moversOf, planStatus, traceGoal } from './index.js';
import type { PlanQuestion } from './question.js';
import { quotient, ratioBy, ratioOf } from './ratio.js';
import { defineGoal } from './question.js';

const ZONE = { name: { en: 'test', zh: '测试' }, sample: false };
const named = (name: string) => ({ name: { en: name, zh: '指标' }, definition: { en: name, zh: '口径' } });
const yearly = (id: string, field: string, unit: Indicator['unit'], over: object = {}) => ({
  id,
  ...named(id),
  kind: 'flow',
  unit,
  direction: 'up',
  measure: { kind: 'annual-facts', field },
  over_time: 'sum',
  over_enterprises: 'sum',
  selection: { in_zone: true, roles: ['parts-supplier'] },
  ...over,
});

const INDICATORS = [
  yearly('rd', 'rd_expense', 'CNY'),
  yearly('revenue', 'operating_revenue', 'CNY'),
  yearly('staff', 'employees', 'person', { kind: 'stock', over_time: 'last', carry: 1 }),
  {
    ...yearly('intensity', '', 'share'),
    kind: 'ratio',
    measure: undefined,
    ratio: { numerator: 'rd', denominator: 'revenue', paired: true },
  },
];

/** The standard question with a plan of these indicators and a goal on one of them. */
async function withGoal(
  files: ReadFile[],
  indicator: string,
  goal: Partial<Goal>,
  asOf = '2025-06-30',
): Promise<PlanQuestion> {
  const register = await registerOf([taxList(), ...files]);
  const question = await ask(register, asOf);
  await register.close();
  const plan = PlanSchema.parse({
    ...question.plan,
    indicators: INDICATORS,
    goals: [
      {
        id: 'G',
        name: { en: 'goal', zh: '目标' },
        indicator,
        target: 100,
        due: '2025-12-31',
        baseline: null,
        definitions: [{ id: 'd', name: { en: 'd', zh: '口径' } }],
        status: 'proposed',
        sources: [],
        ...goal,
      },
    ],
    tasks: [],
  });
  return { ...question, plan };
}

const answer = (question: PlanQuestion) => planStatus(question, ZONE).goals[0]!;

describe('a ratio', () => {
  it('T13: two firms of 40/35 and 10/50 make 50/85, not the mean or the sum of their ratios', async () => {
    const question = await withGoal(
      [
        accounts([
          ['drive', 2024, '35', '40', ''],
          ['seat', 2024, '50', '10', ''],
        ]),
      ],
      'intensity',
      { target: 0.5 },
    );
    const g = answer(question);
    expect(g.value).toBeCloseTo(50 / 85, 12);
    expect(g.ratio).toEqual({ numerator: 500_000, denominator: 850_000 });
    expect([g.state, g.unit]).toEqual(['met', 'share']);
  });

  it('T14: the ratio of a group is that of its sums, and the trace lists both terms apart', async () => {
    const question = await withGoal(
      [
        accounts([
          ['drive', 2024, '100', '5', ''],
          ['seat', 2024, '300', '3', ''],
          ['cast', 2024, '100', '1', ''],
        ]),
      ],
      'intensity',
      {},
    );
    const ratio = ratioOf(question, defineGoal(question.plan, 'G')!);
    const groups = ratioBy(ratio, (m) => m.name.includes('驱动'));
    expect(groups.get(true)).toBeCloseTo(0.05, 12);
    expect(groups.get(false)).toBeCloseTo(4 / 400, 12);
    const trace = traceGoal(question, 'G')!;
    const sum = (term: string) =>
      trace.contributions.filter((c) => c.term === term).reduce((n, c) => n + c.amount, 0);
    expect([sum('numerator'), sum('denominator')]).toEqual([90_000, 5_000_000]);
    expect(trace.value).toBeCloseTo(90_000 / 5_000_000, 12);
  });

  it('T37: both terms are of one year, the newest that both have, however far one of them has come', async () => {
    const question = await withGoal(
      [
        accounts(
          [
            ['drive', 2023, '100', '10', ''],
            ['seat', 2023, '100', '10', ''],
            ['cast', 2023, '200', '20', ''],
          ],
          '2024-03-31',
        ),
        // Of 2024 the revenue is in, and the R&D expense of one of three firms.
        accounts([
          ['drive', 2024, '1000', '11', ''],
          ['seat', 2024, '1000', '', ''],
          ['cast', 2024, '2000', '', ''],
        ]),
      ],
      'intensity',
      {},
    );
    expect(answer(question)).toMatchObject({
      value: 0.1,
      through: '2023',
      ratio: { numerator: 400_000, denominator: 4_000_000 },
    });
  });

  it('T23: is that of the sums; the ratio of each layer stands beside it, so that their mean can be made and differs', async () => {
    // drive makes drive motors and seat seat frames: two layers of the plan.
    const g = answer(
      await withGoal(
        [
          accounts([
            ['drive', 2024, '100', '50', ''],
            ['seat', 2024, '300', '30', ''],
          ]),
        ],
        'intensity',
        {},
      ),
    );
    const layers = g.layers.map((l) => l.value).filter((v) => v > 0);
    expect(layers.sort()).toEqual([0.1, 0.5]);
    expect(g.value).toBe(0.2);
    expect(g.definition.en).toBe('intensity');
  });

  it('T17: what is no sum has no parts that add up to it', async () => {
    const g = answer(
      await withGoal(
        [
          accounts([
            ['drive', 2024, '100', '50', ''],
            ['seat', 2024, '300', '30', ''],
          ]),
        ],
        'intensity',
        {},
      ),
    );
    // Neither shares by park or trust, nor a split of a change: only its two terms do.
    expect([g.parks, g.byTrust, g.split, g.growth]).toEqual([[], [], null, null]);
    expect(g.ratio!.numerator / g.ratio!.denominator).toBe(g.value);
  });

  it('takes a pair only where both are known, and has no value over nothing', async () => {
    const question = await withGoal(
      [
        accounts([
          ['drive', 2024, '100', '5', ''],
          ['seat', 2024, '300', '', ''],
        ]),
      ],
      'intensity',
      {},
    );
    expect(answer(question).value).toBeCloseTo(0.05, 12);
    expect(quotient(5, 0)).toBeNull();
    expect(quotient(undefined, 5)).toBeNull();
    expect(moversOf(question, 'G')).toEqual([]);
  });
});

describe('a level that is stated once a year', () => {
  const rows = [
    ['drive', 2023, '', '', '100'],
    ['seat', 2023, '', '', '50'],
    ['cast', 2023, '', '', '30'],
  ] as const;

  it('counts a year once four fifths of those that stated it before have stated it', async () => {
    const before = accounts([...rows], '2024-03-31');
    const all = accounts([
      ['drive', 2024, '', '', '120'],
      ['seat', 2024, '', '', '60'],
      ['cast', 2024, '', '', '33'],
    ]);
    expect(answer(await withGoal([before, all], 'staff', {}))).toMatchObject({ value: 213, through: '2024' });
    const one = accounts([['drive', 2024, '', '', '120']]);
    expect(answer(await withGoal([before, one], 'staff', {}))).toMatchObject({ value: 180, through: '2023' });
  });

  it('T24, T27: a level is carried over the plan’s one year and no further', async () => {
    const all = [
      '甲驰电驱动有限公司',
      '乙来座椅有限公司',
      '戊弧线束有限公司',
      '己尚轮毂有限公司',
      '庚拓车灯有限公司',
    ];
    const list = csv(
      '名录.csv',
      [
        '制表日期：2022-01-11',
        '企业名称,园区,企业类别',
        ...all.map((f) => `武汉${f},军山新城,零部件企业`),
      ].join('\n'),
    );
    const staff = (year: number, firms: string[], each: number) =>
      csv(
        `${year}.csv`,
        [
          `制表日期：${year + 1}-03-31`,
          '企业名称,年度,营业收入,从业人数(人)',
          ...firms.map((f) => `武汉${f},${year},,${each}`),
        ].join('\n'),
      );
    const files = [list, staff(2022, all, 100), staff(2023, all.slice(1), 10), staff(2024, all.slice(1), 11)];
    const question = await withGoal(files, 'staff', {});
    // In 2023 four of five stated it, and the fifth stands with its 100 of the year before; in 2024 that is two years old.
    const at = (asOf: string) => answer({ ...question, asOf: parseDay(asOf)! });
    expect(at('2024-06-30')).toMatchObject({ value: 140, through: '2023' });
    expect(at('2024-06-30').trend.at(-1)).toMatchObject({ period: '2023', value: 140, carried: true });
    expect(at('2025-06-30')).toMatchObject({ value: 44, through: '2024' });
  });

  it('T21: a level is counted once a firm, however many rows of other kinds, and of its own, the firm has', async () => {
    const { drive, seat } = FIRMS;
    const levels = [
      ['drive', 2024, '', '', '100'],
      ['seat', 2024, '', '', '110'],
    ] as const;
    const files: ReadFile[] = [
      accounts([...levels]),
      // The same levels once more, and what else there is of the two.
      accounts([...levels], '2025-04-30'),
      ...[2, 3, 4].map((month) =>
        statistics(month, 2025, [
          ['drive', '1', String(month)],
          ['seat', '1', String(month)],
        ]),
      ),
      csv(
        '名单.csv',
        [
          '企业名称,类别,级别,批次,认定日期,有效期至',
          `${drive[1]},专精特新小巨人企业,国家级,第五批,2023-07-14,2026-07-13`,
          `${drive[1]},专精特新中小企业,省级,第四批,2023-04-10,2026-04-09`,
          `${seat[1]},专精特新中小企业,省级,第四批,2023-04-10,2026-04-09`,
        ].join('\n'),
      ),
    ];
    const g = answer(await withGoal(files, 'staff', {}));
    expect(g.value).toBe(210);
    expect(g.layers.reduce((n, l) => n + l.value, 0)).toBe(210);
  });

  it('T32: a year that nobody stated is left out of the trend, and is no zero', async () => {
    const staff = (year: number, drive: string) =>
      accounts([['drive', year, '', '', drive]], `${year + 1}-03-31`);
    const g = answer(await withGoal([staff(2022, '80'), staff(2024, '100')], 'staff', {}));
    expect(g.trend.map((t) => [t.period, t.value])).toEqual([
      ['2022', 80],
      ['2024', 100],
    ]);
  });

  it('T4, T5: a falling target is met from above, and says how far it has come', async () => {
    const question = await withGoal(
      [accounts([...rows], '2024-03-31')],
      'staff',
      {
        op: '<=',
        target: 130,
        baseline: { value: 230, year: 2022, status: 'proposed', counts: true },
        due: parseDay('2024-12-31')!,
      },
      '2024-12-31',
    );
    expect(answer(question)).toMatchObject({
      value: 180,
      state: 'off-track',
      progress: { share: 0.5, of: 'baseline' },
    });
  });

  it('unknown is not zero: nothing stated has no value', async () => {
    const g = answer(await withGoal([], 'staff', {}));
    expect([g.value, g.bounds, g.state]).toEqual([null, null, 'unknown']);
  });
});
