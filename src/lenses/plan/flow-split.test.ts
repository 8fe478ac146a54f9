import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, csv, registerOf } from '../../../test/office/office.js';
import { FIRMS, statistics, taxList } from '../../../test/office/zone-files.js';
import type { ReadFile } from '../../register/index.js';
import { moversOf, planStatus } from './index.js';

const ZONE = { name: { en: 'test', zh: '测试' }, sample: false };

async function g1(files: ReadFile[], asOf: string) {
  const register = await registerOf(files);
  const question = await ask(register, asOf);
  await register.close();
  return planStatus(question, ZONE).goals[0]!;
}

const wan = (amount: number) => amount * 10_000;

describe('growth and its bases', () => {
  it('T56: 110 of three firms after 100 of two, of which the two made 95: −5 % on the same firms, +10 % as added up', async () => {
    const g = await g1(
      [
        taxList(),
        statistics(2, 2024, [
          ['drive', '60', '60'],
          ['seat', '40', '40'],
        ]),
        statistics(2, 2025, [
          ['drive', '57', '57'],
          ['seat', '38', '38'],
          ['cast', '15', '15'],
        ]),
      ],
      '2025-03-31',
    );
    expect(g.growth!.nominal).toBeCloseTo(0.1, 12);
    expect(g.growth!.sameEnterprises).toEqual({ growth: expect.closeTo(-0.05, 12), enterprises: 2 });
    expect(g.split).toMatchObject({
      from: wan(100),
      to: wan(110),
      continuing: { amount: wan(-5), enterprises: 2 },
      entered: { amount: wan(15), enterprises: 1 },
      left: { amount: 0, enterprises: 0 },
    });
  });

  it('T51: from 50 to 100 is +100 %', async () => {
    const g = await g1(
      [
        taxList(),
        statistics(2, 2024, [['drive', '50', '50']]),
        statistics(2, 2025, [
          ['drive', '100', '100'],
          ['seat', '0', '0'],
          ['cast', '0', '0'],
        ]),
      ],
      '2025-03-31',
    );
    expect([g.growth!.ytd, g.growth!.nominal, g.growth!.month]).toEqual([1, 1, 1]);
  });

  it('T16: growth of all is new over old, which weighs each firm by its last year', async () => {
    const register = await registerOf([
      taxList(),
      statistics(2, 2024, [
        ['drive', '100', '100'],
        ['seat', '10', '10'],
        ['cast', '10', '10'],
      ]),
      statistics(2, 2025, [
        ['drive', '110', '110'],
        ['seat', '20', '20'],
        ['cast', '5', '5'],
      ]),
    ]);
    const question = await ask(register, '2025-03-31');
    await register.close();
    // +10 %, +100 % and −50 %: their mean is 20 %, the growth of the sum 135/120 − 1 = 12.5 %.
    const movers = moversOf(question, 'G1');
    expect(movers.map((m) => m.growth).sort()).toEqual([-0.5, expect.closeTo(0.1, 12), 1]);
    const weighted = movers.reduce((n, m) => n + m.growth! * m.prior!, 0) / wan(120);
    const { ytd } = planStatus(question, ZONE).goals[0]!.growth!;
    expect(ytd).toBeCloseTo(0.125, 12);
    expect(weighted).toBeCloseTo(ytd!, 12);
  });

  it('T49: without a figure of last year there is no growth, and the reason is said', async () => {
    const g = await g1(
      [
        taxList(),
        statistics(2, 2025, [
          ['drive', '57', '57'],
          ['seat', '1', '1'],
          ['cast', '1', '1'],
        ]),
      ],
      '2025-03-31',
    );
    expect(g.growth).toMatchObject({ ytd: null, nominal: null, reason: 'no-base', turned: null });
  });

  it('T50: from a loss to a profit there is a word and no percentage', async () => {
    const g = await g1(
      [
        taxList(),
        statistics(2, 2024, [['drive', '-10', '-10']]),
        statistics(2, 2025, [
          ['drive', '5', '5'],
          ['seat', '0', '0'],
          ['cast', '0', '0'],
        ]),
      ],
      '2025-03-31',
    );
    expect(g.growth).toMatchObject({ ytd: null, turned: 'to-profit' });
  });

  it('T46: seven months are compared with seven months', async () => {
    const g = await g1(
      [
        taxList(),
        statistics(3, 2024, [
          ['drive', '10', '30'],
          ['seat', '10', '30'],
          ['cast', '10', '30'],
        ]),
        statistics(12, 2024, [
          ['drive', '10', '120'],
          ['seat', '10', '120'],
          ['cast', '10', '120'],
        ]),
        statistics(3, 2025, [
          ['drive', '11', '33'],
          ['seat', '11', '33'],
          ['cast', '11', '33'],
        ]),
      ],
      '2025-04-30',
    );
    expect(g.growth!.ytd).toBeCloseTo(0.1, 12);
  });
});

