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
import { People } from '../people/index.js';
import type { Register } from '../register/index.js';
import type { StressPage, StressScreen, StressWhat } from './api.js';
import { createServer } from './create-server.js';

const HOST = 'localhost:4680';
const DAY = '2025-12-31';
const [DRIVE, SEAT, CAST, MAKER] = [FIRMS.drive[1], FIRMS.seat[1], FIRMS.cast[1], FIRMS.maker[1]];
const RIVAL = '武汉戊启商用车有限公司';

// Of 100 motors a day at the first plant the drive maker makes 60 and the seat maker can make 50; the rival's plant takes 50 a day of the
// drive maker alone, and 50 castings a day of the foundry alone.
const FILES = [
  taxList(),
  csv('企业名录.csv', `制表日期：2025-03-01\n企业名称,园区,企业类别\n${RIVAL},军山新城,整车企业`),
  csv(
    '整车工厂.csv',
    [
      '制表日期：2025-03-01',
      '整车企业,工厂,产线,年产能,日计划产量,单台损失（元）',
      `${MAKER},丁骋第一工厂,一线,25000,100,1000`,
      `${RIVAL},戊启总装厂,一线,12500,50,2000`,
    ].join('\n'),
  ),
  csv(
    '物料清单.csv',
    [
      '制表日期：2025-03-01',
      '工厂,产线,零件,单车用量,单位,单价（元）',
      '丁骋第一工厂,一线,驱动电机,1,台,3000',
      '戊启总装厂,一线,驱动电机,1,台,3000',
      '戊启总装厂,一线,制动盘,1,件,100',
    ].join('\n'),
  ),
  csv(
    '供应商清单.csv',
    [
      '制表日期：2025-03-02',
      '供应商,采购方,工厂,零件,供货份额,年产能,库存天数,恢复天数',
      `${DRIVE},${MAKER},丁骋第一工厂,驱动电机,60%,15000,5,21`,
      `${SEAT},${MAKER},丁骋第一工厂,驱动电机,40%,12500,2.5,`,
      `${DRIVE},${RIVAL},戊启总装厂,驱动电机,100%,12500,1,`,
      `${CAST},${RIVAL},戊启总装厂,制动盘,100%,12500,2,10`,
    ].join('\n'),
  ),
];

