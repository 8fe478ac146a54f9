import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import XLSX from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clerkOf } from '../../src/cli/clerk.js';
import { ENTERPRISE_FIELDS, type Field, type Kind, KINDS } from '../../src/model/kinds.js';
import { PublicSchema } from '../../src/model/public.js';
import { People } from '../../src/people/index.js';
import { importFiles, openQuestions, type Register } from '../../src/register/index.js';
import { LiveOffice, type ParksPage, type ReviewPage } from '../../src/server/index.js';
import { addressOf, pageAt, PAGES, parsePlace } from '../../web/src/place/place.js';
import { emptyRegister, plan, read, tempFolder } from '../office/office.js';
import { officePartsOf } from '../office/office-of.js';
import { FIRMS } from '../office/zone-files.js';
import { openSite, type Site } from './site.js';

const PASSWORD = 'a long pass phrase';
const TODAY = '2026-01-20';

/** A text that would run in a page that took it for markup, an attribute, a template or Markdown; it begins with the name of its field. */
const hostile = (field: string) => `${field}"><script>ran()</script><img src=x onerror=ran()>{{7*7}}`;
/** As much of it as stands on a page where it is shown as text. */
const asText = (field: string) => `${field}"><script>ran()</script>`;
const LINK = 'javascript:ran()';

const nameOf = (firm: keyof typeof FIRMS) => `${FIRMS[firm][1]}<img src=x onerror=ran()>`;
/** Differs from the first firm in one sign, so that a person is asked. */
const ALIKE = nameOf('drive').replace('甲驰', '甲弛');

/** What stands in cells that cannot hold any text. */
const CHOSEN: Record<string, string> = {
  stage: '洽谈',
  kind: '新建',
  role: '零部件企业',
  credential: '高新技术企业',
  area: '设计',
  task: 'T1',
  visibility: '公开',
  website: LINK,
  plant: '一厂',
  line: '一线',
  part: '驱动电机',
  above_scale: '是',
  hs_code: '870840',
};

/** What a cell of a field holds: hostile wherever any text may stand. */
function cellOf({ name, type }: Field): string {
  if (name in CHOSEN) return CHOSEN[name]!;
  if (name === 'park') return plan.parks[0]!.name.zh;
  if (['buyer', 'maker'].includes(name)) return nameOf('maker');
  if (['supplier', 'investor', 'name'].includes(name)) return nameOf('drive');
  switch (type) {
    case 'text':
    case 'list':
      return hostile(name);
    case 'uscc':
      return FIRMS.drive[0];
    case 'day':
      return '2025-03-01';
    case 'end-day':
      return '2027-03-01';
    case 'period':
      return '2025-09';
    case 'year':
      return '2024';
    case 'money':
    case 'number':
      return '12';
    case 'share':
      return '10%';
    default:
      return '';
  }
}

/** A workbook of a kind with every field that the kind has, under its own heading; its sheet and its name are hostile too. */
function fileOf({ name, label, identity, fields }: Kind) {
  const own = new Set(fields.map((f) => f.name));
  const described = name === 'enterprise-list' || identity.includes('uscc');
  // A project without a park asks for one.
  const all = [...(described ? ENTERPRISE_FIELDS.filter((f) => !own.has(f.name)) : []), ...fields].filter(
    (f) => name !== 'projects' || f.name !== 'park',
  );
  const rows = [all.map((f) => (f.type === 'money' ? `${f.label.zh}(万元)` : f.label.zh)), all.map(cellOf)];
  if (name === 'enterprise-list')
    rows.push(all.map((f) => (f.name === 'name' ? ALIKE : f.name === 'park' ? cellOf(f) : '')));
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(
    book,
    XLSX.utils.aoa_to_sheet([[label.zh, '制表日期：2025-10-01'], ...rows]),
    '<img src=x onerror=ran()>',
  );
  const bytes = new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  const file = `${label.zh}${hostile('file').replaceAll('/', '∕')}.xlsx`;
  return { bytes, reading: read(bytes, file) };
}

let register: Register;
let people: People;
let site: Site;
/** What ran, what the policy had to stop, what was asked by a dialog or fetched for an element that a text became. */
const happened: string[] = [];
/** All that was read on the pages. */
let seen = '';

