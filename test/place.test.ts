import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { answer, chainwright } from './office/chainwright.js';
import { csv, tempFolder } from './office/office.js';
import { FIRMS, taxList } from './office/zone-files.js';

const FILES = [
  taxList(),
  csv(
    '园区资源.csv',
    [
      '制表日期：2025-09-30',
      '园区,可用土地（亩）,可用电力（kVA）',
      '军山新城,150,900',
      '智能制造产业园,100,900',
    ].join('\n'),
  ),
  csv(
    '项目.csv',
    [
      '制表日期：2025-10-20',
      '投资方,项目名称,项目类型,产品,落地园区,预计产值（万元）,用地（亩）,用电容量（kVA）,进展阶段,阶段日期,意向落地时间',
      `${FIRMS.drive[1]},甲改造,技术改造,驱动电机,,50000,70,100,洽谈,2025-08-01,2026年上半年`,
    ].join('\n'),
  ),
];

interface Answer {
  state: string;
  projects: { name: string; park: string | null }[];
  overrides: { id: number; state: string }[];
}

it('places a project, keeps an officer’s word, and takes it back', async () => {
  const dir = path.join(tempFolder(), 'zone');
  await chainwright('init', dir);
  for (const { bytes, reading } of FILES) writeFileSync(path.join(dir, 'sources', reading.file), bytes);
  await answer('import', '--zone', dir);
  const place = (...more: string[]) =>
    answer<Answer>('place', '--zone', dir, '--as-of', '2025-10-31', ...more);
  expect((await place()).projects).toMatchObject([{ name: '甲改造', park: 'smart-mfg' }]);

  const override = ['place', 'override', '甲改造', '--zone', dir];
  const { id } = await answer<{ id: number }>(...override, '--to', '军山新城', '--reason', '已签协议');
  expect(await place()).toMatchObject({
    projects: [{ park: 'junshan' }],
    overrides: [{ id, state: 'kept' }],
  });
  await answer('place', 'undo', String(id), '--zone', dir);
  expect(await place('--must', '甲改造')).toMatchObject({
    projects: [{ park: 'smart-mfg' }],
    overrides: [{ id, state: 'undone' }],
  });

  // The zone may be named before the command below `place` too.
  const overrides = await answer<{ overrides: { id: number }[] }>('place', '--zone', dir, 'overrides');
  expect(overrides.overrides.map((o) => o.id)).toEqual([id]);
  expect((await chainwright(...override, '--to', '某园区', '--reason', '无')).status).toBe(2);
  expect((await chainwright(...override, '--to', '军山新城')).status).toBe(1);
}, 300_000);
