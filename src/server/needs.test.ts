import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallWeb } from '../../test/browser/fixture/web-root.js';
import { csv, registerOf } from '../../test/office/office.js';
import { officeOf } from '../../test/office/office-of.js';
import { FIRMS, taxList } from '../../test/office/zone-files.js';
import { PASSWORD, signedIn } from '../../test/office/signed-in.js';
import type { Role } from '../model/role.js';
import { People } from '../people/index.js';
import { matchSteps, type Register } from '../register/index.js';
import type { EnterpriseProfile, InvitationsPage, NeedPage, NeedsPage } from './api.js';
import { createServer } from './create-server.js';

const HOST = 'localhost:4680';
const DAY = '2025-12-31';
const [DRIVE, SEAT, MAKER] = [FIRMS.drive[1], FIRMS.seat[1], FIRMS.maker[1]];
const RIVAL = '武汉戊启商用车有限公司';

// Both makers look for motors, which two firms supply. A year of the first need is worth 6,000 × 3,000 = 18 million yuan, somewhat more than
// half of what the drive maker turns over; of the rival's price nobody but the office may know.
const FILES = [
  taxList(),
  csv(
    '企业名录.csv',
    [
      '制表日期：2025-03-01',
      '企业名称,园区,企业类别,联系人,联系电话',
      `${RIVAL},军山新城,整车企业,,`,
      `${DRIVE},军山新城,零部件企业,王经理,13900000001`,
      `${SEAT},军山新城,零部件企业,赵经理,13900000002`,
    ].join('\n'),
  ),
  csv(
    '整车工厂.csv',
    [
      '制表日期：2025-03-01',
      '整车企业,工厂,产线,年产能',
      `${MAKER},丁骋第一工厂,一线,25000`,
      `${RIVAL},戊启总装厂,一线,12500`,
    ].join('\n'),
  ),
  csv(
    '物料清单.csv',
    [
      '制表日期：2025-03-01',
      '工厂,产线,零件,单车用量,单位,单价（元）',
      '丁骋第一工厂,一线,驱动电机,1,台,3000',
      '戊启总装厂,一线,驱动电机,1,台,3777',
    ].join('\n'),
  ),
  csv(
    '供应商清单.csv',
    [
      '制表日期：2025-03-02',
      '供应商,采购方,工厂,零件,年供货量,年产能',
      `${DRIVE},${RIVAL},戊启总装厂,驱动电机,5432,15000`,
      `${SEAT},${MAKER},丁骋第一工厂,驱动电机,4000,12500`,
    ].join('\n'),
  ),
  csv('年度经营情况.csv', `制表日期：2025-03-01\n企业名称,年度,营业收入（万元）\n${DRIVE},2024,3456.78`),
  csv(
    '需求.csv',
    [
      '制表日期：2025-03-01',
      '整车企业,整车工厂,车型,零部件,工艺要求,计划量产时间,年需求量,爬坡计划,资质要求,可见范围,备注',
      `${MAKER},丁骋第一工厂,丁骋A1,驱动电机,,2026-09-01,6000,,IATF 16949,定向邀请,`,
      `${RIVAL},戊启总装厂,戊启B2,驱动电机,,2026-10-01,3000,,,定向邀请,`,
    ].join('\n'),
  ),
];

