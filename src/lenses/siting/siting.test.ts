import { beforeAll, describe, expect, it } from 'vitest';
import { planText } from '../../cli/assets.js';
import { csv, registerOf, ask } from '../../../test/office/office.js';
import { FIRMS, taxList } from '../../../test/office/zone-files.js';
import { parsePlan } from '../plan/index.js';
import type { IdentityKey } from '../../model/identity.js';
import {
  placements,
  type ReadFile,
  recordPlacement,
  type Register,
  undoPlacement,
} from '../../register/index.js';
import { wantedDay } from './facts/wanted-by.js';
import { type Placing, PlacingSchema, placingOf } from './index.js';
import { loadPlacementSolver, type PlacementSolver } from './solver.js';

let solver: PlacementSolver;
beforeAll(async () => {
  solver = await loadPlacementSolver();
});

const next = parsePlan(
  planText('wedz-2026-2030'),
  'next.yaml',
  parsePlan(planText('wedz-2023-2025'), 'plan.yaml'),
);

type ProjectRow = [
  firm: keyof typeof FIRMS,
  name: string,
  kind: string,
  park: string,
  output: string,
  land: string,
  power: string,
  stage: string,
  since: string,
  wanted: string,
];

const projectList = (statedOn: string, rows: readonly ProjectRow[]): ReadFile =>
  csv(
    `项目${statedOn}.csv`,
    [
      `制表日期：${statedOn}`,
      '投资方,项目名称,项目类型,产品,落地园区,预计产值（万元）,用地（亩）,用电容量（kVA）,进展阶段,阶段日期,意向落地时间',
      ...rows.map(([firm, name, kind, ...rest]) =>
        [FIRMS[firm][1], name, kind, '座椅骨架', ...rest].join(','),
      ),
    ].join('\n'),
  );

const parkList = (rows: readonly string[], statedOn = '2025-09-30'): ReadFile =>
  csv('园区资源.csv', [`制表日期：${statedOn}`, '园区,可用土地（亩）,可用电力（kVA）', ...rows].join('\n'));

/** Room of the four parks: 100 mu in the park of upgrades, 200 in that of new plants. */
const PARKS = [
  '军山新城,150,9000',
  '智能制造产业园,100,9000',
  '智能网联和电动汽车产业园,200,9000',
  '现代服务业园,50,9000',
];

async function place(register: Register, must: string[] = []): Promise<Placing> {
  const question = await ask(register, '2025-10-31');
  const answer = placingOf(
    {
      ...question,
      next,
      partOf: (text) => question.taxonomy.parts.find((p) => p.zh === text)?.id ?? null,
      placements: await placements(register, question.view.revision),
      must,
    },
    solver,
  );
  return PlacingSchema.parse(answer);
}

const byName = (answer: Placing, name: string) => answer.projects.find((p) => p.name === name)!;
const parkOf = (answer: Placing) => Object.fromEntries(answer.projects.map((p) => [p.name, p.park]));

/** Two upgrades of 70 and 60 mu for 100 mu, a new plant of 150 for 200. The second upgrade may go beside the new plant, where 50 mu are left. */
const TIGHT: ProjectRow[] = [
  ['drive', '甲改造', '技术改造', '', '50000', '70', '1000', '洽谈', '2025-08-01', '2026年上半年'],
  ['seat', '乙改造', '技术改造', '', '20000', '60', '1000', '洽谈', '2025-08-01', '2026年上半年'],
  ['cast', '丙基地', '新建', '', '90000', '150', '1000', '线索', '2025-08-01', '2027年'],
];

