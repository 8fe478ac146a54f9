import XLSX from '@e965/xlsx';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallWeb } from '../../test/browser/fixture/web-root.js';
import { csv, registerOf } from '../../test/office/office.js';
import { officeOf } from '../../test/office/office-of.js';
import { FIRMS, taxList } from '../../test/office/zone-files.js';
import type { Register } from '../register/index.js';
import type { AssessmentPage, LadderPage } from './api.js';
import { createServer } from './create-server.js';

const HEADERS = { host: 'localhost:4680' };
const DAY = '2025-10-31';

/** The drive maker’s national title ends in December, the seat maker’s provincial one ended in April, the foundry never had one. */
const titles = csv(
  '名单.csv',
  [
    '制表日期：2025-09-30',
    '企业名称,类别,级别,批次,认定日期,有效期至',
    `${FIRMS.drive[1]},专精特新小巨人企业,国家级,第四批,2022-12-05,2025-12-04`,
    `${FIRMS.drive[1]},专精特新中小企业,省级,第一批,2022-04-10,2028-04-09`,
    `${FIRMS.seat[1]},专精特新中小企业,省级,第一批,2022-04-10,2025-04-09`,
  ].join('\n'),
);
const accounts = csv(
  '年报.csv',
  [
    '制表日期：2025-05-20,,,单位：万元',
    '统一社会信用代码,企业名称,年度,营业收入,研发费用,从业人数,资产总额,负债总额',
    `${FIRMS.seat.join(',')},2024,12000,108,120,9000,3000`,
  ].join('\n'),
);

let register: Register;
let app: FastifyInstance;

beforeAll(async () => {
  register = await registerOf([taxList(), titles, accounts]);
  const office = officeOf(register, DAY);
  app = await createServer(office, { port: 4680, webRoot: smallWeb() });
}, 60_000);
afterAll(async () => {
  await app.close();
  await register.close();
});

const get = (url: string, headers: Record<string, string> = HEADERS) => app.inject({ url, headers });
const ladder = async (query: string) => (await get(`/api/ladder?asOf=${DAY}${query}`)).json<LadderPage>();
const codes = (page: LadderPage) => page.lines.map(({ enterprise }) => enterprise.uscc);

describe('GET /api/ladder', () => {
  test('three suppliers: one title ends, one is lost, one firm never had any', async () => {
    const page = await ladder('');
    expect([page.firms, page.total, page.truncated]).toEqual([3, 3, false]);
    expect(codes(page)).toEqual([FIRMS.drive[0], FIRMS.seat[0], FIRMS.cast[0]]);
    expect(page.parks.map((park) => park.zh)).toEqual(['军山新城']);
  });

  test('the next windows are those of February and April, as seen in Hubei in 2026', async () => {
    const { windows } = await ladder('');
    expect(windows.map(({ rung, opens }) => [rung, opens])).toEqual([
      ['specialised-sme', '2026-02-10'],
      ['little-giant', '2026-04-25'],
    ]);
  });

  test.each([
    ['&title=little-giant&holding=valid', ['drive']],
    ['&holding=ending', ['drive']],
    ['&title=specialised-sme&holding=lost', ['seat']],
    ['&title=specialised-sme&holding=valid', []],
    ['&holding=none', ['cast']],
    ['&next=specialised-sme&distance=to-settle', ['cast']],
    ['&distance=ready', []],
    [`&park=${encodeURIComponent('军山新城')}&sort=name`, ['cast', 'drive', 'seat']],
    [`&find=${encodeURIComponent('座椅')}`, ['seat']],
    ['&find=yilai', ['seat']],
    [`&find=${FIRMS.cast[0]}`, ['cast']],
    [`&find=${encodeURIComponent('没有这家')}`, []],
    ['&sort=ends', ['seat', 'drive', 'cast']],
  ] as const)('%s finds %j, and the workbook has as many rows', async (query, firms) => {
    const page = await ladder(query);
    const wanted = firms.map((firm) => FIRMS[firm][0]);
    const seen = query.includes('sort=name') ? codes(page).toSorted() : codes(page);
    expect(seen).toEqual(query.includes('sort=name') ? wanted.toSorted() : wanted);
    expect(page.total).toBe(firms.length);
    const file = await get(`/api/ladder/file?asOf=${DAY}&lang=zh${query}`);
    expect(file.headers['content-disposition']).toContain('attachment');
    const sheet = Object.values(XLSX.read(file.rawPayload).Sheets)[0]!;
    expect(XLSX.utils.sheet_to_json(sheet)).toHaveLength(firms.length);
  });

  test('a page of the list says that it is one, with the true total', async () => {
    const second = await ladder('&from=1&limit=1');
    expect(codes(second)).toEqual([FIRMS.seat[0]]);
    expect([second.from, second.total, second.truncated]).toEqual([1, 3, true]);
  });

  test('each figure of the board is the number of firms that its door finds', async () => {
    const { rungs } = await ladder('');
    for (const { rung, holds, ending, lost, climb } of rungs) {
      const figures = [
        [holds, `&title=${rung}&holding=valid`],
        [ending, `&title=${rung}&holding=ending`],
        [lost, `&title=${rung}&holding=lost`],
        ...Object.entries(climb).map(([distance, n]) => [n, `&next=${rung}&distance=${distance}`]),
      ] as [number, string][];
      for (const [n, door] of figures) expect((await ladder(door)).total, door).toBe(n);
    }
  });
});

