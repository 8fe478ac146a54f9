import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRulebooks } from '../../src/cli/assets.js';
import { parseDay } from '../../src/model/day.js';
import { PORTAL_ITEMS } from '../../src/sample/index.js';
import { listen, type RunningServer } from '../../src/server/index.js';
import { openBrowser } from './chromium.js';
import { faultsOf } from './faults.js';
import { fixtureOffice } from './fixture/office.js';
import { smallWeb } from './fixture/web-root.js';
import { pictureOf, picturesOnDesk } from './pictures.js';

const LONG =
  '武汉经济技术开发区（汉南区）关于支持新能源与智能网联汽车零部件企业技术改造的若干措施（征求意见稿）';

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-'));
  mkdirSync(path.join(folder, 'pictures'));
  for (const [name, item] of Object.entries(PORTAL_ITEMS)) writeFileSync(path.join(folder, name), item);
  writeFileSync(
    path.join(folder, 'long.md'),
    `---\ntitle: { en: ${'Averylongwordthatmustbreak'.repeat(4)}, zh: ${LONG} }\nkind: policy\nsource: { en: Office, zh: 办公室 }\ndate: 2025-10-30\n---\n\n::zh\n\n| 措施 | 期限 | 对象 | 联系 |\n| --- | --- | --- | --- |\n| 技术改造补助与贷款贴息 | 2025-12-31 | 零部件企业 | 园区产业办公室 |\n`,
  );
  const zone = {
    name: { en: 'Wuhan Economic and Technological Development Zone', zh: '武汉经济技术开发区' },
    sample: true,
  };
  const portal = { zone, folder, rulebooks: readRulebooks(), today: () => parseDay('2026-11-25')! };
  server = await listen(fixtureOffice(), { port: 0, webRoot: smallWeb(), portal });
});
afterAll(async () => {
  await server.app.close();
  rmSync(folder, { recursive: true });
});

const PAGES = [
  '',
  'glance',
  'plan',
  'parks',
  'enterprises',
  'enterprises?layer=chip&page=2',
  'news',
  'news/filing-window-specialised-sme',
  'news/long',
  'news/nothing',
];

test.each(['zh', 'en'])('axe finds nothing, and nothing scrolls sideways, %s', async (language) => {
  const browser = await openBrowser('zh-CN');
  const page = await browser.context.newPage();
  /** What the policy refuses is said there; the data for search engines is not refused. */
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  for (const at of PAGES) {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${server.url}/${language}/${at}`);
    expect([at, await page.locator('h1').count()]).toEqual([at, 1]);
    expect([at, await page.locator('html').evaluate((el) => el.scrollWidth)]).toEqual([at, 390]);
    expect([at, await faultsOf(page)]).toEqual([at, []]);
    const name = `portal-${at.replace(/\W+/g, '-')}`;
    await pictureOf(page, `${name}-${language}-phone`);
    if (language === 'zh') await picturesOnDesk(page, name);
  }
  expect(said.filter((s) => /policy/i.test(s))).toEqual([]);
  await browser.close();
});

test.each(['zh', 'en'])(
  'without scripts, by keyboard, from the first page to an item in both languages: %s',
  async (language) => {
    const browser = await openBrowser('zh-CN', { scripts: false });
    const page = await browser.context.newPage();
    await page.goto(`${server.url}/${language}/`);
    const item = page.locator('.items a').first();
    for (let i = 0; i < 20 && !(await item.evaluate((el) => el === document.activeElement)); i++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${language}/news/*`);
    const title = await page.locator('h1').textContent();
    await page.locator('a.switch').click();
    expect(new URL(page.url()).pathname.startsWith(language === 'zh' ? '/en/news/' : '/zh/news/')).toBe(true);
    expect(await page.locator('html').getAttribute('lang')).toBe(language === 'zh' ? 'en' : 'zh-CN');
    expect(await page.locator('h1').textContent()).not.toBe(title);
    await browser.close();
  },
);

test.each(['zh', 'en'])(
  'the goals of the plan are whole without scripts, on a phone: %s',
  async (language) => {
    const browser = await openBrowser('zh-CN', { scripts: false });
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${server.url}/${language}/plan`);
    // 96 of 160: the bar and its words tell the same.
    const goal = page.locator('[data-goal=G1]');
    const bar = goal.getByRole('img');
    expect(await bar.textContent()).toMatch(/(960 亿元|960\.0 亿元|96\.0 bn CNY).*(1,600 亿元|160 bn CNY)/s);
    const width = async (part: string) => (await bar.locator(part).boundingBox())!;
    const [value, target] = [await width('.value'), await width('.target')];
    expect((value.width / (target.x - value.x)).toFixed(2)).toBe('0.60');
    // What is withheld has no bar that would tell it.
    expect(await page.locator('[data-goal=G3]').getByRole('img').count()).toBe(0);
    expect(await page.locator('[data-goal=G3] dd').first().textContent()).toMatch(/不公布|withheld/);
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('a[download]').click()]);
    expect(file.suggestedFilename()).toBe('plan.csv');
    await browser.close();
  },
);

test('on paper an item stands without its bars, with its address and QR code', async () => {
  const browser = await openBrowser('zh-CN', { scripts: false });
  const page = await browser.context.newPage();
  await page.goto(`${server.url}/zh/news/filing-window-specialised-sme`);
  await page.emulateMedia({ media: 'print' });
  for (const bar of ['nav.site', '.switch', '.aside'])
    expect([bar, await page.locator(bar).isVisible()]).toEqual([bar, false]);
  for (const kept of ['.share a', '.qr', '.prose'])
    expect([kept, await page.locator(kept).isVisible()]).toEqual([kept, true]);
  await browser.close();
});