beforeAll(async () => {
  register = await emptyRegister();
  await importFiles(
    register,
    KINDS.map((kind) => fileOf(kind)),
    { actor: hostile('actor') },
  );
  const folder = tempFolder();
  mkdirSync(path.join(folder, 'portal'));
  writeFileSync(path.join(folder, 'portal', 'hostile.md'), NEWS);
  people = await People.open({
    place: path.join(folder, 'people.sqlite'),
    secret: 's'.repeat(32),
    url: 'http://localhost',
    now: () => new Date(),
  });
  const words = (of: string) => ({ en: hostile(of), zh: hostile(of) });
  const parts = officePartsOf(register, TODAY, {
    as_of: '2025-10-31',
    published: [{ as_of: '2025-10-31', known_at: '2026-12-31T00:00:00Z' }],
    portal: PublicSchema.parse({
      parks: {
        about: {
          [plan.parks[0]!.id]: { place: words('place'), offers: words('offers'), wanted: words('wanted') },
        },
        contact: { name: words('office'), phone: hostile('call') },
      },
      directory: { shows: ['park', 'layers', 'parts', 'titles', 'website'] },
    }),
  });
  const { zone, rulebooks, today } = parts;
  const portal = { zone, rulebooks, today, folder: path.join(folder, 'portal') };
  site = await openSite(new LiveOffice(parts), { people, clerk: clerkOf(register, folder), portal });
}, 120_000);
afterAll(async () => {
  await site.close();
  await people.close();
  await register.close();
});

const NEWS = `---
title: { en: '${hostile('headline')}', zh: '${hostile('headline')}' }
kind: news
source: { en: '${hostile('source')}', zh: '${hostile('source')}' }
date: 2025-10-30
---

::zh

${hostile('news')}

[link](${LINK}) <a href="${LINK}">link</a>

::en

${hostile('news')}
`;

/** What of a page was made of a hostile text, in it or in a frame, data for search engines apart; and keeps what is read there. */
async function madeOf(page: Page): Promise<string[]> {
  const made: string[] = [];
  for (const frame of page.frames()) {
    const found = await frame.evaluate(() => ({
      text: document.documentElement.textContent,
      elements: [...document.querySelectorAll('script, img, a[href], iframe, [onerror]')]
        .filter(
          (el) =>
            /^\s*javascript:/i.test(el.getAttribute('href') ?? el.getAttribute('src') ?? '') ||
            el.getAttribute('src') === 'x' ||
            el.hasAttribute('onerror') ||
            (el.matches('script:not([type="application/ld+json"])') && el.textContent.includes('ran()')),
        )
        .map((el) => el.outerHTML),
    }));
    seen += found.text;
    made.push(...found.elements);
  }
  return made;
}

/** Signs the officer in, who is called by a hostile name, and watches what happens on every page from then on. */
async function watched(): Promise<Page> {
  const { context } = site.browser;
  await context.exposeFunction('ran', () => happened.push('a script ran'));
  await context.exposeFunction('stopped', (what: string) => happened.push(what));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      (globalThis as unknown as { stopped: (what: string) => void }).stopped(
        `stopped: ${event.violatedDirective} at ${location.pathname}`,
      ),
    );
  });
  const page = await context.newPage();
  page.on('dialog', (dialog) => {
    happened.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.endsWith('/x')) happened.push(`fetched: ${request.url()}`);
  });
  await people.makeFirst(
    (await people.offerFirst())!,
    { name: hostile('person'), email: 'wang@zone.example' },
    PASSWORD,
  );
  await page.goto(`${site.url}/`);
  await page.request.post(`${site.url}/api/auth/sign-in/email`, {
    data: { email: 'wang@zone.example', password: PASSWORD },
  });
  return page;
}

