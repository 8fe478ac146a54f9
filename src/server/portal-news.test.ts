import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request as rawRequest } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fixtureOffice } from '../../test/browser/fixture/office.js';
import { smallWeb } from '../../test/browser/fixture/web-root.js';
import { readRulebooks } from '../cli/assets.js';
import { parseDay } from '../model/day.js';
import { listen } from './listen.js';

const SCRIPT = '</script><script>alert(1)</script>';
/** The smallest PNG: its signature is enough to tell that these bytes came. */
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const item = (head: Record<string, unknown>, body = '::zh\n\n正文。\n\n::en\n\nText.\n') =>
  `---\n${JSON.stringify({
    title: { en: 'An item', zh: '一条动态' },
    kind: 'news',
    source: { en: 'Office', zh: '办公室' },
    date: '2025-10-01',
    ...head,
  })}\n---\n${body}`;

let zone: string;
let app: FastifyInstance;
let url: string;
const logged: string[] = [];
const write = (name: string, text: string | Uint8Array) =>
  writeFileSync(path.join(zone, 'portal', name), text);

beforeAll(async () => {
  zone = mkdtempSync(path.join(tmpdir(), 'portal-'));
  mkdirSync(path.join(zone, 'portal', 'pictures'), { recursive: true });
  writeFileSync(path.join(zone, 'zone.yaml'), 'a secret of the zone');
  write('pictures/plant.png', PNG);
  write('pictures/drawing.svg', '<svg/>');
  symlinkSync(path.join(zone, 'zone.yaml'), path.join(zone, 'portal', 'pictures', 'link.png'));
  write('old.md', item({ title: { en: 'Old policy', zh: '旧政策' }, kind: 'policy', date: '2025-01-05' }));
  write(
    'new.md',
    item({
      title: { en: 'New & picked', zh: '新动态' },
      updated: '2025-10-09',
      pick: true,
      picture: 'plant.png',
      caption: { en: 'The plant', zh: '厂区' },
      source_url: 'https://zone.example/a',
    }),
  );
  write(
    'evil.md',
    item(
      {
        title: { en: SCRIPT, zh: SCRIPT },
        source: { en: SCRIPT, zh: SCRIPT },
        picture: 'plant.png',
        caption: { en: `" onload="alert(1)${SCRIPT}`, zh: `" onload="alert(1)${SCRIPT}` },
        date: '2024-01-01',
      },
      `::zh\n\n${SCRIPT}\n\n[a](javascript:alert(1)) <img src=x onerror=alert(1)> ![b](https://evil.example/x.png)\n\n::en\n\n${SCRIPT}\n`,
    ),
  );
  write('runs.md', item({ source_url: 'javascript:alert(1)' }));
  write('climbs.md', item({ picture: '../../zone.yaml', caption: { en: 'x', zh: 'x' } }));
  write('no-head.md', 'text alone');
  const portal = {
    zone: { name: { en: 'Wuhan zone', zh: '武汉开发区' }, sample: false },
    rulebooks: readRulebooks(),
    folder: path.join(zone, 'portal'),
    today: () => parseDay('2026-11-25')!,
  };
  const log = (line: string) => void logged.push(line);
  ({ app, url } = await listen(fixtureOffice(), { port: 0, webRoot: smallWeb(), portal, log }));
});
afterAll(async () => {
  await app.close();
  rmSync(zone, { recursive: true });
});

const get = (at: string, headers = {}) => fetch(`${url}${at}`, { headers, redirect: 'manual' });
const page = async (at: string) => (await get(at)).text();

