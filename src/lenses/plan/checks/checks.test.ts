import { expect, it } from 'vitest';
import { accounts } from '../../../../test/office/accounts.js';
import { ask, csv, registerOf } from '../../../../test/office/office.js';
import { FIRMS, statistics, taxList } from '../../../../test/office/zone-files.js';
import type { Plan } from '../../../model/plan.js';
import type { ReadFile } from '../../../register/index.js';
import { planStatus } from '../index.js';

const ZONE = { name: { en: 'test', zh: '测试' }, sample: false };

async function checks(files: ReadFile[], asOf = '2025-04-30', plan: (plan: Plan) => Plan = (p) => p) {
  const register = await registerOf([taxList(), ...files]);
  const question = await ask(register, asOf);
  await register.close();
  const found = planStatus({ ...question, plan: plan(question.plan) }, ZONE).checks;
  return (id: string) => found.find((c) => c.id === id)!;
}

const whole = (month: number, drive: [string, string]) =>
  statistics(month, 2025, [
    ['drive', ...drive],
    ['seat', '1', '1'],
    ['cast', '1', '1'],
  ]);

it('every one of the eighteen pitfalls is looked for, and says something in both languages', async () => {
  const of = await checks([]);
  for (let n = 1; n <= 18; n++) {
    const check = of(`P${String(n).padStart(2, '0')}`);
    expect(check.says.en).not.toBe('');
    expect(check.says.zh).toMatch(/[\u4e00-\u9fff]/);
  }
});

it('P01: growth made here is not the bureau’s, until that is entered', async () => {
  const february = whole(2, ['120', '120']);
  expect((await checks([february]))('P01').state).toBe('found');
  const published = csv(
    '公布增速.csv',
    '制表日期：2025-03-20\n报告期,指标,增速\n2025年1-2月,零部件产业总产值,5.5%',
  );
  expect((await checks([february, published]))('P01').state).toBe('clear');
});

it('P03, T36: 12 for the month and 130 to date after 120 to date differ by 2; a cumulative figure in the month’s column is one too', async () => {
  const mismatch = await checks([whole(2, ['120', '120']), whole(3, ['12', '130'])]);
  expect(mismatch('P03')).toMatchObject({ state: 'found', count: 3 });
  const right = await checks([
    statistics(2, 2025, [['drive', '120', '120']]),
    statistics(3, 2025, [['drive', '10', '130']]),
  ]);
  expect(right('P03').state).toBe('clear');
});

it('P09: revenue of firms without output stands in a line of its own', async () => {
  const of = await checks([
    statistics(2, 2025, [['drive', '120', '120']]),
    accounts([
      ['seat', 2024, '700', '', ''],
      ['drive', 2024, '900', '', ''],
    ]),
  ]);
  expect(of('P09')).toMatchObject({ state: 'found', count: 1 });
  expect(of('P09').says.zh).toContain('700 万元');
});

it('P11, P12, P13: titles and firms, ended titles, one body under two goals', async () => {
  const { drive, seat } = FIRMS;
  const of = await checks(
    [
      csv(
        '名单.csv',
        [
          '企业名称,类别,名称,级别,认定日期,有效期至',
          `${drive[1]},专精特新小巨人企业,第五批,国家级,2023-07-14,2026-07-13`,
          `${drive[1]},专精特新中小企业,第四批,省级,2023-04-10,2026-04-09`,
          `${seat[1]},专精特新中小企业,第一批,省级,2019-04-10,2022-04-09`,
          `${seat[1]},创新平台,座椅工程中心,省级,2022-01-01,`,
          `${seat[1]},企业研发中心,座椅工程中心,省级,2022-01-01,`,
        ].join('\n'),
      ),
    ],
    '2025-10-31',
  );
  expect([of('P11').count, of('P12').count, of('P13').count]).toEqual([1, 1, 1]);
});

it('P14: a return that was stated again with another amount is counted and kept', async () => {
  const of = await checks([
    whole(2, ['120', '120']),
    statistics(2, 2025, [['drive', '118', '118']], '2025-04-02'),
  ]);
  expect(of('P14')).toMatchObject({ state: 'found', count: 1 });
});

it('P18: a layer or park that one firm makes up gives it away', async () => {
  expect((await checks([whole(2, ['500', '500'])]))('P18').state).toBe('found');
});

it('T3: yearly targets of 10 + 10 + 10 and a target of 40 differ by 10; neither is changed', async () => {
  const plan = (p: Plan): Plan => ({
    ...p,
    goals: p.goals.map((g) =>
      g.id === 'G2'
        ? { ...g, target: 40, targets: { '2023': 10, '2024': 10, '2025': 10 }, targets_are: 'each' as const }
        : g,
    ),
  });
  const check = (await checks([], '2025-04-30', plan))('targets');
  expect(check).toMatchObject({ state: 'found', count: 1 });
  for (const number of ['30', '40', '10']) expect(check.says.en).toContain(number);
});