describe('a hand-made example', () => {
  it('gives the room to what adds most to the goal, and says what ten mu more would do', async () => {
    const register = await registerOf([taxList(), parkList(PARKS), projectList('2025-10-20', TIGHT)]);
    const answer = await place(register);
    expect(parkOf(answer)).toEqual({ 甲改造: 'smart-mfg', 乙改造: null, 丙基地: 'icv-ev' });
    expect(answer.state).toBe('some-left');
    // 70 + 60 are 30 more than 100; 150 + 60 are 10 more than 200.
    expect(byName(answer, '乙改造').relax.map((r) => [r.park, r.extra.land, r.dropFocus])).toEqual([
      ['icv-ev', 10, false],
      ['smart-mfg', 30, false],
      ['junshan', 0, true],
      ['modern-service', 10, true],
    ]);
    expect(answer.binding.map((b) => [b.park, b.resource, b.extra, b.places])).toEqual([
      ['smart-mfg', 'land', 30, [byName(answer, '乙改造').id]],
      ['icv-ev', 'land', 10, [byName(answer, '乙改造').id]],
    ]);
    const smart = answer.parks.find((p) => p.park === 'smart-mfg')!;
    expect([smart.room.land, smart.used.land, smart.left.land]).toEqual([100, 70, 30]);
    // 500 m of 160 bn, 900 m of 160 bn: the plan that follows has no target of its own.
    expect(byName(answer, '甲改造').effect.points).toBe(3125);
    expect(byName(answer, '丙基地').effect).toMatchObject({
      points: 5625,
      goals: [{ plan: 'wedz-parts-2026-2030', goal: 'G1', due: '2030-12-31', amount: 900_000_000 }],
      tasks: ['T3'],
    });
    expect(answer.totals).toMatchObject({ placed: 2, left: 1, output: 1_400_000_000 });
    expect(byName(answer, '甲改造').alternatives).toMatchObject([
      { park: 'icv-ev', outcome: 'worse', extra: { land: 20, power: 0 } },
    ]);
    await register.close();
  });

  it('what stands in a park and was signed after the list of free room is taken off it; what was signed before is not', async () => {
    const settled: ProjectRow[] = [
      ['maker', '早签', '新建', '智能网联和电动汽车产业园', '1', '40', '10', '签约', '2025-09-30', ''],
      ['maker', '晚签', '新建', '智能网联和电动汽车产业园', '1', '30', '10', '签约', '2025-10-10', ''],
      ['maker', '在谈', '新建', '智能网联和电动汽车产业园', '1', '15', '10', '洽谈', '2025-03-01', ''],
    ];
    const register = await registerOf([
      taxList(),
      parkList(PARKS),
      projectList('2025-10-20', [...TIGHT, ...settled]),
    ]);
    const answer = await place(register);
    const icv = answer.parks.find((p) => p.park === 'icv-ev')!;
    expect([icv.stated.land, icv.reserved.land, icv.room.land]).toEqual([200, 45, 155]);
    expect(answer.settled.map((p) => p.park)).toEqual(['icv-ev', 'icv-ev', 'icv-ev']);
    await register.close();
  });

  it('unknown land is never nothing: the placement stands on a condition, and what adds nothing known is said', async () => {
    const rows: ProjectRow[] = [
      ['drive', '甲改造', '技术改造', '', '50000', '70', '1000', '洽谈', '2025-08-01', '2026年上半年'],
      ['seat', '丁改造', '技术改造', '', '', '', '1000', '洽谈', '2025-08-01', ''],
    ];
    const parks = ['智能制造产业园,100,', '智能网联和电动汽车产业园,5,100'];
    const register = await registerOf([taxList(), parkList(parks), projectList('2025-10-20', rows)]);
    const answer = await place(register);
    const unknown = byName(answer, '丁改造');
    expect(unknown.park).toBe('smart-mfg');
    expect(unknown.need.land).toBeNull();
    // 100 less 70 are left to it; the power of the park is unknown to both.
    expect(unknown.conditions.map((c) => c.en)).toEqual([
      'its need of land is unknown: it fits if that is at most 30 mu',
      'the free power of Smart Manufacturing Industrial Park is unknown',
    ]);
    expect(byName(answer, '甲改造').conditions).toHaveLength(1);
    expect(unknown.effect).toMatchObject({ outputMissing: 'no-output', points: 0 });
    expect(answer.cautions.find((c) => c.code === 'output-not-counted')!.about).toEqual([unknown.id]);
    expect(answer.totals).toMatchObject({ conditional: 2, outputUnknown: 1 });
    await register.close();
  });
});

