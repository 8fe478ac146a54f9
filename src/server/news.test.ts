import {
  chmodSync,
  existsSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fixtureOffice } from '../../test/browser/fixture/office.js';
import { smallWeb } from '../../test/browser/fixture/web-root.js';
import { readRulebooks } from '../cli/assets.js';
import { parseDay } from '../model/day.js';
import type { NewsDraft, NewsItem, NewsKept, NewsPage } from './api.js';
import { createServer } from './create-server.js';

const HOST = 'localhost:4680';
const SCRIPT = '</script><script>alert(1)</script>';
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);

const DRAFT: NewsDraft = {
  kind: 'news',
  title: { zh: '对接会召开', en: 'The meeting' },
  lead: { zh: '三十家企业到场。', en: null },
  source: { zh: '产业办公室', en: 'Industry office' },
  sourceUrl: null,
  date: '2026-11-20',
  updated: null,
  pick: false,
  picture: null,
  caption: { zh: null, en: null },
  alt: { zh: null, en: null },
  body: { zh: '中文**正文**。', en: 'English **text**.' },
};

const BY_HAND = `---
title: { en: By hand, zh: 手写 } # as it was said
kind: policy
source: { en: Office, zh: 办公室 }
date: 2026-01-05
owner: 周敏
---

::zh

正文。
`;

let zone: string;
let folder: string;
let app: FastifyInstance;
const inFolder = (name: string) => path.join(folder, name);

beforeAll(async () => {
  zone = mkdtempSync(path.join(tmpdir(), 'news-'));
  folder = path.join(zone, 'portal');
  app = await createServer(fixtureOffice(), {
    port: 4680,
    webRoot: smallWeb(),
    portal: {
      zone: { name: { en: 'Wuhan zone', zh: '武汉开发区' }, sample: false },
      rulebooks: readRulebooks(),
      folder,
      today: () => parseDay('2026-11-25')!,
    },
  });
});
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
afterAll(async () => {
  await app.close();
  rmSync(zone, { recursive: true });
});

const get = (url: string) => app.inject({ url, headers: { host: HOST } });
const page = async (url: string) => (await get(url)).body;
const post = (url: string, payload: object) =>
  app.inject({ method: 'POST', url, headers: { host: HOST }, payload });
const hand = (bytes: Buffer, name = '') =>
  app.inject({
    method: 'POST',
    url: `/api/news/pictures${name}`,
    headers: { host: HOST, 'content-type': 'application/octet-stream' },
    payload: bytes,
  });
const list = async () => (await get('/api/news')).json<NewsPage>();
const item = async (slug: string) => (await get(`/api/news/items/${slug}`)).json<NewsItem>();
const add = (draft: Partial<NewsDraft> = {}, state = 'draft', slug: string | null = null) =>
  post('/api/news', { draft: { ...DRAFT, ...draft }, state, slug });
const byHand = (name: string, written: string | Uint8Array = BY_HAND) => {
  mkdirSync(inFolder('pictures'), { recursive: true });
  writeFileSync(inFolder(name), written);
};

test('a zone without news has an empty list, its own day and its own name to begin with', async () => {
  expect(await list()).toMatchObject({
    today: '2026-11-25',
    source: { en: 'Wuhan zone', zh: '武汉开发区' },
    lines: [],
    faults: [],
  });
});

test('a draft is on no page; published it is on the pages, the feed and the map; withdrawn on none; and again', async () => {
  const { slug, version } = (await add()).json<NewsKept>();
  expect(slug).toBe('the-meeting');
  const shown = async () => {
    const answers = ['/zh/', '/en/news', '/zh/rss.xml', '/sitemap.xml'].map(async (at) =>
      (await page(at)).includes(`news/${slug}`),
    );
    return { own: (await get(`/zh/news/${slug}`)).statusCode, elsewhere: await Promise.all(answers) };
  };
  const hidden = { own: 404, elsewhere: [false, false, false, false] };
  const open = { own: 200, elsewhere: [true, true, true, true] };
  expect(await shown()).toEqual(hidden);

  const published = await post(`/api/news/items/${slug}`, { draft: DRAFT, state: 'published', version });
  expect(await shown()).toEqual(open);
  const [zh, en] = [await page('/zh/rss.xml'), await page('/en/rss.xml')];
  expect(zh).toContain('<title>对接会召开</title>');
  expect(zh).toContain('三十家企业到场。');
  expect(zh).toContain('中文&lt;strong&gt;正文');
  expect(zh).not.toContain('English');
  expect(en).toContain('<title>The meeting</title>');
  expect(en).toContain('English &lt;strong&gt;text');
  expect(en).not.toContain('中文');
  expect(await page(`/zh/news/${slug}`)).toContain('三十家企业到场。');
  expect(await page(`/en/news/${slug}`)).not.toMatch(/[一-鿿]{3}/);

  const withdrawn = await post(`/api/news/items/${slug}/withdraw`, { version: published.json().version });
  expect(await shown()).toEqual(hidden);
  expect((await list()).lines[0]).toMatchObject({ item: slug, state: 'withdrawn' });
  await post(`/api/news/items/${slug}`, {
    draft: DRAFT,
    state: 'published',
    version: withdrawn.json().version,
  });
  expect(await shown()).toEqual(open);
});

