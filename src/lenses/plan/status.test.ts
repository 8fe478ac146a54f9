import { describe, expect, it } from 'vitest';
import { ask, csv, registerOf } from '../../../test/office/office.js';
import { FIRMS, statistics, taxList } from '../../../test/office/zone-files.js';
import { parseDay } from '../../model/day.js';
import type { ReadFile } from '../../register/index.js';
import { moversOf, planStatus, traceGoal } from './index.js';

const ZONE = { name: { en: 'test', zh: '测试' }, sample: false };

/** Two years: 2024 whole up to March, 2025 up to March with `seat` late in March. Amounts in 万元. */
const twoYears = (): ReadFile[] => [
  taxList(),
  statistics(2, 2024, [
    ['drive', '100', '100'],
    ['seat', '40', '40'],
    ['cast', '10', '10'],
    ['maker', '900', '900'],
  ]),
  statistics(3, 2024, [
    ['drive', '50', '150'],
    ['seat', '20', '60'],
    ['cast', '5', '15'],
    ['maker', '500', '1400'],
  ]),
  statistics(2, 2025, [
    ['drive', '120', '120'],
    ['seat', '44', '44'],
    ['cast', '10', '10'],
    ['maker', '990', '990'],
  ]),
  statistics(3, 2025, [
    ['drive', '60', '180'],
    ['cast', '4', '14'],
    ['maker', '500', '1490'],
  ]),
];

async function goals(files: ReadFile[], asOf: string, knownAt: string | null = null) {
  const register = await registerOf(files);
  const question = await ask(register, asOf, knownAt);
  await register.close();
  const status = planStatus(question, ZONE);
  return { question, status, of: (id: string) => status.goals.find((g) => g.id === id)! };
}

describe('a flow', () => {
  it('adds up the population and nobody else, up to the newest period that was returned', async () => {
    const { of } = await goals(twoYears(), '2025-04-30');
    const g1 = of('G1');
    // March came from two of three, less than 80 %. 120 + 44 + 10 万元; the vehicle maker's 990 is no parts output.
    expect(g1.through).toBe('2025-01/02');
    expect(g1.value).toBe(1_740_000);
    expect(g1.reporting).toMatchObject({ expected: 3, reported: 3, late: [] });
  });

  it('T35: with four of five returned the period counts, and the fifth is late', async () => {
    const more = csv(
      '补充.csv',
      '制表日期：2025-01-11\n企业名称,园区,企业类别,是否规上\n武汉戊弧线束有限公司,军山新城,零部件企业,是\n武汉己尚轮毂有限公司,军山新城,零部件企业,是',
    );
    const march = csv(
      '三月补报.csv',
      '2025年1-3月规模以上工业企业总产值\n制表日期：2025-04-12,,单位：万元\n企业名称,本月总产值,累计总产值\n武汉戊弧线束有限公司,1,3\n武汉己尚轮毂有限公司,2,5',
    );
    const { of, status } = await goals([...twoYears(), more, march], '2025-04-30');
    const g1 = of('G1');
    expect(g1.through).toBe('2025-03');
    expect(g1.reporting).toMatchObject({ expected: 5, reported: 4, late: [FIRMS.seat[1]] });
    expect(g1.value).toBe(2_460_000);
    // Low counts the missing March of `seat` as nothing, high as its last known period, 44 万元 of January–February.
    expect(g1.bounds).toEqual({ low: 2_460_000, high: 2_900_000 });
    expect(status.sentence.zh).toContain('1 家规上企业');
  });

  it('T25, as of: a return that was drawn up after the day does not count yet', async () => {
    const { of } = await goals(twoYears(), '2025-04-11');
    expect(of('G1').through).toBe('2025-01/02');
    expect(of('G1').value).toBe(1_740_000);
  });

  it('T46: growth compares like for like: what is owed and missing is left out of last year too', async () => {
    const early = twoYears().slice(0, 4);
    const { of } = await goals(early, '2025-04-30');
    // January–February: 174 against 150 万元.
    expect(of('G1').growth!.ytd).toBeCloseTo(174 / 150 - 1, 12);
    const movers = moversOf((await goals(early, '2025-04-30')).question, 'G1');
    expect(movers.map((m) => [m.name, m.change])).toEqual([
      [FIRMS.drive[1], 200_000],
      [FIRMS.seat[1], 40_000],
      [FIRMS.cast[1], 0],
    ]);
  });

  it('T49: no base, no growth', async () => {
    const { of } = await goals([taxList(), ...twoYears().slice(3, 4)], '2025-04-30');
    expect(of('G1').growth).toMatchObject({ ytd: null, reason: 'no-base' });
  });

  it('comparable growth is entered, never derived', async () => {
    const published = csv(
      '公布增速.csv',
      '制表日期：2025-03-20\n报告期,指标,增速,口径\n2025年1-2月,零部件产业总产值,5.5%,可比口径',
    );
    const { of } = await goals([...twoYears().slice(0, 4), published], '2025-04-30');
    expect(of('G1').growth!.comparable).toBe(0.055);
  });

  it('law 6: two unequal statements of one day are a conflict, and the bounds span both', async () => {
    const other = statistics(2, 2025, [['drive', '130', '130']]);
    const { of } = await goals([...twoYears().slice(0, 4), other], '2025-04-30');
    const { low, high } = of('G1').bounds!;
    expect([low, high]).toEqual([1_740_000, 1_840_000]);
  });

  it('T14, T22: the contributions add up to the figure, by every definition', async () => {
    const { question, status } = await goals(twoYears(), '2025-04-30');
    for (const goal of status.goals)
      for (const definition of [undefined, ...goal.others.map((o) => o.definition)]) {
        const trace = traceGoal(question, goal.id, definition)!;
        const fen = trace.contributions.reduce((sum, c) => sum + Math.round(c.amount * 100), 0);
        expect(fen).toBe(Math.round(trace.value! * 100));
      }
  });

  it('law 3, T62: a restated figure takes the place of the earlier one, which can still be asked for', async () => {
    const restated = statistics(2, 2025, [['drive', '125', '125']], '2025-03-25');
    const register = await registerOf([...twoYears().slice(0, 4), restated], true);
    const now = await ask(register, '2025-04-30');
    const then = await ask(register, '2025-04-30', now.view.snapshot.revisions[3]!.instant);
    await register.close();
    const value = (q: typeof now) => planStatus(q, ZONE).goals[0]!.value;
    expect(value(now)).toBe(1_790_000);
    expect(value(then)).toBe(1_740_000);
    // As of a day before it was restated, too.
    expect(value({ ...now, asOf: parseDay('2025-03-20')! })).toBe(1_740_000);
  });
});

