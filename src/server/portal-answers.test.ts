import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fixtureOffice } from '../../test/browser/fixture/office.js';
import { PUBLIC_FIGURES } from '../../test/browser/fixture/public-figures.js';
import { smallWeb } from '../../test/browser/fixture/web-root.js';
import { readRulebooks } from '../cli/assets.js';
import { parseDay } from '../model/day.js';
import type { PublicFigures } from '../portal/index.js';
import { createServer } from './create-server.js';
import type { Office } from './office.js';

let folder: string;
let app: FastifyInstance;
/** What the office is asked, and the revision and figures that it stands at. */
const asked: string[] = [];
let version = '1';
let figures: PublicFigures = PUBLIC_FIGURES;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-answers-'));
  mkdirSync(path.join(folder, 'pictures'));
  const office = new Proxy<Office>(
    { ...fixtureOffice(), version: async () => version, publicFigures: async () => figures },
    {
      get: (target, name, receiver) => {
        asked.push(String(name));
        return Reflect.get(target, name, receiver) as unknown;
      },
    },
  );
  const portal = {
    zone: { name: { en: 'Wuhan zone', zh: '武汉开发区' }, sample: false },
    rulebooks: readRulebooks(),
    folder,
    today: () => parseDay('2026-11-25')!,
  };
  app = await createServer(office, { port: 4680, webRoot: smallWeb(), portal });
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => (asked.length = 0));

const HOST = { host: 'localhost:4680' };
const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ url, headers: { ...HOST, ...headers } });
/** How often the office was asked for something. */
const times = (name: keyof Office) => asked.filter((one) => one === name).length;

const PAGES = [
  '/zh/',
  '/en/',
  '/zh/news',
  '/zh/glance',
  '/en/glance',
  '/zh/plan',
  '/en/plan',
  '/en/plan.csv',
  '/zh/parks',
  '/en/enterprises',
  '/zh/self-assessment',
  '/zh/self-assessment/return',
  '/zh/rss.xml',
  '/sitemap.xml',
  '/robots.txt',
  '/portal/style.css',
];

test.each(PAGES)('%s is kept for a minute, and told to be the same by its tag', async (at) => {
  const first = await get(at);
  expect([first.statusCode, first.headers['cache-control']]).toEqual([200, 'public, no-cache']);
  const etag = String(first.headers['etag']);
  const again = await get(at, { 'if-none-match': etag });
  expect([again.statusCode, again.body]).toEqual([304, '']);
  // A 304 has the policy of its page too.
  expect(again.headers['content-security-policy']).toBe(first.headers['content-security-policy']);
  expect((await get(at, { 'if-none-match': '"other"' })).body).toBe(first.body);
});

test('a page is made once for an edition, and anew at the next one', async () => {
  version = 'a';
  for (let i = 0; i < 3; i++) await get('/zh/glance');
  expect(times('publicFigures')).toBe(1);
  const before = await get('/zh/glance');
  version = 'b';
  figures = { ...PUBLIC_FIGURES, asOf: parseDay('2025-12-31')! };
  const after = await get('/zh/glance', { 'if-none-match': String(before.headers['etag']) });
  expect(after.statusCode).toBe(200);
  expect(after.body).toContain('截至 2025-12-31');
  expect(after.headers['etag']).not.toBe(before.headers['etag']);
});

test('a news file that is changed is on the pages within a second or two, one of the same length too', async () => {
  const write = (title: string) =>
    writeFileSync(
      path.join(folder, 'one.md'),
      `---\ntitle: { en: ${title}, zh: ${title} }\nkind: news\nsource: { en: Office, zh: 办公室 }\ndate: 2025-10-30\n---\n\n::zh\n\n正文。\n`,
    );
  for (const title of ['Tidings', 'Changed']) {
    write(title);
    await vi.waitFor(async () => expect((await get('/en/')).body).toContain(`>${title}</a`), {
      timeout: 5000,
      interval: 100,
    });
  }
  expect((await get('/en/news/one')).body).toContain('Changed');
  expect((await get('/en/')).body).not.toContain('Tidings');
});

test('languages are never mixed, whatever the browser asks for', async () => {
  for (const accept of ['en', 'zh-CN', 'de'])
    for (const at of PAGES.filter((p) => /^\/(zh|en)\/[a-z-]*$/.test(p))) {
      const { body } = await get(at, { 'accept-language': accept });
      expect([at, /<html lang="([^"]+)"/.exec(body)![1]]).toEqual([
        at,
        at.startsWith('/zh') ? 'zh-CN' : 'en',
      ]);
    }
});

test('what is not asked of the page makes no other answer; what is typed pushes no page out', async () => {
  version = 'c';
  await get('/zh/glance');
  for (let i = 0; i < 30; i++) await get(`/zh/glance?nonsense=${i}`);
  expect(times('publicFigures')).toBe(1);
  await get('/zh/enterprises?page=1&park=&utm=1');
  await get('/zh/enterprises');
  await get('/zh/enterprises?layer=chip&page=2');
  await get('/zh/enterprises?page=2&layer=chip&x=1');
  expect(times('publicDirectory')).toBe(2);
  for (let i = 0; i < 1100; i++) await get(`/zh/enterprises?find=${i}`);
  asked.length = 0;
  await get('/zh/enterprises');
  await get('/zh/glance');
  expect([times('publicDirectory'), times('publicFigures')]).toEqual([0, 0]);
});

test('addresses in a page are those of the host that was asked, never one that is passed on unread', async () => {
  const canonical = async (headers: Record<string, string>) =>
    /rel="canonical" href="([^"]+)"/.exec((await get('/zh/parks', headers)).body)![1];
  expect(await canonical({ 'x-forwarded-host': 'evil.example' })).toBe('http://localhost:4680/zh/parks');
  expect(await canonical({ 'x-forwarded-proto': 'javascript' })).toBe('http://localhost:4680/zh/parks');
  expect(await canonical({ 'x-forwarded-proto': 'https' })).toBe('https://localhost:4680/zh/parks');
  expect(await canonical({ host: '127.0.0.1:4680' })).toBe('http://127.0.0.1:4680/zh/parks');
  expect(await canonical({ host: 'LOCALHOST:4680' })).toBe('http://localhost:4680/zh/parks');
});

test('what is not there, what is typed in and the office are kept by nobody', async () => {
  for (const at of ['/zh/nothing', '/zh/news/nothing', '/', '/api/overview'])
    expect([at, (await get(at)).headers['cache-control']]).toEqual([at, 'no-store']);
  const sent = await app.inject({
    method: 'POST',
    url: '/zh/self-assessment',
    headers: { ...HOST, 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'now=years.2025.rd_expense&years.2025.rd_expense=secret-710',
  });
  expect(sent.headers['cache-control']).toBe('no-store');
  expect((await get('/zh/self-assessment')).body).not.toContain('710');
});
