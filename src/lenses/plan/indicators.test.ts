import { describe, expect, it } from 'vitest';
import { accounts } from '../../../test/office/accounts.js';
import { ask, csv, registerOf } from '../../../test/office/office.js';
import { taxList } from '../../../test/office/zone-files.js';
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