let folder: string;
let register: Register;
let people: People;
let app: FastifyInstance;
const cookies: Record<string, string> = {};
/** The needs of the two makers, and the suppliers' ids. */
let own: string;
let rivals: string;
let drive: string;
let seat: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'needs-'));
  register = await registerOf(FILES);
  const office = officeOf(register, DAY);
  people = await People.open({
    place: path.join(folder, 'people.sqlite'),
    secret: 's'.repeat(32),
    url: `http://${HOST}`,
    now: () => new Date(),
  });
  const first = { name: '张科', email: 'office@zone.example' };
  await people.makeFirst((await people.offerFirst())!, first, PASSWORD);
  const idOf = async (name: string) => (await office.enterprise(name)).id;
  const accounts: [string, Role, string | null][] = [
    ['leader', 'leader', null],
    ['maker', 'vehicle-maker', await idOf(MAKER)],
    ['rival', 'vehicle-maker', await idOf(RIVAL)],
    ['drive', 'enterprise', await idOf(DRIVE)],
    ['seat', 'enterprise', await idOf(SEAT)],
  ];
  for (const [name, role, scope] of accounts) {
    const token = await people.invite({ name, email: `${name}@zone.example`, role, scope });
    await people.join(token, PASSWORD);
  }
  app = await createServer(office, { port: 4680, webRoot: smallWeb(), people });
  for (const name of ['office', ...accounts.map(([n]) => n)]) {
    cookies[name] = await signedIn(app, `${name}@zone.example`);
  }
  const { lines } = (await get('office', '/needs')).json<NeedsPage>();
  own = lines.find((l) => l.need.programme === '丁骋A1')!.need.id;
  rivals = lines.find((l) => l.need.programme === '戊启B2')!.need.id;
  [drive, seat] = [await idOf(DRIVE), await idOf(SEAT)];
}, 60_000);
afterAll(async () => {
  await app.close();
  await people.close();
  await register.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (who: string, at: string) =>
  app.inject({ url: `/api${at}`, headers: { host: HOST, cookie: cookies[who]! } });
const post = async (who: string, at: string, payload: object) => {
  const answer = await app.inject({
    method: 'POST',
    url: `/api${at}`,
    headers: { host: HOST, cookie: cookies[who]! },
    payload,
  });
  return answer.statusCode === 204
    ? 204
    : [answer.statusCode, answer.json<{ type: string }>().type.split(':').at(-1)];
};
const step = (who: string, supplier: string, name: string, more: object = {}, need = own) =>
  post(who, `/needs/${need}/steps`, { supplier, step: name, day: '2025-11-03', ...more });
const needOf = async (who: string) => (await get(who, `/needs/${own}`)).json<NeedPage>();
const supplierOf = (page: NeedPage, id: string) =>
  [...page.candidates, ...page.excluded].find((s) => s.enterprise.id === id)!;

describe('who sees which needs', () => {
  test('the office all, a maker its own, an enterprise and the other roles none', async () => {
    const seenBy = async (who: string) =>
      (await get(who, '/needs')).json<NeedsPage>().lines.map((l) => l.need.id);
    expect(await seenBy('office')).toEqual([own, rivals]);
    expect(await seenBy('leader')).toEqual([own, rivals]);
    expect(await seenBy('maker')).toEqual([own]);
    expect(await seenBy('rival')).toEqual([rivals]);
    for (const at of ['/needs', `/needs/${own}`]) expect((await get('drive', at)).statusCode).toBe(403);
  });

  test('a rival’s need is not told apart from one that is not there', async () => {
    const [there, missing] = [await get('rival', `/needs/${own}`), await get('rival', '/needs/n0123456789')];
    expect([there.statusCode, missing.statusCode]).toEqual([404, 404]);
    expect(there.body.replaceAll(own, 'ID')).toBe(missing.body.replaceAll('n0123456789', 'ID'));
    expect(await step('rival', drive, 'invited')).toEqual([404, 'not-found']);
    // Whatever buyer it asks for, a maker is answered its own.
    const [line] = (await get('office', '/needs')).json<NeedsPage>().lines;
    const asked = (await get('rival', `/needs?buyer=${line!.need.buyer!.id}`)).json<NeedsPage>();
    expect([asked.lines, asked.buyers.map((b) => b.name)]).toEqual([[], [RIVAL]]);
  });
});

describe('what is seen of a need', () => {
  test('by the office: revenue, contact, and the cell behind each', async () => {
    const { parts, enterprise } = supplierOf(await needOf('office'), drive) as NeedPage['candidates'][number];
    expect(enterprise.phone).toBe('13900000001');
    const size = parts.find((p) => p.id === 'size')!;
    expect(size.says.zh).toContain('3,457');
    const cell = (await get('office', `/facts/${size.door!.row}/${size.door!.field}`)).json<{
      raw: string;
    }>();
    expect(cell.raw).toBe('3456.78');
    const capacity = parts.find((p) => p.id === 'capacity')!.door!;
    expect(
      (await get('office', `/facts/${capacity.row}/${capacity.field}`)).json<{ raw: string }>().raw,
    ).toBe('15000');
  });

  test('by its maker: no revenue, no contact, no supply to others, no price of others, no cell', async () => {
    const said = (await get('maker', `/needs/${own}`)).body;
    expect(said).toContain(DRIVE);
    expect(said).not.toMatch(/3,?45[67]|34\.57|3777|5,?432|王经理|1390000000|"row":\d+,"field"/);
    expect((await get('maker', '/needs')).body).not.toMatch(/3,?45[67]|34\.57|3777|5,?432|王经理|1390000000/);
    expect((await get('maker', '/facts/0/part')).statusCode).toBe(403);
  });

  test('a leader reads and records nothing', async () => {
    expect((await needOf('leader')).candidates.flatMap((c) => c.moves)).toEqual([]);
    expect((await needOf('office')).candidates[0]!.moves).toEqual(['shortlisted', 'invited']);
    expect(await step('leader', drive, 'invited')).toEqual([403, 'not-yours']);
  });
});

describe('the loop', () => {
  test('what does not follow, lacks its reason, is yet to come or names nobody is refused', async () => {
    expect(await step('maker', drive, 'nominated')).toEqual([409, 'no-such-move']);
    expect(await step('maker', drive, 'invited', { day: '2026-01-01' })).toEqual([400, 'usage']);
    expect(await step('maker', drive, 'invited', { day: 'yesterday' })).toEqual([400, 'bad-input']);
    expect(await step('maker', 'e0123456789abcdef', 'invited')).toEqual([404, 'not-found']);
    expect(await matchSteps(register, 99)).toEqual([]);
  });

  test('runs from the shortlist to the nomination, each by who is signed in', async () => {
    const invitations = async (who: string) => (await get(who, '/invitations')).json<InvitationsPage>();
    const answers = (who: string, more: object) => post(who, `/invitations/${own}/steps`, more);
    /** What the profile of the drive maker says of needs to the office, and to the drive maker itself. */
    const onProfile = async (who: 'office' | 'drive') =>
      (await get(who, `/enterprises/${drive}`))
        .json<EnterpriseProfile>()
        .needs.map(({ id, buyer, state, since }) => [id, buyer, state, since]);
    expect(await onProfile('office')).toEqual([]);
    expect(await step('office', drive, 'shortlisted')).toBe(204);
    expect(await onProfile('office')).toEqual([[own, MAKER, 'shortlisted', '2025-11-03']]);
    expect(await onProfile('drive')).toEqual([]);
    expect((await get('maker', `/enterprises/${drive}`)).statusCode).toBe(403);
    // Until it is invited an enterprise sees nothing, and answers nothing.
    expect((await invitations('drive')).invitations).toEqual([]);
    expect(await answers('drive', { step: 'answered', capacityPerYear: 1 })).toEqual([404, 'not-found']);
    expect(supplierOf(await needOf('maker'), drive).enterprise.phone).toBeNull();

    expect(await step('maker', drive, 'invited')).toBe(204);
    expect(await step('maker', seat, 'invited')).toBe(204);
    expect(supplierOf(await needOf('maker'), drive).enterprise.phone).toBe('13900000001');
    const [invited, ...more] = (await invitations('drive')).invitations;
    expect(more).toEqual([]);
    expect(invited).toMatchObject({ state: 'invited', moves: ['answered', 'declined'] });
    expect(invited!.steps.map((s) => s.step)).toEqual(['invited']);

    expect(await answers('seat', { step: 'declined' })).toEqual([400, 'no-reason']);
    expect(await answers('seat', { step: 'declined', reason: '产线改造中' })).toBe(204);
    expect(
      await answers('drive', { step: 'answered', capacityPerYear: 7000, certificate: 'IATF 16949' }),
    ).toBe(204);
    for (const who of ['office', 'drive'] as const)
      expect(await onProfile(who)).toEqual([[own, MAKER, 'answered', DAY]]);
    // No rival, rank, score, count or price; nor who has recorded what.
    const seen = (await get('drive', '/invitations')).body;
    expect(seen).not.toContain(SEAT);
    expect(seen).not.toContain(RIVAL);
    expect(seen).not.toMatch(
      /产线改造|rank|score|candidate|excluded|price|value|actor|maker@|3,?000|18,?000,?000/,
    );
    expect(await answers('drive', { step: 'nominated' })).toEqual([400, 'bad-input']);

    const page = await needOf('maker');
    const answered = page.candidates.find((c) => c.enterprise.id === drive)!;
    expect(answered.parts.find((p) => p.id === 'capacity')!.says.en).toContain('answered: could make 7,000');
    expect(supplierOf(page, seat)).toMatchObject({
      reasons: [{ filter: 'loop' }],
      loop: { state: 'declined' },
    });
    for (const name of ['sampled', 'nominated'])
      expect(await step('maker', drive, name, { day: DAY })).toBe(204);
    expect(await step('maker', drive, 'taken-back', { day: DAY })).toEqual([400, 'no-reason']);
    expect(await step('office', drive, 'taken-back', { day: DAY, reason: '误记' })).toBe(204);
    expect(await step('maker', drive, 'nominated', { day: DAY })).toBe(204);
    expect((await needOf('office')).says.zh).toBe(`已定点：${DRIVE}。`);
    const [line] = (await get('maker', '/needs?loop=nominated')).json<NeedsPage>().lines;
    expect(line!.reached).toBe('nominated');

    const kept = (await matchSteps(register, 99)).map((s) => [s.step, s.day, s.actor.replace(/^.*</, '<')]);
    expect(kept).toEqual([
      ['shortlisted', '2025-11-03', '<office@zone.example>'],
      ['invited', '2025-11-03', '<maker@zone.example>'],
      ['invited', '2025-11-03', '<maker@zone.example>'],
      ['declined', DAY, '<seat@zone.example>'],
      ['answered', DAY, '<drive@zone.example>'],
      ['sampled', DAY, '<maker@zone.example>'],
      ['nominated', DAY, '<maker@zone.example>'],
      ['taken-back', DAY, '<office@zone.example>'],
      ['nominated', DAY, '<maker@zone.example>'],
    ]);
  });

  test('an earlier day is there to be read', async () => {
    const page = (await get('office', `/needs/${own}?asOf=2025-06-30`)).json<NeedPage>();
    expect(page.candidates.flatMap((c) => [...c.moves, ...c.loop.steps])).toEqual([]);
  });
});