/** Fills in what the office can type: reasons, names, answers. */
async function fillIn(page: Page): Promise<void> {
  const send = async (at: string, data: object) => {
    const answer = await page.request.post(`${site.url}/api/${at}`, { data });
    expect(answer.ok(), `${at}: ${await answer.text()}`).toBe(true);
  };
  const get = async <T>(at: string) => (await (await page.request.get(`${site.url}/api/${at}`)).json()) as T;
  await send('people', { name: hostile('guest'), email: 'guest@zone.example', role: 'leader', scope: null });
  await send('tokens', { name: hostile('token'), days: 30 });
  const { projects } = await get<ParksPage>('parks');
  await send('parks/overrides', {
    project: projects[0]!.id,
    park: plan.parks[0]!.id,
    verdict: 'to',
    reason: hostile('override'),
  });
  const [question] = await openQuestions(register);
  await send('review', { question: question!.id, verdict: 'different', reason: hostile('verdict') });
  expect((await get<ReviewPage>('review')).log).toHaveLength(1);
  const message = { language: 'zh', email: 'x@firm.example', topic: 'other' } as const;
  await site.inbox.leave({
    ...message,
    name: hostile('sender'),
    enterprise: hostile('firm'),
    text: hostile('message'),
  });
  const [line] = (await site.inbox.list(null, 0)).lines;
  await send(`inbox/${line!.id}/answer`, { text: hostile('answer'), elsewhere: true });
  const waiting = `${hostile('waiting').replaceAll('/', '∕')}.csv`;
  const file = `企业名称,${hostile('heading').replaceAll('"', '')}\n${hostile('cell').replaceAll('"', '')},x`;
  const handed = await page.request.post(`${site.url}/api/import/files?name=${encodeURIComponent(waiting)}`, {
    data: Buffer.from(file),
    headers: { 'content-type': 'application/octet-stream' },
  });
  expect(handed.ok(), await handed.text()).toBe(true);
}

/** Opens a page of the office and waits until its parts are there. */
async function open(page: Page, at: string): Promise<void> {
  await page.goto(`${site.url}${at}`);
  await page.locator('h1, [role=alert]').first().waitFor({ timeout: 30_000 });
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null, null, {
    timeout: 30_000,
  });
  await page.locator('main details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
}

test('stored scripts are text on every page of the office and the portal', async () => {
  const page = await watched();
  await fillIn(page);
  const home = parsePlace({ pathname: '/', search: '' }, 'zh');
  const left = PAGES.map((name) =>
    addressOf({ ...home, ...pageAt(name, name === 'goal' ? plan.goals[0]!.id : null) }),
  );
  const known = new Set<string>();
  const opened = new Set<string>();
  const made: string[] = [];
  for (let at = left.shift(); at !== undefined; at = left.shift()) {
    await open(page, at);
    opened.add(new URL(at, site.url).pathname);
    made.push(...(await madeOf(page)).map((html) => `${at}: ${html}`));
    // One of each sort of page that hangs on this one: a firm, a need, a message, a cell.
    for (const to of await page
      .locator('main a[href^="/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!))) {
      const { pathname, searchParams } = new URL(to, site.url);
      if (pathname.startsWith('/api/') || /^\/(zh|en)\//.test(pathname)) continue;
      const sort = `${pathname.split('/')[1]}/${pathname.split('/').length} ${searchParams.has('fact')} ${searchParams.get('show')}`;
      if (known.has(sort) || opened.has(pathname)) continue;
      known.add(sort);
      left.push(to);
    }
  }
  expect(opened.size).toBeGreaterThan(PAGES.length);

  const map = await (await page.request.get(`${site.url}/sitemap.xml`)).text();
  const publicPages = [...map.matchAll(/<loc>([^<]+)/g)].map(([, loc]) => new URL(loc!).pathname);
  expect(publicPages).toContain('/zh/news/hostile');
  for (const at of [...publicPages, '/zh/news/rss.xml']) {
    const answer = await page.goto(`${site.url}${at}`);
    if (!(answer?.headers()['content-type'] ?? '').includes('html')) continue;
    made.push(...(await madeOf(page)).map((html) => `${at}: ${html}`));
  }
  expect(made).toEqual([]);
  expect(happened).toEqual([]);
  const office = 'person guest token override verdict sender firm message answer';
  const files =
    'products address contact legal_representative project request promise outcome partner result programme';
  const portal = 'headline news source place offers wanted office';
  const shown = [office, files, portal].join(' ').split(' ');
  expect(shown.filter((field) => !seen.includes(asText(field)))).toEqual([]);
  for (const text of [
    nameOf('drive'),
    nameOf('maker'),
    ALIKE,
    'file"><script>ran()',
    'heading><script>ran()',
  ])
    expect(seen).toContain(text);

  // What all this would have seen, had one text become markup.
  await page.goto(`${site.url}/zh/`);
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), hostile('control'));
  await expect.poll(() => happened.length).toBeGreaterThan(0);
  expect((await madeOf(page)).length).toBeGreaterThan(0);
  await page.close();
}, 240_000);
