import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Screen, Stress } from '../../src/lenses/chain/index.js';
import { answer, chainwright } from '../office/chainwright.js';
import { csv, tempFolder } from '../office/office.js';
import { FIRMS, taxList } from '../office/zone-files.js';

const [CODE, DRIVE] = FIRMS.drive;
const [, SEAT] = FIRMS.seat;
const [, MAKER] = FIRMS.maker;

const FILES = [
  taxList(),
  csv(
    '整车工厂.csv',
    `制表日期：2025-03-01\n整车企业,工厂,产线,年产能,日计划产量,单台损失（元）\n${MAKER},丁骋第一工厂,一线,120000,100,1000`,
  ),
  csv(
    '物料清单.csv',
    '制表日期：2025-03-01\n工厂,产线,零件,单车用量,单位,单价（元）\n丁骋第一工厂,一线,驱动电机,1,台,3000',
  ),
  csv(
    '供应商清单.csv',
    [
      '制表日期：2025-03-02',
      '供应商,采购方,工厂,零件,供货份额,年产能,库存天数,恢复天数',
      `${DRIVE},${MAKER},丁骋第一工厂,驱动电机,60%,15000,5,21`,
      `${SEAT},${MAKER},丁骋第一工厂,驱动电机,40%,12500,2.5,`,
    ].join('\n'),
  ),
];

describe('the stress test of a register on the command line', () => {
  it('stops who is named in any form, in a list or in an area, for as long as it needs to return', async () => {
    const dir = path.join(tempFolder(), 'zone');
    await chainwright('init', dir);
    for (const { bytes, reading } of FILES) writeFileSync(path.join(dir, 'sources', reading.file), bytes);
    expect((await chainwright('import', '--zone', dir)).status).toBe(0);
    const asked = ['stress', '--zone', dir, '--as-of', '2025-12-31'];

    // 300 + 100 motors lie there, and of 100 a day the other firm makes 50. In 21 days 2,100 are wanted, 400 + 1,050 are there.
    const named = await answer<Stress>(...asked, '--stop', DRIVE);
    expect(named).toMatchObject({ tts: 8, days: 21, loss: { best: 650_000 }, sites: [DRIVE] });
    // From Monday 5 January 2026 on, eight working days.
    expect(named.stopsOn).toBe('2026-01-14');
    const list = path.join(dir, 'stopped.txt');
    writeFileSync(list, `\uFEFF${CODE}\r\n没有的公司\r\n`);
    const listed = await answer<Stress>(...asked, '--stop', list, '--hold', 'edrv.mot=6');
    expect(listed.sites).toEqual([DRIVE]);
    expect(listed.assumptions.find((a) => a.code === 'unknown-place')?.about).toEqual(['没有的公司']);
    expect(listed.after!.tts).toBe(12);

    const area = path.join(dir, 'area.json');
    const ring = [
      [113, 30],
      [115, 30],
      [115, 31],
      [113, 30],
    ];
    writeFileSync(area, JSON.stringify({ type: 'Polygon', coordinates: [ring] }));
    const drawn = await answer<Stress>(...asked, '--area', area, '--days', '5');
    expect(drawn.says.en).toContain('No listed supplier is in this area');
    expect(drawn.assumptions.find((a) => a.code === 'no-coordinates')?.says.en).toMatch(
      /^2 suppliers have no/,
    );

    const all = await answer<Screen>(...asked, '--all');
    expect(all.sites.map((s) => [s.site, s.recoveryDays])).toEqual([
      [DRIVE, 21],
      [SEAT, null],
    ]);
    const told = await chainwright(...asked, '--all', '--lang', 'zh');
    expect(told.out).toContain(
      `若${DRIVE}周一停产，丁骋第一工厂一线最迟2026-01-14（周三）停产。其恢复需 21 天`,
    );
    const unknown = await chainwright(...asked, '--stop', SEAT, '--lang', 'zh');
    expect(unknown).toMatchObject({ status: 2, out: '' });
    expect(unknown.err).toContain('--days 20');
  }, 300_000);
});