test('an item in one language says so in the list and on the page of the other', async () => {
  await add({ title: { zh: '只有中文', en: null }, body: { zh: '正文', en: null } }, 'published');
  const [line] = (await list()).lines;
  expect(line).toMatchObject({ item: '2026-11-20', languages: { zh: true, en: false } });
  const english = await page('/en/news/2026-11-20');
  expect(english).toContain('<h1><span lang="zh-CN">只有中文</span></h1>');
  expect(english).toContain('This text is in Chinese only.');
});

describe('a file', () => {
  test('that a person wrote is changed where it was changed, and keeps the rest', async () => {
    byHand('by-hand.md');
    chmodSync(inFolder('by-hand.md'), 0o664);
    const { version, draft, state, unknown } = await item('by-hand');
    expect(unknown).toEqual(['owner']);
    await post('/api/news/items/by-hand', { draft, state, version });
    expect(readFileSync(inFolder('by-hand.md'), 'utf8')).toBe(BY_HAND);
    const changed = { ...draft, body: { ...draft.body, en: 'The text.' } };
    await post('/api/news/items/by-hand', { draft: changed, state, version });
    expect(readFileSync(inFolder('by-hand.md'), 'utf8')).toBe(`${BY_HAND}\n::en\n\nThe text.\n`);
    expect(statSync(inFolder('by-hand.md')).mode & 0o777).toBe(0o664);
    expect(readdirSync(folder)).toEqual(['by-hand.md', 'pictures']);
  });

  test('that was changed meanwhile is not overwritten', async () => {
    byHand('by-hand.md');
    const { version, draft, state } = await item('by-hand');
    const meanwhile = BY_HAND.replace('正文。', '他人改过的正文。');
    byHand('by-hand.md', meanwhile);
    for (const answer of [
      await post('/api/news/items/by-hand', { draft: { ...draft, kind: 'news' }, state, version }),
      await post('/api/news/items/by-hand/withdraw', { version }),
    ]) {
      expect([answer.statusCode, answer.json().type]).toEqual([
        409,
        'urn:chainwright:problem:changed-meanwhile',
      ]);
      expect(answer.json().detail).toEqual({
        en: expect.stringMatching(/changed meanwhile/),
        zh: expect.stringMatching(/已被他人修改/),
      });
    }
    expect(readFileSync(inFolder('by-hand.md'), 'utf8')).toBe(meanwhile);
  });

  test('that cannot be read stands in the list with its fault, and on no page', async () => {
    byHand('no-head.md', '只有正文');
    byHand('day.md', BY_HAND.replace('2026-01-05', '2026-02-30'));
    byHand('Big Name.md');
    // 正文 in GB 18030, as an old editor saves it.
    byHand('old.md', Buffer.concat([Buffer.from(BY_HAND), Buffer.from([0xd5, 0xfd, 0xce, 0xc4])]));
    const { lines, faults } = await list();
    expect(lines).toEqual([]);
    expect(faults.map(({ file, what }) => [file, what.zh])).toEqual([
      ['Big Name.md', expect.stringContaining('文件名')],
      ['day.md', expect.stringContaining('date 应为')],
      ['no-head.md', expect.stringContaining('文件头')],
      ['old.md', expect.stringContaining('UTF-8')],
    ]);
    expect((await get('/api/news/items/day')).json()).toMatchObject({
      status: 400,
      type: 'urn:chainwright:problem:bad-item',
    });
  });

  test('that cannot be written says so, and what was there is whole', async () => {
    byHand('by-hand.md');
    const { version, draft, state } = await item('by-hand');
    // A folder where the new file is written first.
    mkdirSync(inFolder('.by-hand.md.new'));
    const answer = await post('/api/news/items/by-hand', {
      draft: { ...draft, kind: 'news' },
      state,
      version,
    });
    expect([answer.statusCode, answer.json().detail.zh]).toEqual([500, expect.stringMatching(/无法写入/)]);
    expect(readFileSync(inFolder('by-hand.md'), 'utf8')).toBe(BY_HAND);
  });

  test('that is a link is not written through', async () => {
    byHand('by-hand.md');
    writeFileSync(path.join(zone, 'elsewhere.md'), BY_HAND);
    symlinkSync(path.join(zone, 'elsewhere.md'), inFolder('link.md'));
    const { version, draft, state } = await item('link');
    const answer = await post('/api/news/items/link', { draft: { ...draft, kind: 'news' }, state, version });
    expect(answer.statusCode).toBe(400);
    expect(readFileSync(path.join(zone, 'elsewhere.md'), 'utf8')).toBe(BY_HAND);
  });
});

