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

/** A picture of one pixel. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const LANGUAGES = [
  ['zh', '中文'],
  ['en', '英文'],
] as const;

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
  context.on('dialog', (dialog) => {
    happened.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    if (new URL(request.url()).pathname.endsWith('/x')) happened.push(`fetched: ${request.url()}`);
  });
  const page = await context.newPage();
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

/** Writes an item of the portal in the editor's form, hostile in every field and in both languages, looks at its preview and publishes it; gives what became of the texts in the preview, and its name in addresses, which is made of the title. */
async function publish(page: Page): Promise<{ made: string[]; slug: string }> {
  await open(page, '/news/_new?lang=zh');
  const picture = { name: 'x.png', mimeType: 'image/png', buffer: Buffer.from(PICTURE, 'base64') };
  await page.getByLabel('选择图片').setInputFiles(picture);
  for (const [lang, name] of LANGUAGES) {
    const texts = page.locator(`fieldset[data-language=${lang}]`);
    await texts.getByLabel('标题').fill(hostile(`${lang}-headline`));
    await texts.getByLabel('导语').fill(hostile(`${lang}-lead`));
    await texts
      .getByLabel('正文')
      .fill(`${hostile(`${lang}-news`)}\n\n[link](${LINK}) <a href="${LINK}">link</a>`);
    await page.getByLabel(`来源（${name}）`).fill(hostile(`${lang}-source`));
    await page.getByLabel(`图注（${name}）`).fill(hostile(`${lang}-caption`));
    await page.getByLabel(`图片文字说明（${name}）`).fill(hostile(`${lang}-alt`));
  }
  const made: string[] = [];
  await page.getByRole('button', { name: '预览', exact: true }).click();
  for (const [lang] of LANGUAGES) {
    if (lang === 'en') await page.getByRole('button', { name: 'English' }).last().click();
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', { name: hostile(`${lang}-headline`) }).waitFor();
    const shown = (await frame.locator('body').textContent())!;
    for (const field of ['news', 'source', 'caption']) expect(shown).toContain(asText(`${lang}-${field}`));
    made.push(...(await madeOf(page)));
  }
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await page.locator('.ant-popconfirm').getByRole('button', { name: '发布', exact: true }).click();
  await page.getByText('已在门户发布').waitFor();
  return { made, slug: new URL(page.url()).pathname.split('/').at(-1)! };
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
  const { made, slug } = await publish(page);
  // What the office shows of the item from here on is not what was typed just now.
  seen = '';
  const home = parsePlace({ pathname: '/', search: '' }, 'zh');
  const left = PAGES.map((name) =>
    addressOf({ ...home, ...pageAt(name, name === 'goal' ? plan.goals[0]!.id : null) }),
  );
  const known = new Set<string>();
  const opened = new Set<string>();
  const other = await page.context().newPage();
  // Two at a time: one is read while the other is made.
  const both = (walk: (tab: Page) => Promise<void>) => Promise.all([page, other].map(walk));
  await both(async (tab) => {
    for (let at = left.shift(); at !== undefined; at = left.shift()) {
      await open(tab, at);
      opened.add(new URL(at, site.url).pathname);
      made.push(...(await madeOf(tab)).map((html) => `${at}: ${html}`));
      // One of each sort of page that hangs on this one: a firm, a need, a message, a cell.
      for (const to of await tab
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
  });
  expect(opened.size).toBeGreaterThan(PAGES.length);

  const map = await (await page.request.get(`${site.url}/sitemap.xml`)).text();
  const publicPages = [...map.matchAll(/<loc>([^<]+)/g)].map(([, loc]) => new URL(loc!).pathname);
  expect(publicPages).toContain(`/zh/news/${slug}`);
  const unread = [...publicPages];
  await both(async (tab) => {
    for (let at = unread.shift(); at !== undefined; at = unread.shift()) {
      await tab.goto(`${site.url}${at}`);
      made.push(...(await madeOf(tab)).map((html) => `${at}: ${html}`));
    }
  });
  for (const [lang] of LANGUAGES) {
    const rss = await (await page.request.get(`${site.url}/${lang}/rss.xml`)).text();
    // As a reader of feeds does: the title is text, the description a page.
    const told = await page.evaluate((xml) => {
      const item = new DOMParser().parseFromString(xml, 'text/xml').querySelector('item')!;
      const whole = new DOMParser().parseFromString(
        item.querySelector('description')!.textContent,
        'text/html',
      );
      const live = whole.querySelectorAll('script, img, [onerror], a[href^="javascript:"]');
      return {
        title: item.querySelector('title')!.textContent,
        text: whole.body.textContent,
        made: [...live].map((el) => el.outerHTML),
      };
    }, rss);
    expect(told).toMatchObject({ title: hostile(`${lang}-headline`), made: [] });
    expect(told.text).toContain(asText(`${lang}-news`));
  }
  expect(made).toEqual([]);
  expect(happened).toEqual([]);
  const office = 'person guest token override verdict sender firm message answer';
  const files =
    'products address contact legal_representative project request promise outcome partner result programme';
  const portal =
    'zh-headline zh-news zh-source zh-caption en-headline en-news en-source en-caption place offers wanted office';
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
