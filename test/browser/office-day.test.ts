import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { People } from '../../src/people/index.js';
import { openQuestions } from '../../src/register/index.js';
import { en } from '../../web/src/i18n/en.js';
import { zh } from '../../web/src/i18n/zh.js';
import { tempFolder } from '../office/office.js';
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
  const open = async (path: string) => {
    await page.goto(`${site.url}/${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
    await page.locator('#sentence').waitFor({ timeout: 30_000 });
    await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
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
  await page.locator('tr[data-enterprise] th a').first().click();
  const firm = await page.getByRole('heading', { level: 1 }).textContent();
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
  await page.locator('[data-goal="G1"]').first().waitFor();
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
  await page.locator('[data-goal="G1"]').first().waitFor();
  await day(page, 'en');
  expect(new URL(page.url()).pathname).toBe('/brief');
  await page.close();
}, 180_000);
