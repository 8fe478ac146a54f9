import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallWeb } from '../../test/browser/fixture/web-root.js';
import { csv, registerOf } from '../../test/office/office.js';
import { officeOf } from '../../test/office/office-of.js';
import { FIRMS, taxList } from '../../test/office/zone-files.js';
import type { Register } from '../register/index.js';
import type { ProjectsPage } from './api.js';
import { createServer } from './create-server.js';

const DRIVE = FIRMS.drive[1];
const HEAD =
  '投资方,项目名称,项目类型,产品,落地园区,总投资（万元）,用地（亩）,用电容量（kVA）,进展阶段,阶段日期';
const list = (day: string, rows: string[]) =>
  csv(`项目${day}.csv`, [`制表日期：${day}`, HEAD, ...rows.map((row) => `${DRIVE},${row}`)].join('\n'));

// Between the two days 甲 went from lead to signed without talks, and 乙 stepped back from talks to lead; 丙 stands in the first list alone.
const SPRING = list('2025-03-01', [
  '甲项目,新建,座椅骨架,,12000,30,800,线索,2025-02-01',
  '乙项目,技术改造,座椅骨架,智能制造产业园,500,,,洽谈,2025-02-10',
  '丙项目,创新平台,座椅骨架,,,,,签约,2025-02-20',
]);
const AUTUMN = list('2025-10-20', [
  '甲项目,新建,座椅骨架,军山新城,13000,35,,签约,2025-09-01',
  '乙项目,技术改造,座椅骨架,智能制造产业园,500,,,线索,2025-08-01',
  '丁项目,新建,座椅骨架,火星园,,,,在建,2025-07-01',
  '戊项目,中试基地,座椅骨架,,,,,在建,2025-06-01',
  '己项目,新建,座椅骨架,,,,,,',
]);

let register: Register;
let app: FastifyInstance;
beforeAll(async () => {
  register = await registerOf([taxList(), SPRING, AUTUMN]);
  const office = officeOf(register, '2025-10-31');
  app = await createServer(office, { port: 4680, webRoot: smallWeb() });
});
afterAll(async () => {
  await app.close();
  await register.close();
});

const asked = async (asOf: string, more = ''): Promise<ProjectsPage> =>
  (
    await app.inject({ url: `/api/projects?asOf=${asOf}${more}`, headers: { host: 'localhost:4680' } })
  ).json();

test('every project by stage and the day since, an unknown stage last, with the counts in a sentence', async () => {
  const { says, projects, lines } = await asked('2025-10-31');
  expect(projects).toBe(6);
  expect(lines.map((p) => [p.name, p.stage, p.stageSince])).toEqual([
    ['乙项目', 'lead', '2025-08-01'],
    ['丙项目', 'signed', '2025-02-20'],
    ['甲项目', 'signed', '2025-09-01'],
    ['戊项目', 'building', '2025-06-01'],
    ['丁项目', 'building', '2025-07-01'],
    ['己项目', null, null],
  ]);
  expect(says).toEqual({
    en: '6 projects: lead 1, talks 0, signed 2, building 2, running 0; stage unknown 1; a stage skipped or stepped back 2.',
    zh: '共 6 个项目：线索 1 个、洽谈 0 个、签约 2 个、在建 2 个、投产 0 个；阶段不详 1 个；其中跳过或退回阶段 2 个。',
  });
});

test('the history of two lists: what was skipped or stepped back is said, each stage of the row that first shows it', async () => {
  const { lines } = await asked('2025-10-31');
  const of = (name: string) => lines.find((p) => p.name === name)!;
  const jia = of('甲项目');
  expect(jia.stages.map((s) => [s.stage, s.since, s.statedOn, s.skipped])).toEqual([
    ['lead', '2025-02-01', '2025-03-01', []],
    ['signed', '2025-09-01', '2025-10-20', ['talks']],
  ]);
  expect(jia.stages[1]!.row).toBe(jia.row);
  expect(jia.stages[0]!.row).not.toBe(jia.row);
  expect(jia.stageNotes.map((n) => n.zh)).toEqual(['未经洽谈即进入签约阶段']);
  expect(of('乙项目').stages.map((s) => [s.stage, s.steppedBack])).toEqual([
    ['talks', false],
    ['lead', true],
  ]);
  // What the newest list leaves out is unknown: 800 kVA were of the list before. Ten thousand yuan a unit.
  expect([jia.investment, jia.need, jia.park, jia.investorWritten]).toEqual([
    130_000_000,
    { land: 35, power: null },
    'junshan',
    DRIVE,
  ]);
  expect([of('丁项目').park, of('丁项目').parkWritten]).toEqual([null, '火星园']);
});

test('on an earlier day only what was listed by then; before any list nothing, and it is said', async () => {
  const { lines } = await asked('2025-03-31');
  expect(lines.map((p) => [p.name, p.stage, p.stageNotes])).toEqual([
    ['甲项目', 'lead', []],
    ['乙项目', 'talks', []],
    ['丙项目', 'signed', []],
  ]);
  const none = await asked('2025-01-31');
  expect([none.lines, none.says.en]).toEqual([[], 'No list names a project yet.']);
});

test('a page of them, by stage, kind, park and words; the sentence stays that of all', async () => {
  const names = async (more: string) => {
    const { projects, total, from, truncated, lines } = await asked('2025-10-31', more);
    return [projects, total, from, truncated, lines.map((p) => p.name).join('')];
  };
  expect(await names('&from=2&limit=3')).toEqual([6, 6, 2, true, '甲项目戊项目丁项目']);
  expect(await names('&stage=building&limit=1')).toEqual([6, 2, 0, true, '戊项目']);
  expect(await names('&kind=upgrade')).toEqual([6, 1, 0, false, '乙项目']);
  expect(await names('&park=junshan')).toEqual([6, 1, 0, false, '甲项目']);
  // 丁 names a park, if one that the plan has not.
  expect(await names('&park=none')).toEqual([6, 3, 0, false, '丙项目戊项目己项目']);
  expect(await names(`&find=${encodeURIComponent('己')}`)).toEqual([6, 1, 0, false, '己项目']);
  expect((await asked('2025-10-31', '&limit=1')).says).toEqual((await asked('2025-10-31')).says);
});
