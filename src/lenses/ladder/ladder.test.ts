import { describe, expect, it } from 'vitest';
import { ask, csv, registerOf } from '../../../test/office/office.js';
import { FIRMS, taxList } from '../../../test/office/zone-files.js';
import { readRulebooks } from '../../cli/assets.js';
import { suppliersOf, titleGoals } from '../plan/index.js';
import { LADDER, ladderOf } from './index.js';

const titles = csv(
  '名单.csv',
  [
    '制表日期：2025-09-30',
    '企业名称,类别,级别,批次,认定日期,有效期至',
    `${FIRMS.drive[1]},专精特新小巨人企业,国家级,第四批,2022-12-05,2025-12-04`,
    `${FIRMS.drive[1]},专精特新中小企业,省级,第一批,2022-04-10,2028-04-09`,
    `${FIRMS.seat[1]},专精特新中小企业,省级,第一批,2022-04-10,2025-04-09`,
  ].join('\n'),
);
const accounts = csv(
  '年报.csv',
  [
    '制表日期：2025-05-20,,,单位：万元',
    '统一社会信用代码,企业名称,年度,营业收入,研发费用,从业人数,资产总额,负债总额',
    // 0.9 % of revenue for R&D: under every share that a specialised SME of 2022 must reach.
    `${FIRMS.seat.join(',')},2024,12000,108,120,9000,3000`,
  ].join('\n'),
);

async function ladder(asOf: string) {
  const register = await registerOf([taxList(), titles, accounts]);
  const question = await ask(register, asOf);
  await register.close();
  const { view, asOf: day } = question;
  return ladderOf({
    view,
    rulebooks: readRulebooks(),
    asOf: day,
    members: suppliersOf(question),
    region: '武汉',
    goals: titleGoals(question, LADDER),
  });
}

describe('the ladder of a zone', () => {
  it('says who holds what, whose title ends within the year, and whose has ended', async () => {
    const { lines, rungs } = await ladder('2025-10-31');
    const of = (firm: keyof typeof FIRMS) => lines.find((l) => l.enterprise.uscc === FIRMS[firm][0])!;
    expect(lines).toHaveLength(3);
    expect(of('drive')).toMatchObject({
      rung: 'little-giant',
      holding: 'ending',
      ends: '2025-12-04',
      next: null,
    });
    expect(of('seat')).toMatchObject({ rung: 'specialised-sme', holding: 'lost', ends: '2025-04-09' });
    expect(of('cast')).toMatchObject({ rung: null, holding: null, next: 'specialised-sme' });
    expect(Object.fromEntries(rungs.map((r) => [r.rung, [r.holds, r.ending, r.lost]]))).toEqual({
      'innovative-sme': [0, 0, 0],
      'specialised-sme': [0, 0, 1],
      'little-giant': [1, 1, 0],
    });
    // The title that ends stands first, the lost one next.
    expect(lines.map((l) => l.holding)).toEqual(['ending', 'lost', null]);
    expect(lines[0]!.says.zh).toContain('2025-12-04 到期');
  });

  it('joins the plan’s goal of certified firms with who could be added and when', async () => {
    const { goals } = await ladder('2025-10-31');
    expect(goals.map((g) => g.id)).toEqual(['G2']);
    const [goal] = goals;
    // One firm is counted; its national title ends, and the provincial one keeps it counted.
    expect(goal).toMatchObject({ held: 1, target: 200, due: '2025-12-31', lost: 1 });
    expect(goal!.endingByDue).toEqual({ titles: 1, stays: 1, rated: 0, expectedLost: null, unrated: 0 });
    // Hubei takes applications from February on: nobody can be added before the due day.
    expect(goal!.windows.map((w) => [w.opens, w.closes, w.byDue])).toEqual([
      ['2026-02-10', '2026-03-31', false],
    ]);
    expect(goal!.onDue).toEqual({ low: 1, high: 1, expected: 1 });
    expect(goal!.gap).toEqual({ today: 199, least: 199, most: 199, expected: 199 });
  });

  it('once the national title has ended the provincial one stands', async () => {
    const { lines } = await ladder('2025-12-05');
    expect(lines.find((l) => l.enterprise.uscc === FIRMS.drive[0])).toMatchObject({
      rung: 'specialised-sme',
      holding: 'holds',
      next: 'little-giant',
    });
  });

  it('what is not known is not unmet, and every firm has one distance', async () => {
    const { lines, rungs } = await ladder('2025-10-31');
    const cast = lines.find((l) => l.enterprise.uscc === FIRMS.cast[0])!;
    expect([cast.climb, cast.verdict]).toEqual(['to-settle', 'unknown']);
    const seat = lines.find((l) => l.enterprise.uscc === FIRMS.seat[0])!;
    expect(seat.unmet.length).toBeGreaterThan(0);
    expect(['one-short', 'short']).toContain(seat.climb);
    const counted = rungs.flatMap((r) => Object.values(r.climb)).reduce((a, b) => a + b, 0);
    expect(counted).toBe(lines.filter((l) => l.climb !== null).length);
  });
});
