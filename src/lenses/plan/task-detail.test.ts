import { expect, it } from 'vitest';
import { ask, csv, registerOf } from '../../../test/office/office.js';
import { FIRMS, statistics, taxList } from '../../../test/office/zone-files.js';
import { parseDay } from '../../model/day.js';
import type { ReadFile } from '../../register/index.js';
import { taskDetail } from './index.js';

const { drive, seat, cast } = FIRMS;

const projects = () =>
  csv(
    '项目清单.csv',
    [
      '制表日期：2024-03-01,,,,单位：万元',
      '项目名称,投资方,项目类型,园区,总投资,进展阶段,阶段日期',
      `驱动电机产线技改,${drive[1]},技术改造,智能制造产业园,3000,已投产,2023-06-30`,
      `座椅产线技改,${seat[1]},技术改造,智能制造产业园,2000,建设中,2024-02-01`,
      `铸造产线技改,${cast[1]},技术改造,智能制造产业园,1000,已投产,`,
    ].join('\n'),
  );

async function t2(files: ReadFile[], asOf = '2025-03-31') {
  const register = await registerOf([taxList(), projects(), ...files]);
  const question = await ask(register, asOf);
  await register.close();
  return taskDetail(question, 'T2')!;
}

const december = (year: number, cumulative: string) =>
  statistics(12, year, [['drive', '10', cumulative]], `${year + 1}-01-12`);

it('an upgrade project shows its firm’s year before the work and the newest year after it', async () => {
  const { upgrades } = await t2([december(2022, '800'), december(2023, '850'), december(2024, '1000')]);
  const of = (name: string) => upgrades.find((u) => u.project.startsWith(name))!;
  expect(of('驱动电机')).toMatchObject({
    investment: 30_000_000,
    before: { year: 2022, output: 8_000_000 },
    after: { year: 2024, output: 10_000_000 },
    change: 2_000_000,
  });
});

it('unknown is not zero: no year after what does not run yet, none at all without a date', async () => {
  const { upgrades } = await t2([december(2022, '800')]);
  const of = (name: string) => upgrades.find((u) => u.project.startsWith(name))!;
  expect(of('驱动电机')).toMatchObject({ before: { year: 2022 }, after: null, change: null });
  expect(of('座椅')).toMatchObject({ before: null, after: null, change: null });
  expect(of('铸造').says.zh).toContain('日期不详');
});

it('keeps its three states apart, and a row without a date proves nothing', async () => {
  const task = await t2([]);
  expect([task.official, task.byEvidence, task.bySchedule]).toEqual(['unknown', 'under-way', 'on-time']);
  expect(task.evidence[0]).toMatchObject({ have: 1, need: 10, state: 'on-time' });
  const counting = task.things[0]!.things.filter((t) => t.counts).map((t) => t.name);
  expect(counting).toEqual(['驱动电机产线技改']);
  expect(task.things[0]!.things).toHaveLength(3);
});

it('has until the end of its due day, and is late from the next', async () => {
  const register = await registerOf([taxList(), projects()]);
  const question = await ask(register, '2025-09-15');
  await register.close();
  expect(taskDetail(question, 'T2')!.daysLate).toBeNull();
  expect(taskDetail({ ...question, asOf: parseDay('2025-09-16')! }, 'T2')).toMatchObject({
    bySchedule: 'late',
    daysLate: 1,
  });
});