describe('an officer’s word', () => {
  const SEAT: IdentityKey = `uscc:${FIRMS.seat[0]}`;
  const CAST: IdentityKey = `uscc:${FIRMS.cast[0]}`;
  const word = (investor: IdentityKey, project: string, park: string, verdict: 'to' | 'not-in' = 'to') => ({
    investor,
    project,
    park,
    verdict,
    reason: '已签框架协议',
  });

  it('is kept by the next placement, which says so; taken back, the answer is as before', async () => {
    const register = await registerOf([taxList(), parkList(PARKS), projectList('2025-10-20', TIGHT)]);
    const before = await place(register);
    const id = await recordPlacement(register, word(SEAT, '乙改造', 'smart-mfg'), 'li');
    const kept = await place(register);
    expect(parkOf(kept)).toEqual({ 甲改造: null, 乙改造: 'smart-mfg', 丙基地: 'icv-ev' });
    expect(byName(kept, '乙改造').reason.zh).toContain('由 li 指定');
    expect(kept.overrides).toMatchObject([{ id, state: 'kept', actor: 'li', reason: '已签框架协议' }]);
    await undoPlacement(register, id, 'li');
    const after = await place(register);
    expect({ ...after, knownAt: '', overrides: [] }).toEqual({ ...before, knownAt: '' });
    expect(after.overrides).toMatchObject([{ id, state: 'undone' }]);
    await register.close();
  });

  it('against the focus is kept too, and out of a park leaves the project another', async () => {
    const register = await registerOf([taxList(), parkList(PARKS), projectList('2025-10-20', TIGHT)]);
    await recordPlacement(register, word(SEAT, '乙改造', 'junshan'), 'li');
    await recordPlacement(register, word(CAST, '丙基地', 'icv-ev', 'not-in'), 'li');
    const answer = await place(register);
    expect(parkOf(answer)).toEqual({ 甲改造: 'smart-mfg', 乙改造: 'junshan', 丙基地: null });
    expect(byName(answer, '乙改造').fit).toBe('against');
    expect(byName(answer, '丙基地').relax[0]).toMatchObject({ park: 'icv-ev', undo: 2, dropFocus: false });
    await register.close();
  });

  it('that leaves no room is infeasible: exactly the rules that contradict, and what any one of them costs', async () => {
    const register = await registerOf([taxList(), parkList(PARKS), projectList('2025-10-20', TIGHT)]);
    await recordPlacement(register, word(SEAT, '乙改造', 'icv-ev'), 'li');
    await recordPlacement(register, word(CAST, '丙基地', 'icv-ev'), 'li');
    const answer = await place(register);
    expect(answer.state).toBe('infeasible');
    expect(answer.projects.every((p) => p.park === null)).toBe(true);
    expect(answer.conflicts).toHaveLength(1);
    expect(answer.conflicts[0]!.rules.map((r) => [r.kind, r.park, r.resource, r.override, r.extra])).toEqual([
      ['room', 'icv-ev', 'land', null, 10],
      ['to', 'icv-ev', null, 1, null],
      ['to', 'icv-ev', null, 2, null],
    ]);
    await register.close();
  });

  it('on what must have a park: focus and room contradict the wish', async () => {
    const big: ProjectRow[] = [
      ['cast', '大基地', '新建', '', '90000', '500', '1000', '线索', '2025-08-01', '2027年'],
    ];
    const register = await registerOf([taxList(), parkList(PARKS), projectList('2025-10-20', big)]);
    const free = await place(register);
    expect(byName(free, '大基地').relax[0]).toMatchObject({ park: 'icv-ev', extra: { land: 300, power: 0 } });
    const { conflicts } = await place(register, [byName(free, '大基地').id]);
    // The seat frame is a traditional part, so two parks may take it; both would have to be larger.
    expect(conflicts[0]!.rules.map((r) => [r.kind, r.park, r.extra])).toEqual([
      ['room', 'smart-mfg', 400],
      ['room', 'icv-ev', 300],
      ['focus', null, null],
      ['must', null, null],
    ]);
    await register.close();
  });
});

describe('the stages of a project', () => {
  it('are those of all lists, with the day since, and what was skipped or stepped back', async () => {
    const row = (stage: string, since: string): ProjectRow[] => [
      ['drive', '甲改造', '技术改造', '', '50000', '70', '1000', stage, since, '2026年上半年'],
    ];
    const register = await registerOf([
      taxList(),
      projectList('2025-03-10', row('线索', '2025-03-01')),
      projectList('2025-05-10', row('签约', '2025-05-06')),
      projectList('2025-06-10', row('签约', '2025-05-04')),
      projectList('2025-08-10', row('洽谈', '2025-08-02')),
      // Drawn up after the day that is asked for.
      projectList('2025-12-10', row('投产', '2025-12-01')),
    ]);
    const [project] = (await place(register)).projects;
    expect(project!.stages.map((s) => [s.stage, s.since, s.skipped, s.steppedBack])).toEqual([
      ['lead', '2025-03-01', [], false],
      ['signed', '2025-05-04', ['talks'], false],
      ['talks', '2025-08-02', [], true],
    ]);
    expect([project!.stage, project!.stageSince]).toEqual(['talks', '2025-08-02']);
    expect(project!.stageNotes.map((n) => n.zh)).toEqual(['未经洽谈即进入签约阶段', '退回洽谈阶段']);
    await register.close();
  });

  it.each([
    ['2026年上半年', '2026-06-30'],
    ['2027年下半年', '2027-12-31'],
    ['2026年三季度', '2026-09-30'],
    ['2026Q1', '2026-03-31'],
    ['2026-Q1', '2026-03-31'],
    ['2026年2月', '2026-02-28'],
    ['2026-05-20', '2026-05-20'],
    ['2026年底', '2026-12-31'],
    ['2026', '2026-12-31'],
    ['尽快', null],
    [null, null],
  ])('wanted by %s is %s', (written, day) => {
    expect(wantedDay(written)).toBe(day);
  });
});