describe('a name', () => {
  test('is free, or another one is made', async () => {
    const slugs = [];
    for (let i = 0; i < 3; i++) slugs.push((await add({ title: { zh: '一', en: 'Café & co' } })).json().slug);
    expect(slugs).toEqual(['cafe-co', 'cafe-co-2', 'cafe-co-3']);
    expect((await add({}, 'draft', 'cafe-co')).json()).toMatchObject({
      status: 409,
      type: 'urn:chainwright:problem:already-there',
    });
  });

  test.each([
    '../zone',
    '..%2f..%2fzone',
    '/etc/passwd',
    'a/b',
    'A',
    '.hidden',
    'a.md',
    'a\0b',
    '',
    'a'.repeat(81),
  ])('leads nowhere else: %j', async (slug) => {
    expect((await add({}, 'published', slug)).statusCode).toBe(400);
    const at = `/api/news/items/${encodeURIComponent(slug)}`;
    expect([400, 404]).toContain((await get(at)).statusCode);
    const written = await post(at, { draft: DRAFT, state: 'published', version: '0'.repeat(64) });
    expect([400, 404]).toContain(written.statusCode);
    expect(existsSync(folder)).toBe(false);
    expect(readdirSync(zone).filter((name) => name !== 'elsewhere.md')).toEqual([]);
  });
});

describe('a picture', () => {
  test.each([
    ['png', PNG],
    ['jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46])],
    ['webp', Buffer.from('RIFF\x24\0\0\0WEBPVP8 ', 'latin1')],
  ])('is kept under a name of our own, by what it is: %s', async (type, bytes) => {
    const { picture } = (await hand(bytes, '?name=../../evil.svg')).json();
    expect(picture).toMatch(new RegExp(`^[0-9a-f]{16}\\.${type}$`));
    expect(readdirSync(inFolder('pictures'))).toEqual([picture]);
    expect(readFileSync(inFolder(`pictures/${picture}`)).equals(bytes)).toBe(true);
    expect((await get(`/portal/pictures/${picture}`)).rawPayload.equals(bytes)).toBe(true);
  });

  test.each([
    ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['a page', Buffer.from('<html>')],
    ['a sound in the same container', Buffer.from('RIFF\x24\0\0\0WAVEfmt ', 'latin1')],
    ['a GIF', Buffer.from('GIF89a')],
    ['nothing', Buffer.alloc(0)],
  ])('that is none is refused: %s', async (_what, bytes) => {
    const answer = await hand(bytes);
    expect(answer.statusCode).toBe(400);
    expect(existsSync(inFolder('pictures'))).toBe(false);
  });

  test('that is too large is refused in words', async () => {
    const answer = await hand(Buffer.concat([PNG, Buffer.alloc(8 * 2 ** 20)]));
    expect([answer.statusCode, answer.json().type]).toEqual([413, 'urn:chainwright:problem:too-large']);
    expect(answer.json().detail.zh).toContain('8 MB');
    expect(existsSync(inFolder('pictures'))).toBe(false);
  });
});

describe('what cannot be trusted', () => {
  const words = { zh: SCRIPT, en: `" onload="alert(1)${SCRIPT}` };
  const evil: Partial<NewsDraft> = {
    title: words,
    lead: words,
    source: words,
    picture: 'plant.png',
    caption: words,
    alt: words,
    body: { zh: `${SCRIPT}\n\n[a](javascript:alert(1)) <img src=x onerror=alert(1)>`, en: SCRIPT },
  };

  test('stands as text on the portal and in the preview, which is the portal’s page and runs no script', async () => {
    const { slug } = (await add(evil, 'published', 'evil')).json();
    for (const lang of ['zh', 'en']) {
      const preview = await post('/api/news/preview', { draft: { ...DRAFT, ...evil }, lang, slug });
      const shown = await page(`/${lang}/news/${slug}`);
      expect(preview.body).toBe(shown);
      expect(preview.headers['content-security-policy']).toContain("script-src 'none'");
      for (const body of [shown, await page(`/${lang}/rss.xml`), await page(`/${lang}/`)]) {
        expect(body).not.toMatch(/<script>|<script(?! type="application\/ld\+json")/);
        expect(body).not.toMatch(/<[^>]*"\s+onload=|<img src=x|href="javascript/);
      }
    }
  });

  test.each([
    ['a line that breaks', { title: { zh: 'a\nb', en: null } }],
    ['a title without end', { title: { zh: '长'.repeat(301), en: null } }],
    ['a text without end', { body: { zh: '长'.repeat(100_001), en: null } }],
    ['a field of its own', { html: '<b>' }],
    ['an address that runs something', { sourceUrl: 'javascript:alert(1)' }],
    ['a picture elsewhere', { picture: '../../zone.yaml', caption: words }],
  ])('is refused in both languages: %s', async (_what, wrong) => {
    const answer = await add(wrong as Partial<NewsDraft>);
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json().detail).toEqual({ en: expect.any(String), zh: expect.stringMatching(/[一-鿿]/) });
    expect(existsSync(folder)).toBe(false);
  });
});
