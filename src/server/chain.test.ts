import XLSX from '@e965/xlsx';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallWeb } from '../../test/browser/fixture/web-root.js';
import { csv, registerOf } from '../../test/office/office.js';
import { officeOf } from '../../test/office/office-of.js';
import { FIRMS, taxList } from '../../test/office/zone-files.js';
import { readTaxonomy } from '../cli/assets.js';
import type { ReadFile, Register } from '../register/index.js';
import type { ChainGaps, ChainMap, ChainPart } from './api.js';
import { createServer } from './create-server.js';

const HEADERS = { host: 'localhost:4680' };
const DAY = '2025-10-31';
const MAKER = FIRMS.maker[1];

/** 100 vehicles a day of 250 days: 25,000 a year. */
const plants = csv(
  '整车工厂产能.csv',
  ['整车企业,工厂,产线,日计划产量', `${MAKER},一工厂,一线,100`].join('\n'),
);
/** A motor of 4,000 and a belt of 50 yuan; two brake discs whose price nobody gives. */
const bill = csv(
  '物料清单.csv',
  [
    '工厂,产线,零件,单车用量,单位,单价（元）',
    '一工厂,一线,驱动电机,1,个,4000',
    '一工厂,一线,安全带,4,个,50',
    '一工厂,一线,制动盘,2,个,',
  ].join('\n'),
);
/** The motor comes from the zone; the belt from a firm that no list places, whose name looks like a formula. */
const supply = csv(
  '供应商清单.csv',
  [
    '供应商名称,采购方,工厂,零件,供货份额',
    `${FIRMS.drive[1]},${MAKER},一工厂,驱动电机,100%`,
    `=cmd北京丙安全系统有限公司,${MAKER},一工厂,安全带,100%`,
  ].join('\n'),
);

const open: (() => Promise<void>)[] = [];
async function serve(files: ReadFile[]): Promise<FastifyInstance> {
  const register: Register = await registerOf(files);
  const office = officeOf(register, DAY);
  const app = await createServer(office, { port: 4680, webRoot: smallWeb() });
  open.push(async () => {
    await app.close();
    await register.close();
  });
  return app;
}

let app: FastifyInstance;
beforeAll(async () => {
  app = await serve([taxList(), plants, bill, supply]);
}, 60_000);
afterAll(async () => {
  for (const close of open) await close();
});

const get = (path: string, headers: Record<string, string> = HEADERS) =>
  app.inject({ url: `/api/chain${path}`, headers });
const map = async (query = '') => (await get(`?asOf=${DAY}${query}`)).json<ChainMap>();
const tiles = ({ layers }: ChainMap) => layers.flatMap((l) => l.systems.flatMap((s) => s.tiles));

describe('GET /api/chain', () => {
  test('100 million for motors from the zone, 5 million for belts from an unknown place, discs of unknown price', async () => {
    const page = await map();
    expect(page.total).toMatchObject({ plants: 1, parts: 3, made: 1, value: 105_000_000, unvalued: 1 });
    expect(page.total.localSupplyRate!.low).toBeCloseTo(100 / 105, 12);
    expect(page.total.localSupplyRate!.high).toBe(1);
    expect(page.gaps).toEqual({ missing: 2, single: 1, falseSecond: 0 });
    const states = Object.fromEntries(tiles(page).map((tile) => [tile.part.name.zh, tile.state]));
    expect(states).toEqual({ 驱动电机: 'single-source', 安全带: 'missing', 制动盘: 'missing' });
    expect(page.found).toBe(3);
  });

  test('a state and a search find parts, also those that no plant needs', async () => {
    expect(tiles(await map('&state=missing')).map((tile) => tile.part.name.zh)).toHaveLength(2);
    expect(tiles(await map(`&find=${encodeURIComponent('北京丙')}`)).map((t) => t.part.name.zh)).toEqual([
      '安全带',
    ]);
    const idle = await map('&state=not-needed');
    expect(idle.found).toBe(idle.states['not-needed']);
    expect(idle.found).toBe(readTaxonomy('auto-parts').parts.filter((p) => p.parent !== null).length - 3);
    expect((await get('?plant=P0')).statusCode).toBe(404);
    expect((await get('?state=often')).statusCode).toBe(400);
  });

  test('is kept by the browser while the register stands', async () => {
    const { etag } = (await get(`?asOf=${DAY}`)).headers;
    expect((await get(`?asOf=${DAY}`, { ...HEADERS, 'if-none-match': String(etag) })).statusCode).toBe(304);
  });
});

test('GET /api/chain/part: 25,000 motors, and each figure opens its cell', async () => {
  const id = tiles(await map()).find((tile) => tile.part.name.zh === '驱动电机')!.part.id;
  const part = (await get(`/part?id=${id}&asOf=${DAY}`)).json<ChainPart>();
  expect(part.coverage).toMatchObject({ units: 25_000, value: 100_000_000, suppliers: [{ place: 'zone' }] });
  const raw = async (row: number, field: string) =>
    (await app.inject({ url: `/api/facts/${row}/${field}`, headers: HEADERS })).json<{ raw: string }>().raw;
  const cells = await Promise.all(part.plants[0]!.doors.map((d) => raw(d.row, d.field)));
  expect(cells).toEqual(['1', '4000', '100']);
  expect(await raw(part.coverage!.at[0]!.sources[0]!.rows[0]!, 'share')).toBe('100%');
  expect((await get('/part?id=no.such')).statusCode).toBe(404);
});

describe('GET /api/chain/gaps', () => {
  test('belts before discs, whose value is unknown; the workbook has the same, and runs nothing', async () => {
    const page = (await get(`/gaps?asOf=${DAY}`)).json<ChainGaps>();
    expect(page.counts).toMatchObject({ missing: 2, weak: 1 });
    expect(page.lines.map((g) => [g.rank, g.part.name.zh, g.uncovered])).toEqual([
      [1, '安全带', { low: 0, high: 5_000_000 }],
      [2, '制动盘', null],
    ]);
    const file = await get(`/gaps/file?asOf=${DAY}&lang=zh`);
    const book = XLSX.read(file.rawPayload, { cellFormula: true });
    const sheet = book.Sheets[book.SheetNames[0]!]!;
    const rows = XLSX.utils.sheet_to_json<unknown[]>(sheet, { header: 1 });
    expect(rows).toHaveLength(1 + page.total);
    expect(rows[1]!.slice(0, 5)).toEqual(['1', '安全带', '区内空白', 0, 5_000_000]);
    const cells = Object.entries(sheet).filter(([at]) => !at.startsWith('!'));
    expect(cells.filter(([, cell]) => (cell as XLSX.CellObject).f !== undefined)).toEqual([]);
    expect(sheet['G2']).toMatchObject({ t: 's' });
  });

  test('a page of one tells that there are more', async () => {
    const page = (await get('/gaps?from=1&limit=1')).json<ChainGaps>();
    expect([page.total, page.from, page.truncated, page.lines.length]).toEqual([2, 1, true, 1]);
  });
});

test('a register without plants says what to import', async () => {
  const bare = await serve([taxList()]);
  const page = (await bare.inject({ url: '/api/chain', headers: HEADERS })).json<ChainMap>();
  expect([page.lacks, page.total.value, page.total.localSupplyRate]).toEqual(['plants', null, null]);
  expect(page.says.zh).toContain('请先导入');
}, 60_000);