let folder: string;
let register: Register;
let people: People;
let app: FastifyInstance;
const cookies: Record<string, string> = {};

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'stress-'));
  register = await registerOf(FILES);
  const office = officeOf(register, DAY);
  people = await People.open({
    place: path.join(folder, 'people.sqlite'),
    secret: 's'.repeat(32),
    url: `http://${HOST}`,
    now: () => new Date(),
  });
  const first = { name: 'first', email: 'analyst@zone.example' };
  await people.makeFirst((await people.offerFirst())!, first, PASSWORD);
  for (const [name, enterprise] of [
    ['maker', MAKER],
    ['rival', RIVAL],
  ] as const) {
    const scope = (await office.enterprise(enterprise)).id;
    const one = { name, email: `${name}@zone.example`, role: 'vehicle-maker' as const, scope };
    await people.join(await people.invite(one), PASSWORD);
  }
  app = await createServer(office, { port: 4680, webRoot: smallWeb(), people });
  for (const name of ['analyst', 'maker', 'rival']) {
    cookies[name] = await signedIn(app, `${name}@zone.example`);
  }
}, 60_000);
afterAll(async () => {
  await app.close();
  await people.close();
  await register.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (who: string, at: string, query: Record<string, string> = {}) =>
  app.inject({
    url: `/api/stress${at}?${new URLSearchParams({ asOf: DAY, ...query }).toString()}`,
    headers: { host: HOST, cookie: cookies[who]! },
  });
const stop = async (who: string, query: Record<string, string>) =>
  (await get(who, '', query)).json<StressPage>();

describe('GET /api/stress', () => {
  test('is what is worked out by hand', async () => {
    // 300 + 100 motors lie at the first plant, where 50 a day go on: 8 days. In 21 days 2,100 are wanted, 400 + 1,050 are there: 650 are lost.
    // The rival has 50 motors, one day: 1,000 vehicles of 2,000 yuan are lost.
    const answer = await stop('analyst', { stop: DRIVE });
    expect(answer).toMatchObject({ tts: 1, days: 21, loss: { best: 2_650_000 }, from: '2026-01-05' });
    expect(answer.plants.map((p) => [p.plant, p.daysToStop, p.gapDays])).toEqual([
      ['戊启总装厂', 1, 20],
      ['丁骋第一工厂', 8, 13],
    ]);
    const line = answer.lines.find((l) => l.plant === '丁骋第一工厂')!;
    expect([line.ttsAlone, line.lost.best, line.stopsOn]).toEqual([8, 650, '2026-01-14']);
    expect(line.because.at(-1)).toBe(DRIVE);
    expect(answer.assumptions.map((a) => a.code)).toContain('bounds');
  });

  test('several stop, for so many days from a day on, and what an action would change', async () => {
    const query = { stop: `${DRIVE};${CAST}`, days: '10', from: '2026-02-02', hold: 'edrv.mot=6' };
    const answer = await stop('analyst', query);
    expect(answer.sites).toEqual([DRIVE, CAST].sort());
    // Castings for two days, motors for one: of 500 vehicles 450 are lost; of the others' 1,000, 400 + 500 are made.
    expect(answer.loss.best).toBe(450 * 2000 + 100 * 1000);
    // The motors of one day last through the first, a Monday.
    expect(answer.lines.find((l) => l.plant === '戊启总装厂')!.stopsOn).toBe('2026-02-02');
    // With motors for six days castings are short, after two: 400 are lost; at the first plant 600 + 500 of 1,000 are there.
    expect(answer.after).toMatchObject({ tts: 2, loss: { best: 800_000 } });
    expect(answer.after!.actions).toHaveLength(2);
  });

  test('leads to the cells of demand, share and recovery', async () => {
    const { trace } = await stop('analyst', { stop: DRIVE });
    const raw = (of: string, id: string) =>
      trace.find((t) => t.of === of && t.id === id)?.cells.map((c) => c.raw);
    expect(raw('recovery', DRIVE)).toEqual(['21']);
    expect(raw('supply', DRIVE)).toEqual(['60%', '100%']);
    const { cell } = trace.find((t) => t.of === 'recovery')!.cells[0]!;
    const fact = await app.inject({
      url: `/api/facts/${cell.replace('.', '/')}`,
      headers: { host: HOST, cookie: cookies['analyst']! },
    });
    expect(fact.json()).toMatchObject({ file: '供应商清单.csv', raw: '21' });
  });

  test('where nobody is listed nothing is known, which is not a loss of nothing', async () => {
    const answer = await stop('analyst', { stop: '没有的园区' });
    expect([answer.sites, answer.loss.best]).toEqual([[], null]);
    expect(answer.says.zh).toContain('没有在册供应商');
  });

  test.each([
    [{ stop: SEAT }, 400, '停产天数'],
    [{ stop: DRIVE, days: '-1' }, 400, 'days'],
    [{ stop: DRIVE, from: '2026-02-30' }, 400, 'from'],
    [{ stop: DRIVE, hold: 'edrv.mot' }, 400, 'edrv.mot'],
    [{ stop: DRIVE, approve: '没有这家' }, 400, '没有这家'],
  ] as const)('%j is refused with %d and says what to ask instead', async (query, status, named) => {
    const answer = await get('analyst', '', query);
    expect(answer.statusCode).toBe(status);
    expect(answer.json<{ detail: { zh: string } }>().detail.zh).toContain(named);
  });
});

describe('GET /api/stress/all', () => {
  test('is every site, by gap × loss', async () => {
    const screen = (await get('analyst', '/all')).json<StressScreen>();
    // 20 days × 2,650,000; 8 days × 400 · 2,000; the seat maker does not say how long it needs.
    expect(screen.sites.map((s) => [s.site, s.tts, s.gapDays, s.loss])).toEqual([
      [DRIVE, 1, 20, 2_650_000],
      [CAST, 2, 8, 800_000],
      [SEAT, expect.any(Number), null, null],
    ]);
    expect(screen.advice.length).toBeLessThanOrEqual(10);
    expect(screen.risks[0]!.says.zh).toContain(DRIVE);
  });
});

describe('GET /api/stress/what', () => {
  const what = async (who: string, find: string) =>
    (await get(who, '/what', { find })).json<StressWhat>().found.map((f) => [f.kind, f.word, f.sites]);

  test('finds enterprises by any form of a name or code, and parks', async () => {
    expect(await what('analyst', '甲驰')).toEqual([['enterprise', DRIVE, 1]]);
    expect(await what('analyst', 'jiachi')).toContainEqual(['enterprise', DRIVE, 1]);
    expect(await what('analyst', FIRMS.cast[0])).toContainEqual(['enterprise', CAST, 1]);
    expect(await what('analyst', '军山')).toEqual([['park', '军山新城', 3]]);
    expect(await what('analyst', '')).toContainEqual(['park', '军山新城', 3]);
    expect(await what('analyst', '没有这家')).toEqual([]);
  });
});

describe('a vehicle maker', () => {
  test('sees its own exposure, as if there were no other', async () => {
    const answer = await stop('maker', { stop: DRIVE });
    expect(answer).toMatchObject({ tts: 8, loss: { best: 650_000 } });
    expect(answer.plants.map((p) => p.plant)).toEqual(['丁骋第一工厂']);
    const rival = await stop('rival', { stop: DRIVE, days: '21' });
    expect(rival).toMatchObject({ tts: 1, loss: { best: 2_000_000 } });
    expect(rival.plants.map((p) => p.plant)).toEqual(['戊启总装厂']);
  });

  test.each([
    ['maker', [RIVAL, '戊启', CAST]],
    ['rival', [MAKER, '丁骋', SEAT, '60%']],
  ] as const)('%s finds nothing of the other in any answer: %j', async (who, others) => {
    const answers = await Promise.all([
      get(who, '/all'),
      get(who, '', { stop: DRIVE, days: '21' }),
      get(who, '', { stop: '军山新城', days: '21', hold: 'edrv.mot=6' }),
      get(who, '/what'),
      get(who, '/what', { find: '武汉' }),
    ]);
    for (const { statusCode, body } of answers) {
      expect(statusCode).toBe(200);
      for (const other of others) expect(body).not.toContain(other);
    }
  });

  test('neither asks the other’s supplier nor opens rows of the register', async () => {
    const answer = await stop('maker', { stop: CAST });
    expect([answer.sites, answer.loss.best]).toEqual([[], null]);
    expect((await stop('maker', { stop: DRIVE })).trace).toEqual([]);
    const fact = await app.inject({
      url: '/api/facts/1/share',
      headers: { host: HOST, cookie: cookies['maker']! },
    });
    expect(fact.statusCode).toBe(403);
  });
});