describe('the split of a change', () => {
  it('tells what was restated and what is not returned yet from what fell', async () => {
    const g = await g1(
      [
        taxList(),
        statistics(2, 2024, [
          ['drive', '100', '100'],
          ['seat', '40', '40'],
          ['cast', '10', '10'],
        ]),
        statistics(2, 2024, [['drive', '90', '90']], '2024-06-12'),
        statistics(3, 2024, [
          ['drive', '50', '140'],
          ['seat', '20', '60'],
          ['cast', '5', '15'],
        ]),
        statistics(2, 2025, [
          ['drive', '120', '120'],
          ['seat', '44', '44'],
          ['cast', '10', '10'],
        ]),
        statistics(3, 2025, [
          ['drive', '60', '180'],
          ['seat', '24', '68'],
        ]),
        // Two more firms, so that March counts with four of five returned.
        csv(
          '补充.csv',
          '制表日期：2024-01-11\n企业名称,园区,企业类别,是否规上\n武汉戊弧线束有限公司,军山新城,零部件企业,是\n武汉己尚轮毂有限公司,军山新城,零部件企业,是',
        ),
        csv(
          '三月补.csv',
          '2025年1-3月规模以上工业企业总产值\n制表日期：2025-04-12,,单位：万元\n企业名称,本月总产值,累计总产值\n武汉戊弧线束有限公司,1,3\n武汉己尚轮毂有限公司,2,5',
        ),
      ],
      '2025-04-30',
    );
    expect(g.through).toBe('2025-03');
    // To March 2024 as first reported: 140 + 60 + 15. The restatement of January–February lies inside March's cumulative figure.
    expect(g.split).toEqual({
      from: wan(215),
      to: wan(180 + 68 + 10 + 3 + 5),
      continuing: { amount: wan(180 - 140 + 68 - 60 + 10 - 10), enterprises: 3 },
      entered: { amount: wan(8), enterprises: 2 },
      left: { amount: 0, enterprises: 0 },
      moved: { amount: 0, enterprises: 0 },
      restated: { amount: 0, enterprises: 0 },
      unreturned: { amount: wan(-5), enterprises: 1 },
    });
  });

  it('T62: keeps what was first reported, and says by how much it was restated', async () => {
    const g = await g1(
      [
        taxList(),
        statistics(2, 2024, [
          ['drive', '100', '100'],
          ['seat', '40', '40'],
          ['cast', '10', '10'],
        ]),
        statistics(2, 2024, [['drive', '32', '32']], '2024-06-12'),
        statistics(2, 2025, [
          ['drive', '40', '40'],
          ['seat', '40', '40'],
          ['cast', '10', '10'],
        ]),
      ],
      '2025-03-31',
    );
    expect(g.split).toMatchObject({
      from: wan(150),
      to: wan(90),
      restated: { amount: wan(-68), enterprises: 1 },
      continuing: { amount: wan(8), enterprises: 3 },
    });
    expect(g.growth!.ytd).toBeCloseTo(90 / 82 - 1, 12);
  });

  it('T20: a firm that moved stays where it was for the months that it was there', async () => {
    const list = (park: string, day: string) =>
      csv(
        `${day}.csv`,
        `制表日期：${day}\n企业名称,统一社会信用代码,园区,企业类别,是否规上\n${FIRMS.drive[1]},${FIRMS.drive[0]},${park},零部件企业,是`,
      );
    const g = await g1(
      [
        list('军山新城', '2025-01-10'),
        list('智能制造产业园', '2025-05-10'),
        statistics(2, 2025, [['drive', '20', '20']]),
        statistics(3, 2025, [['drive', '10', '30']]),
        statistics(4, 2025, [['drive', '10', '40']]),
        statistics(5, 2025, [['drive', '7', '47']]),
      ],
      '2025-06-30',
    );
    const park = (id: string) => g.parks.find((p) => p.park === id)!;
    expect([park('junshan').atTheTime, park('smart-mfg').atTheTime]).toEqual([wan(40), wan(7)]);
    expect([park('junshan').today, park('smart-mfg').today]).toEqual([0, wan(47)]);
  });

  it('T19: its parts add up to the change, parks and layers and trust to the figure, whatever was returned', async () => {
    const amount = fc.option(fc.integer({ min: -50, max: 500 }), { nil: null });
    const firm = fc.record({ before: amount, now: amount, restated: amount });
    await fc.assert(
      fc.asyncProperty(firm, firm, firm, async (drive, seat, cast) => {
        const firms = { drive, seat, cast };
        const rows = (of: 'before' | 'now' | 'restated') =>
          (['drive', 'seat', 'cast'] as const)
            .filter((f) => firms[f][of] !== null)
            .map((f) => [f, String(firms[f][of]), String(firms[f][of])] as [typeof f, string, string]);
        const g = await g1(
          [
            taxList(),
            statistics(2, 2024, rows('before')),
            statistics(2, 2024, rows('restated'), '2024-07-12'),
            statistics(2, 2025, rows('now')),
          ],
          '2025-03-31',
        );
        if (g.split === null) return;
        const { from, to, ...parts } = g.split;
        const cents = (x: number) => Math.round(x * 100);
        expect(Object.values(parts).reduce((n, p) => n + cents(p.amount), 0)).toBe(cents(to) - cents(from));
        for (const sum of [
          g.parks.reduce((n, p) => n + cents(p.today), 0),
          g.parks.reduce((n, p) => n + cents(p.atTheTime), 0),
          g.layers.reduce((n, l) => n + cents(l.value), 0),
          g.byTrust.reduce((n, t) => n + cents(t.value), 0),
        ])
          expect(sum).toBe(cents(g.value!));
      }),
      { numRuns: 25 },
    );
  });
});
