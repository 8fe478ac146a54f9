import { describe, expect, it } from 'vitest';
import { ask, csv, registerOf } from '../../../../test/office/office.js';
import { FIRMS, statistics, taxList } from '../../../../test/office/zone-files.js';
import { parsePeriod } from '../../../model/period.js';
import type { ReadFile } from '../../../register/index.js';
import { planStatus } from '../index.js';
import { collectionOf } from './index.js';

async function collect(files: ReadFile[], period: string, asOf: string) {
  const register = await registerOf(files);
  const question = await ask(register, asOf);
  await register.close();
  return collectionOf(question, parsePeriod(period)!)!;
}

/** State, problem or none, and worth in 万元 of each firm. */
const states = ({ lines }: Awaited<ReturnType<typeof collect>>) =>
  Object.fromEntries(
    lines.map((l) => [
      Object.entries(FIRMS).find(([, [uscc]]) => uscc === l.enterprise.uscc)![0],
      [l.state, l.worth === null ? null : l.worth / 10_000],
    ]),
  );

const firstMonths = () =>
  statistics(2, 2025, [
    ['drive', '120', '120'],
    ['seat', '40', '40'],
    ['cast', '10', '10'],
  ]);

describe('the collection of a period’s returns', () => {
  it('T35: on time, late and not at all add up to those expected', async () => {
    // Due on the 12th of the month after (plan): one came on the 12th, one on the 14th, one not.
    const collection = await collect(
      [
        taxList(),
        firstMonths(),
        statistics(3, 2025, [['drive', '60', '180']], '2025-04-12'),
        statistics(3, 2025, [['seat', '20', '60']], '2025-04-14'),
      ],
      '2025-03',
      '2025-04-20',
    );
    expect(collection.due).toBe('2025-04-12');
    expect(collection.counts).toEqual({ onTime: 1, late: 1, wrong: 0, overdue: 1, notDue: 0 });
    expect(collection.expected).toBe(3);
    // No March of last year: the last known period stands for what is missing.
    expect(states(collection)).toEqual({
      drive: ['on-time', null],
      seat: ['late', null],
      cast: ['overdue', 10],
    });
    expect(collection.sentence.en).toContain('2 of 3');
  });

  it('T41, T57: a month has the same returns asked for by name, as the last month, and as the last of a year; its counts are those of its list', async () => {
    const register = await registerOf([
      taxList(),
      firstMonths(),
      statistics(3, 2025, [
        ['drive', '60', '180'],
        ['seat', '20', '60'],
        ['cast', '4', '14'],
      ]),
    ]);
    const question = await ask(register, '2025-04-20');
    await register.close();
    const named = collectionOf(question, parsePeriod('2025-03')!)!;
    const g1 = planStatus(question, { name: { en: 'test', zh: '测试' }, sample: false }).goals[0]!;
    const inMarch = named.lines.filter((l) => l.value !== null);
    expect([inMarch.length, g1.through, g1.reporting!.reported]).toEqual([3, '2025-03', 3]);
    const last = g1.trend.at(-1)!;
    const sum = (of: (l: (typeof inMarch)[number]) => number) => inMarch.reduce((n, l) => n + of(l), 0);
    expect([last.period, sum((l) => l.value!), sum((l) => l.cumulative!)]).toEqual([
      '2025-03',
      last.value,
      g1.value,
    ]);
    expect(last.value).toBe(840_000);
    const listed = (state: string) => named.lines.filter((l) => l.state === state).length;
    expect(named.counts).toEqual({
      onTime: listed('on-time'),
      late: listed('late'),
      wrong: listed('wrong'),
      overdue: listed('overdue'),
      notDue: listed('not-due'),
    });
  });

  it('before the due day nobody is late, and the worth follows last year at the growth of those who returned', async () => {
    const lastYear = statistics(3, 2024, [
      ['drive', '50', '50'],
      ['cast', '8', '8'],
    ]);
    const files = [taxList(), lastYear, statistics(3, 2025, [['drive', '60', '180']], '2025-04-08')];
    const collection = await collect(files, '2025-03', '2025-04-10');
    expect(collection.counts).toMatchObject({ onTime: 1, overdue: 0, notDue: 2 });
    // 8 at the growth of the one that returned, 60/50: 9.6. The other has never returned: unknown, not zero.
    expect(states(collection)).toEqual({
      drive: ['on-time', null],
      cast: ['not-due', 9.6],
      seat: ['not-due', null],
    });
    expect(collection.worth).toMatchObject({ value: 96_000, unknown: 1, bounds: { low: 0, high: 192_000 } });
  });

  it('T36: month 12 and to date 130 after 120 are off by 2; both are kept, and it is to be asked', async () => {
    const collection = await collect(
      [
        taxList(),
        statistics(2, 2025, [['drive', '120', '120']]),
        statistics(3, 2025, [['drive', '12', '130']]),
      ],
      '2025-03',
      '2025-04-20',
    );
    const line = collection.lines.find((l) => l.enterprise.uscc === FIRMS.drive[0])!;
    expect(line).toMatchObject({ state: 'wrong', cumulative: 1_300_000 });
    expect(line.problem!.zh).toContain('相差 2 万元');
    expect(collection.counts.wrong).toBe(1);
  });

  it('an amount that cannot be read is wrong; a form that came back empty is no return', async () => {
    const collection = await collect(
      [
        taxList(),
        firstMonths(),
        statistics(3, 2025, [
          ['drive', '六十', '约一百八'],
          ['seat', '', ''],
        ]),
      ],
      '2025-03',
      '2025-04-20',
    );
    expect(states(collection)).toMatchObject({
      drive: ['wrong', 120],
      seat: ['overdue', 40],
      cast: ['overdue', 10],
    });
  });

  it('names who comes close to the line of 20 million a year, services not among them', async () => {
    const list = csv(
      '企业.csv',
      [
        '制表日期：2025-01-10',
        '统一社会信用代码,企业名称,园区,企业类别,是否规上,行业代码',
        '91420100MA4D0A011M,武汉甲驰电驱动有限公司,军山新城,零部件企业,否,3670',
        '91420100MA4D0F066E,武汉乙来座椅有限公司,军山新城,零部件企业,否,3670',
        '91420100MA4D0D044P,武汉丙锐软件有限公司,军山新城,零部件企业,否,6513',
      ].join('\n'),
    );
    const accounts = csv(
      '年报.csv',
      [
        '制表日期：2025-05-20,,,单位：万元',
        '统一社会信用代码,企业名称,年度,主营业务收入',
        '91420100MA4D0A011M,武汉甲驰电驱动有限公司,2024,1900',
        '91420100MA4D0F066E,武汉乙来座椅有限公司,2024,1500',
        '91420100MA4D0D044P,武汉丙锐软件有限公司,2024,1900',
      ].join('\n'),
    );
    const { nearAboveScale, threshold } = await collect([list, accounts], '2025-03', '2025-06-30');
    expect(threshold).toBe(20_000_000);
    expect(nearAboveScale.map((n) => [n.enterprise.name, n.revenue, n.short])).toEqual([
      ['武汉甲驰电驱动有限公司', 19_000_000, 1_000_000],
    ]);
  });
});
