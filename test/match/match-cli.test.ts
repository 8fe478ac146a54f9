import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Match } from '../../src/lenses/match/index.js';
import { answer, chainwright } from '../office/chainwright.js';
import { csv, tempFolder } from '../office/office.js';
import { FIRMS, taxList } from '../office/zone-files.js';

const DRIVE = FIRMS.drive[1];
const MAKER = FIRMS.maker[1];

const FILES = [
  taxList(),
  csv(
    '需求.csv',
    [
      '制表日期：2025-03-01',
      '整车企业,整车工厂,车型,零部件,工艺要求,计划量产时间,年需求量,爬坡计划,资质要求,可见范围,备注',
      `${MAKER},丁骋第一工厂,丁骋A1,驱动电机,,2026-09-01,6000,,IATF 16949,公开,`,
    ].join('\n'),
  ),
];

describe('a step on the command line', () => {
  it('is of the zone that is named behind its name or before it; what stands behind it counts', async () => {
    const dir = path.join(tempFolder(), 'zone');
    const elsewhere = path.join(tempFolder(), 'nowhere');
    await chainwright('init', dir);
    for (const { bytes, reading } of FILES) writeFileSync(path.join(dir, 'sources', reading.file), bytes);
    expect((await chainwright('import', '--zone', dir)).status).toBe(0);
    const step = (name: string, on: string) => ['step', '丁骋A1', DRIVE, name, '--on', on];
    const behind = await chainwright('match', ...step('invited', '2025-03-03'), '--zone', dir);
    expect([behind.err, behind.out]).toEqual(['', expect.stringContaining('invited on 2025-03-03')]);
    const before = await chainwright('match', '--zone', dir, ...step('answered', '2025-03-04'));
    expect([before.err, before.status]).toEqual(['', 0]);
    const both = await answer<{ step: string }>(
      'match',
      '--zone',
      elsewhere,
      ...step('sampled', '2025-03-05'),
      '--zone',
      dir,
    );
    expect(both.step).toBe('sampled');
    const [supplier] = (await answer<Match>('match', '丁骋A1', '--zone', dir, '--as-of', '2025-03-31'))
      .candidates;
    expect(supplier!.loop.steps.map((s) => s.step)).toEqual(['invited', 'answered', 'sampled']);
    const nowhere = await chainwright('match', ...step('nominated', '2025-03-06'), '--zone', elsewhere);
    expect(nowhere.err).toContain(elsewhere);
  });
});
