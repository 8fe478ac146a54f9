import XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { ask, csv, registerOf } from '../../test/office/office.js';
import { FIRMS, statistics, taxList } from '../../test/office/zone-files.js';
import { planStatus } from '../lenses/plan/index.js';
import { cite } from '../register/index.js';
import { composeBrief } from './compose.js';
import { askBrief, renderBrief } from './index.js';

const ZONE = { name: { en: 'test', zh: '测试' }, sample: false };

/** A zone of three suppliers with two months of 2025 and three titles, two of them of one firm. */
async function brief() {
  const register = await registerOf([
    taxList(),
    statistics(2, 2025, [
      ['drive', '10.55', '10.55'],
      ['seat', '5', '5'],
      ['cast', '-1.25', '-1.25'],
    ]),
    statistics(3, 2025, [
      ['drive', '6', '16.55'],
      ['seat', '3', '8'],
      ['cast', '1', '-0.25'],
    ]),
    csv(
      '名单.csv',
      [
        '企业名称,类别,级别,批次,认定日期,有效期至',
        `${FIRMS.drive[1]},专精特新小巨人企业,国家级,第五批,2023-07-14,2026-07-13`,
        `${FIRMS.drive[1]},专精特新中小企业,省级,第四批,2023-04-10,2026-04-09`,
        `${FIRMS.seat[1]},专精特新中小企业,省级,第四批,2023-04-10,2026-04-09`,
      ].join('\n'),
    ),
  ]);
  const question = await ask(register, '2025-04-30');
  const parts = await askBrief(question, ZONE, null, (facts) => cite(register, facts));
  await register.close();
  return { question, parts };
}

describe('the brief', () => {
  it('T15: exports what the page shows: sums to the fen, and as many firms as are counted', async () => {
    const { question, parts } = await brief();
    const { bytes } = await renderBrief(parts, 'en', 'xlsx');
    const sheet = XLSX.read(bytes).Sheets['Contributions']!;
    const rows = XLSX.utils.sheet_to_json<Record<string, string | number>>(sheet);
    const of = (goal: string) => rows.filter((r) => r['goal'] === goal);
    const shown = planStatus(question, ZONE).goals;
    const value = (goal: string) => shown.find((g) => g.id === goal)!.value;
    const fen = of('G1').reduce((n, r) => n + Math.round(Number(r['amount']) * 100), 0);
    // 16.55 + 8 − 0.25 in 万元.
    expect([fen, value('G1')]).toEqual([24_300_000, 243_000]);
    const firms = new Set(of('G2').map((r) => r['Unified Social Credit Code']));
    expect([firms.size, value('G2')]).toEqual([2, 2]);
  });

  it('T59: says how old its data are: the oldest file, not the newest alone', async () => {
    const { parts } = await brief();
    for (const language of ['en', 'zh'] as const) {
      const facts = composeBrief(parts, language).facts.join(' ');
      expect(facts).toContain('2025-01-10');
      expect(facts).toContain('2025-04-12');
    }
  });
});