describe('GET /api/ladder/:enterprise', () => {
  const assessment = async (firm: keyof typeof FIRMS, query: string) => {
    const { lines } = await ladder(`&find=${FIRMS[firm][0]}`);
    return get(`/api/ladder/${lines[0]!.enterprise.id}?asOf=${DAY}${query}`);
  };

  test('R&D of 1.08 of 120 million yuan is under every share asked, and its fact leads to the cell', async () => {
    const page = (await assessment('seat', '&rung=specialised-sme')).json<AssessmentPage>();
    const { rulebook, baseYear, conditions, verdict } = page.assessment!;
    expect([rulebook.version, baseYear, verdict]).toEqual(['v2022', 2024, 'unmet']);
    const line = conditions.find((c) => c.verdict === 'unmet' && c.unit === 'share' && c.value === 0.009)!;
    const fact = line.facts.find((f) => f.field === 'years.2024.rd_expense')!;
    expect(page.facts[fact.field]).toMatchObject({ says: { en: '1.08m CNY', zh: '108 万元' } });
    const cell = (await get(`/api/facts/${fact.source!.row}/${fact.source!.field}`)).json();
    expect(cell).toMatchObject({ file: '年报.csv', raw: '108' });
  });

  test('the rungs say for which cases an edition is in force; before the first one there is no answer', async () => {
    const now = (await assessment('seat', '')).json<AssessmentPage>();
    expect([now.rung, now.case]).toEqual(['little-giant', 'new']);
    expect(now.rungs.find((r) => r.rung === 'little-giant')!.cases).toContain('new');
    const { lines } = await ladder('');
    const before = await get(`/api/ladder/${lines[0]!.enterprise.id}?asOf=2019-01-01`);
    expect(before.json<AssessmentPage>().assessment).toBeNull();
  });

  test.each([
    ['/api/ladder?title=captain', 400, 'title'],
    ['/api/ladder?holding=often', 400, 'holding'],
    ['/api/ladder?limit=0', 400, 'limit'],
    ['/api/ladder/file?lang=fr', 400, 'lang'],
    ['/api/ladder/nobody', 400, 'enterprise'],
    ['/api/ladder/e0000000000000000', 404, 'e0000000000000000'],
  ])('%s is refused with %d and says what to ask instead', async (url, status, named) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(status);
    for (const language of ['en', 'zh'])
      expect(answer.json<{ detail: Record<string, string> }>().detail[language]).toContain(named);
  });

  test('an unknown rung is 404 and says which there are', async () => {
    const answer = await assessment('seat', '&rung=captain');
    expect(answer.statusCode).toBe(404);
    expect(answer.json<{ detail: { en: string } }>().detail.en).toContain('little-giant');
  });
});

test('answers for a said day are not sent twice', async () => {
  for (const path of ['/api/ladder', '/api/ladder/file']) {
    const url = `${path}?asOf=${DAY}`;
    const { etag } = (await get(url)).headers;
    const again = await get(url, { ...HEADERS, 'if-none-match': String(etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect((await get(path)).headers['cache-control']).toBe('no-store');
  }
});