describe('a count', () => {
  const titles = (rows: string[]) =>
    csv('专精特新名单.csv', ['企业名称,类别,级别,批次,认定日期,有效期至', ...rows].join('\n'));
  const at = async (rows: string[], day: string) => (await goals([taxList(), titles(rows)], day)).of('G2');
  const drive = FIRMS.drive[1];
  const seat = FIRMS.seat[1];

  it('P11: counts firms, not titles', async () => {
    const g2 = await at(
      [
        `${drive},专精特新中小企业,省级,第四批,2023-04-10,2026-04-09`,
        `${drive},专精特新小巨人企业,国家级,第五批,2023-07-14,2026-07-13`,
      ],
      '2025-10-31',
    );
    expect(g2.value).toBe(1);
    expect(g2.others.find((o) => o.definition === 'titles')!.value).toBe(2);
  });

  it('P12: a title that has ended counts no more, from the day after its last', async () => {
    const rows = [`${drive},专精特新中小企业,省级,第四批,2023-04-10,2026-04-09`];
    expect((await at(rows, '2026-04-09')).value).toBe(1);
    expect((await at(rows, '2026-04-10')).value).toBe(0);
    expect((await at(rows, '2023-04-09')).value).toBe(0);
  });

  it('unknown is not zero: without a date or a level a title is in the upper bound only', async () => {
    const g2 = await at(
      [`${drive},专精特新中小企业,省级,第四批,,`, `${seat},专精特新中小企业,,第四批,2023-04-10,2026-04-09`],
      '2025-10-31',
    );
    expect([g2.value, g2.bounds!.low, g2.bounds!.high]).toEqual([0, 0, 2]);
  });

  it('fills a lost date by the plan’s rule of three years, and a renewal is a title of its own', async () => {
    const rows = [
      `${drive},专精特新中小企业,省级,复核,2019-11-20,2022-11-19`,
      `${drive},专精特新中小企业,省级,复核,2022-11-20,`,
    ];
    expect((await at(rows, '2025-11-19')).value).toBe(1);
    expect((await at(rows, '2025-11-20')).value).toBe(0);
  });

  it('a municipal title is none of the plan’s', async () => {
    expect(
      (await at([`${drive},专精特新中小企业,市级,第一批,2024-04-10,2027-04-09`], '2025-10-31')).value,
    ).toBe(0);
  });
});

describe('the final account', () => {
  it('takes in what came after the last day, and says that it is final', async () => {
    const december = statistics(12, 2025, [
      ['drive', '70', '800'],
      ['seat', '30', '310'],
      ['cast', '6', '60'],
    ]);
    const { of, status } = await goals([...twoYears(), december], '2025-12-31');
    expect(status.final).toBe(true);
    expect(of('G1')).toMatchObject({
      value: 11_700_000,
      through: '2025-12',
      forecast: null,
      state: 'off-track',
    });
    const before = await goals([...twoYears(), december], '2025-12-30');
    expect(before.of('G1').value).toBe(1_740_000);
  });
});
