import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Coverage, Gaps } from '../../src/lenses/chain/index.js';
import { answer, chainwright } from '../office/chainwright.js';
import { csv, tempFolder } from '../office/office.js';
import { FIRMS, taxList } from '../office/zone-files.js';

const [DRIVE, SEAT, MAKER] = [FIRMS.drive, FIRMS.seat, FIRMS.maker].map(([, name]) => name);

const FILES = [
  taxList(),
  csv(
    '整车工厂.csv',
    `制表日期：2025-03-01\n整车企业,工厂,产线,年产能,日计划产量\n${MAKER},丁骋第一工厂,一线,120000,400`,
  ),
  csv(
    '物料清单.csv',
    [
      '制表日期：2025-03-01',
      '工厂,产线,零件,单车用量,单位,单价（元）',
      '丁骋第一工厂,一线,驱动电机,1,台,3000',
      '丁骋第一工厂,一线,制动鼓,4,只,50',
    ].join('\n'),
  ),
  csv(
    '供应商清单.csv',
    [
      '制表日期：2025-03-02',
      '供应商,采购方,工厂,零件,供货份额',
      `${DRIVE},${MAKER},丁骋第一工厂,驱动电机,60%`,
      `${SEAT},${MAKER},丁骋第一工厂,驱动电机,40%`,
    ].join('\n'),
  ),
];

describe('coverage and gaps on the command line', () => {
  it('say what to import, and then what the zone covers, with rows that lead to cells', async () => {
    const dir = path.join(tempFolder(), 'zone');
    await chainwright('init', dir);
    const bare = await chainwright('gaps', '--zone', dir, '--lang', 'zh');
    expect(bare.status).toBe(0);
    expect(bare.out).toMatch(/^库中尚无整车工厂清单，请先导入/);

    for (const { bytes, reading } of FILES) writeFileSync(path.join(dir, 'sources', reading.file), bytes);
    expect((await chainwright('import', '--zone', dir)).status).toBe(0);
    const asked = ['--zone', dir, '--as-of', '2025-12-31'];
    const coverage = await answer<Coverage>('coverage', ...asked);
    // 100,000 vehicles a year: motors for 300 million, drums for 20 million of which nobody says who supplies them.
    expect(coverage.total).toMatchObject({ value: 320_000_000, localSupplyRate: { low: 0.9375, high: 1 } });
    expect(coverage.total.known).toBeCloseTo(0.9375, 9);
    const motor = coverage.parts.find((p) => p.part.id === 'edrv.mot')!;
    expect(motor.sources.suppliers.hhi).toBeCloseTo(5_200, 6);
    expect(motor.rows).toHaveLength(4);

    const gaps = await answer<Gaps>('gaps', ...asked);
    expect(gaps.missing.map((g) => [g.part.id, g.uncovered])).toEqual([
      ['brk.drum', { low: 0, high: 20_000_000 }],
    ]);

    const text = await chainwright('coverage', '--part', '驱动电机', ...asked, '--lang', 'zh');
    expect(text.out).toMatch(/^驱动电机：1 家工厂年采购 3.0 亿元，本地配套率 100.0%，供应商 2 家/);
    const wrong = await chainwright('coverage', '--plant', '没有的工厂', ...asked, '--lang', 'zh');
    expect(wrong).toMatchObject({ status: 2, out: '' });
    expect(wrong.err).toContain('丁骋第一工厂');
  });
});
