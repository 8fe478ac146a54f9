import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { People } from '../../src/people/index.js';
import { openQuestions } from '../../src/register/index.js';
import { en } from '../../web/src/i18n/en.js';
import { zh } from '../../web/src/i18n/zh.js';
import { tempFolder } from '../office/office.js';
import { openBrowser } from './chromium.js';
import { openSampleSite, type SampleSite } from './sample-site.js';

const PASSWORD = 'a long pass phrase';
const WORDS = { zh, en };

let people: People;
let site: SampleSite;
beforeAll(async () => {
  people = await People.open({
    place: `${tempFolder()}/people.sqlite`,
    secret: 's'.repeat(32),
    url: 'http://localhost',
    now: () => new Date(),
  });
  site = await openSampleSite(false, people);
}, 120_000);
afterAll(async () => {
  await site.close();
  await people.close();
});

/** A fresh browser's page at an address: the one of the day before is signed out. */
async function pageAt(address: string, width: number, height: number): Promise<Page> {
  await site.browser.context.clearCookies();
  const page = await site.browser.context.newPage();
  await page.setViewportSize({ width, height });
  await page.goto(`${site.url}${address}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** What an officer does on a day, on a page that has signed in; nothing goes sideways on the way. */
async function day(page: Page, lang: 'zh' | 'en'): Promise<void> {
  const t = WORDS[lang];
  const width = page.viewportSize()!.width;
  const open = async (at: string) => {
    await page.goto(`${site.url}/${at}${at.includes('?') ? '&' : '?'}lang=${lang}`);
    await page.locator('#sentence').waitFor({ timeout: 30_000 });
    await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), at).toBeLessThanOrEqual(width);
  };

  // A file that came by mail is looked at and taken in.
  await open('import');
  const name = `报送-${lang}.csv`;
  const text = `企业名称,统一社会信用代码,是否规上,主要产品\n武汉日清试验${lang === 'zh' ? '轴承' : '密封'}有限公司,,是,轴承`;
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.locator(`[data-file="${name}"]`).waitFor({ timeout: 30_000 });
  await page.locator('.ant-btn-primary').first().press('Enter');
  await page.locator('[data-job="done"]').waitFor({ timeout: 60_000 });

  // A list under headings that nobody knows is told what it means, and taken in. What one language has taught, the other would know.
  rmSync(path.join(site.folder, 'mappings'), { recursive: true, force: true });
  const ledger = `台账-${lang}.csv`;
  const entries = `某园区11月台账 ${lang}\n承租方,信用码,11月进账(万)\n武汉日清对照${lang === 'zh' ? '电控' : '线束'}有限公司,,112`;
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: ledger, mimeType: 'text/csv', buffer: Buffer.from(entries) });
  const waits = page.locator(`[data-file="${ledger}"]`);
  await waits.waitFor({ timeout: 30_000 });
  const kind = waits.locator('[data-kind]');
  await kind.selectOption('monthly-output');
  await waits.locator('[data-column="A"] select').selectOption('name');
  await waits.locator('[data-column="C"] select').selectOption('output_value');
  await waits.locator('[data-counts]', { hasText: lang === 'zh' ? '采纳 1' : '1 accepted' }).waitFor();
  await page.locator('.ant-btn-primary').first().click({ timeout: 30_000 });
  await waits.waitFor({ state: 'detached', timeout: 60_000 });

  // Somebody writes on the portal; the bar tells of it, it is taken in hand and answered.
  const outside = await openBrowser('zh-CN', { scripts: false });
  const visitor = await outside.context.newPage();
  await visitor.goto(`${site.url}/${lang}/message`);
  await visitor.locator('#name').fill('周敏');
  await visitor.locator('#email').fill('zhou@firm.example');
  await visitor.locator('#topic').selectOption('supply');
  await visitor.locator('#text').fill('可供应定子铁芯。');
  await visitor.locator('#agree').check();
  // Faster than anybody reads would be asked for once more.
  await visitor.waitForTimeout(3100);
  await visitor.locator('button.primary').click();
  const reference = /M-\w{6}/.exec((await visitor.locator('#sentence').textContent())!)![0];
  await outside.close();
  await open('inbox');
  await page.locator('[data-fresh="1"]').waitFor();
  await page.locator(`[data-message="${reference}"] a`).click();
  await page.getByRole('button', { name: t.inboxTake, exact: true }).click();
  await page.locator('[data-step=taken]').waitFor();
  await page.locator('[data-fresh]').waitFor({ state: 'detached' });
  await page.locator('textarea').fill('已转供需对接专员。');
  await page.getByRole('button', { name: t.inboxElsewhere }).click({ timeout: 30_000 });
  await page.locator('[data-step=answered-elsewhere]').waitFor();

  // A news item is written and published; the public reads it.
  await open('news');
  await page.getByRole('button', { name: t.newsNew }).click();
  const item = page.locator(`fieldset[data-language=${lang}]`);
  const headline = lang === 'zh' ? '零部件企业日清对接会' : 'Suppliers meet for a day';
  await item.getByLabel(t.newsTitle).fill(headline);
  await item.getByLabel(t.newsBody).fill('**34**');
  await page.getByRole('button', { name: t.newsPublish, exact: true }).click();
  await page.locator('.ant-popconfirm').getByRole('button', { name: t.newsPublish, exact: true }).click();
  await page.getByRole('status').getByText(t.newsKept_published).waitFor();
  expect(await (await page.request.get(`${site.url}/${lang}/news`)).text()).toContain(headline);

  // A doubtful pair is decided.
  const waiting = (await openQuestions(site.register)).length;
  await open('review');
  await page.locator('[data-reason]').waitFor();
  await page.keyboard.press('r');
  await page.locator('[role=status]', { hasText: t.reviewDone.slice(0, 3) }).waitFor({ timeout: 60_000 });
  expect((await openQuestions(site.register)).length).toBeLessThan(waiting);

  // A figure to the cell it came from.
  await open('');
  await page.locator('[data-goal="G1"] a[aria-label]').click();
  const panel = page.locator('.ant-drawer');
  await panel.locator('tbody tr.ant-table-row').first().getByRole('link').click();
  expect(await panel.locator('ol > li mark').first().textContent()).toMatch(/\d/);

  // A firm by the initials of its name, its profile, its assessment.
  await open('enterprises?find=whsp');
  const found = page.locator('tr[data-enterprise] th a').first();
  const firm = (await found.textContent())!;
  await found.click();
  await page.getByRole('heading', { level: 1, name: firm }).waitFor();
  await page.getByRole('link', { name: t.profileLadder }).click();
  await page.locator('[id^="line-"]').first().waitFor();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(firm);

  // What stops when the riskiest supplier stops, and the brief of the month.
  await open('chain/stress');
  await page.locator('section:has(#sites-heading) tbody tr').first().getByRole('link').click();
  await page.locator('#plants-heading').waitFor();
  await page.goto(`${site.url}/brief?lang=${lang}`);
  await page.frameLocator('iframe').locator('h1').waitFor();
}

test('the first administrator, on a phone, in Chinese', async () => {
  const page = await pageAt(`/start?lang=zh#${await people.offerFirst()}`, 390, 844);
  await page.getByLabel(zh.personName).fill('王敏');
  await page.getByLabel(zh.email).fill('wang@zone.example');
  await page.getByLabel(zh.password).fill(PASSWORD);
  await page.getByRole('button', { name: zh.firstAction }).click();
  // The first answer is made of a register that is read for it.
  await page.locator('[data-goal="G1"]').first().waitFor({ timeout: 30_000 });
  await day(page, 'zh');
  expect(new URL(page.url()).pathname).toBe('/brief');
  await page.close();
}, 180_000);

test('an analyst who was invited, on a desk, in English', async () => {
  const link = await people.invite({
    name: 'Li',
    email: 'li@zone.example',
    role: 'analyst',
    scope: null,
  });
  await people.join(link, PASSWORD);
  const page = await pageAt('/?lang=en', 1440, 900);
  await page.getByLabel(en.email).fill('li@zone.example');
  await page.getByLabel(en.password).fill(PASSWORD);
  await page.getByRole('button', { name: en.signIn }).click();
  // The first answer is made of a register that is read for it.
  await page.locator('[data-goal="G1"]').first().waitFor({ timeout: 30_000 });
  await day(page, 'en');
  expect(new URL(page.url()).pathname).toBe('/brief');
  await page.close();
}, 180_000);