describe('the first page', () => {
  test('is found in the language of the reader', async () => {
    const to = async (at: string, language: string) =>
      (await get(at, { 'accept-language': language })).headers.get('location');
    expect(await to('/portal', 'en-GB,en')).toBe('/en/');
    expect(await to('/portal', 'zh-CN,zh;q=0.9')).toBe('/zh/');
    expect(await to('/zh', '')).toBe('/zh/');
  });

  test.each([
    ['zh', 'zh-CN', '共有动态 2 条、政策 1 条，最近一条发布于 2025-10-01。'],
    ['en', 'en', 'News items: 2, policies: 1; the newest is of 2025-10-01.'],
  ])('says its language, what there is, and the other one: %s', async (language, lang, sentence) => {
    const home = await page(`/${language}/`);
    expect(home).toContain(`<html lang="${lang}">`);
    expect(home).toContain(sentence);
    expect(home).toContain(`hreflang="en" href="${url}/en/"`);
    expect(home).toContain(`hreflang="zh-CN" href="${url}/zh/"`);
    const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(home)!;
    expect(JSON.parse(data!)).toMatchObject({
      '@type': 'WebSite',
      inLanguage: lang,
      url: `${url}/${language}/`,
    });
  });

  test('the zone’s output value is one number, in yuan and in 万元', async () => {
    expect(await page('/en/glance')).toContain('output value is CNY 10,230,000,000 (');
    expect(await page('/zh/glance')).toContain('园区总产值 1,023,000 万元');
  });

  test.each([
    '',
    'news',
    'news?kind=policy',
    'news/new',
    'glance',
    'plan',
    'parks',
    'enterprises',
    'self-assessment',
  ])(
    'names itself, its other language and the one for all others, and what is shared of it: %s',
    async (at) => {
      for (const [language, lang] of [
        ['zh', 'zh-CN'],
        ['en', 'en'],
      ]) {
        const text = await page(`/${language}/${at}`);
        const links = [
          ...text.matchAll(/<link rel="(canonical|alternate)"(?: hreflang="([^"]+)")? href="([^"]+)"/g),
        ];
        const to = Object.fromEntries(
          links.map(([, rel, of, href]) => [of ?? rel!, href!.replaceAll('&amp;', '&')]),
        );
        const zh = `${url}/zh/${at === 'news?kind=policy' ? `${at}&page=1` : at}`;
        const en = zh.replace('/zh/', '/en/');
        const canonical = language === 'zh' ? zh : en;
        expect(to).toEqual({ canonical, en, 'zh-CN': zh, 'x-default': at === '' ? `${url}/portal` : zh });
        const told = Object.fromEntries(
          [...text.matchAll(/<meta property="og:([^"]+)" content="([^"]*)"/g)].map(([, name, value]) => [
            name,
            value,
          ]),
        );
        expect(told).toMatchObject({
          url: canonical.replaceAll('&', '&amp;'),
          locale: language === 'zh' ? 'zh_CN' : 'en_GB',
        });
        expect(text).toContain(`<html lang="${lang}">`);
        const [, title] = /<title>([^<]+)<\/title>/.exec(text)!;
        expect(title!.startsWith(`${told.title} · `)).toBe(true);
      }
    },
  );

  test('what was searched or is not there is left out by search engines', async () => {
    for (const at of ['/zh/enterprises?find=a', '/zh/nothing', '/zh/self-assessment/return']) {
      const text = await page(at);
      expect(text).toContain('<meta name="robots" content="noindex"');
      expect(text).not.toContain('rel="canonical"');
    }
  });

  test('the sitemap names every page in both languages and all of them are there; the office is not for search engines', async () => {
    const map = await page('/sitemap.xml');
    const places = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map((m) => m[1]!);
    // Seven pages and three items.
    expect(places).toHaveLength(20);
    for (const place of places) expect([place, (await fetch(place)).status]).toEqual([place, 200]);
    expect(map).toContain(`<loc>${url}/zh/news/new</loc><lastmod>2025-10-09</lastmod>`);
    expect(map.match(/hreflang="zh-CN"/g)).toHaveLength(20);
    const rules = (await page('/robots.txt')).split('\n');
    expect(rules).toContain('Disallow: /');
    expect(rules).toContain(`Sitemap: ${url}/sitemap.xml`);
  });

  test('shows an item that was written while it is served', async () => {
    write('later.md', item({ title: { en: 'Later', zh: '稍后' }, date: '2025-12-01' }));
    const within = { timeout: 5000, interval: 100 };
    await vi.waitFor(async () => expect(await page('/en/')).toContain('>Later</a'), within);
    rmSync(path.join(zone, 'portal', 'later.md'));
    await vi.waitFor(async () => expect(await page('/en/')).not.toContain('>Later</a'), within);
  });

  test('an address at which there is nothing has a page that says so', async () => {
    for (const at of ['/zh/nothing', '/en/news/nothing', '/en/news/..%2Fold']) {
      const answer = await get(at);
      expect([at, answer.status]).toEqual([at, 404]);
      expect(await answer.text()).toMatch(/没有该页面|There is no such page/);
    }
  });
});

describe('news and policies', () => {
  test('stand newest first, and by kind', async () => {
    const slugs = async (at: string) =>
      [...(await page(at)).matchAll(/href="\/en\/news\/([a-z-]+)"/g)].map((m) => m[1]);
    expect(await slugs('/en/news')).toEqual(['new', 'old', 'evil']);
    expect(await slugs('/en/news?kind=policy&page=1')).toEqual(['old']);
    expect(await slugs('/en/news?kind=%3Cscript%3E&page=-1')).toEqual(['new', 'old', 'evil']);
  });

  test('an item has its source, its days, its picture with caption, its link and a QR code', async () => {
    const answer = await get('/en/news/new');
    const text = await answer.text();
    expect(text).toContain('New &amp; picked');
    expect(text).toContain('href="https://zone.example/a"');
    for (const day of ['2025-10-01', '2025-10-09']) expect(text).toContain(`datetime="${day}"`);
    expect(text).toMatch(/<img\s+src="\/portal\/pictures\/plant.png"\s+alt="The plant"/);
    expect(text).toMatch(/<figcaption>\s*The plant/);
    expect(text).toContain(`href="${url}/en/news/new"`);
    expect(text).toMatch(/<svg\s+class="qr"/);
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe-inline');
  });

  test('what is wrong costs itself, and the log names file and place', async () => {
    await page('/en/news');
    const all = logged.join('\n');
    for (const [file, place] of [
      ['runs.md', 'source_url'],
      ['climbs.md', 'picture'],
      ['no-head.md', 'head'],
    ])
      expect(all).toMatch(new RegExp(`${file}.*${place}`));
    for (const slug of ['runs', 'climbs', 'no-head'])
      expect((await get(`/en/news/${slug}`)).status).toBe(404);
  });

  test.each(['zh', 'en'])('the feed is XML whose links lead to the items: %s', async (language) => {
    const answer = await get(`/${language}/rss.xml`);
    expect(answer.headers.get('content-type')).toContain('application/rss+xml');
    const xml = await answer.text();
    expect(xml.startsWith('<?xml version="1.0"')).toBe(true);
    const links = [...xml.matchAll(/<item><title>[^<]*<\/title><link>([^<]+)<\/link>/g)].map((m) => m[1]!);
    expect(links).toHaveLength(3);
    for (const link of links) expect((await fetch(link)).status).toBe(200);
    // 1 October 2025 was a Wednesday.
    expect(xml).toContain('<pubDate>Wed, 01 Oct 2025 00:00:00 GMT</pubDate>');
    expect(xml).not.toContain('<script');
  });
});

describe('what cannot be trusted', () => {
  test.each(['/zh/', '/en/', '/zh/news', '/zh/news/evil', '/en/news/evil'])(
    'a script in any field stands as text: %s',
    async (at) => {
      const text = await page(at);
      expect(text).not.toMatch(/<script>|<script(?! type="application\/ld\+json")/);
      expect(text).not.toMatch(/<[^>]*"\s+onload=|<img src=x|href="javascript|src="https/);
      // The data block is closed once, by its own end.
      expect(text.match(/<\/script>/g)?.length ?? 0).toBe(text.match(/<script/g)?.length ?? 0);
    },
  );

  /** As sent, without the tidying that a browser does. */
  const statusOf = (at: string) =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      const { hostname, port } = new URL(url);
      rawRequest({ hostname, port, path: at, headers: { host: `localhost:${port}` } }, (answer) => {
        let body = '';
        answer.on('data', (part) => (body += String(part)));
        answer.on('end', () => resolve({ status: answer.statusCode!, body }));
      })
        .on('error', reject)
        .end();
    });

  test('a picture of the folder is given', async () => {
    const answer = await get('/portal/pictures/plant.png');
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await answer.arrayBuffer()).equals(PNG)).toBe(true);
  });

  test.each([
    '../../zone.yaml',
    '..%2F..%2Fzone.yaml',
    '%2e%2e%2f%2e%2e%2fzone.yaml',
    '..%5C..%5Czone.yaml',
    '..%2Fold.md',
    'link.png',
    'drawing.svg',
    'missing.png',
    'plant.png%00.png',
    '%2Fetc%2Fpasswd',
  ])('nothing else of the disk is: %s', async (name) => {
    const { status, body } = await statusOf(`/portal/pictures/${name}`);
    expect([400, 404]).toContain(status);
    expect(body).not.toContain('a secret of the zone');
  });
});
