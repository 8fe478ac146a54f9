import { afterAll, beforeAll, expect, test } from 'vitest';
import { overseasQuestion } from '../../src/cli/outreach-question.js';
import { type Overseas, overseasOf } from '../../src/lenses/outreach/index.js';
import { moneyText } from '../../src/model/format.js';
import { openSampleSite, type SampleSite } from './sample-site.js';
import { faultsEverywhere } from './standing.js';

const LANGUAGES = ['zh', 'en'] as const;

let site: SampleSite;
let answer: Overseas;

beforeAll(async () => {
  site = await openSampleSite(true);
  answer = overseasOf(await overseasQuestion(site.register, site.question));
  for (const path of ['overview', 'overseas']) await fetch(`${site.url}/api/${path}`);
}, 120_000);
afterAll(() => site.close());

test.each(LANGUAGES)('stands everywhere, and says what outreach --overseas says: %s', async (lang) => {
  const page = await site.open(`overseas?lang=${lang}`);
  await page.locator('#sentence').waitFor();
  expect(await page.locator('#sentence').textContent()).toBe(answer.says[lang]);
  for (const { year, exports, known, filed } of answer.years) {
    const row = await page.locator(`[data-year="${year}"]`).textContent();
    expect(row).toContain(moneyText(exports, lang).split(' ')[0]);
    expect(row).toContain(`${known}/${filed}`);
  }
  expect(await page.locator('[data-criterion]').count()).toBe(answer.criteria.length);
  const told = answer.codes.filter((c) => c.year !== null);
  expect(await page.locator('[data-code]').count()).toBe(told.length);
  for (const { hs, largest } of told.slice(0, 3))
    expect(await page.locator(`[data-code="${hs}"]`).textContent()).toContain(largest[0]!.market);
  await page.locator('[data-firm] summary').first().click();
  expect(await faultsEverywhere(page, `overseas-${lang}`)).toEqual([]);
  await page.close();
});

test('the filter stands in the address and finds as many firms as the lens; the file holds them', async () => {
  const page = await site.open('overseas?lang=zh', 1440, 900);
  await page.locator('[data-firm]').first().waitFor();
  await page.locator('select').first().selectOption('ready');
  const ready = answer.firms.filter((f) => f.readiness === 'ready');
  expect(ready.length).toBeGreaterThan(0);
  await page.waitForFunction(
    (n) =>
      document.querySelectorAll('[data-firm]').length === n &&
      document.querySelectorAll('[data-readiness=ready]').length === n,
    Math.min(20, ready.length),
  );
  expect(new URL(page.url()).search).toContain('state=ready');
  const link = await page.locator('a[download]').first().getAttribute('href');
  const file = await fetch(new URL(link!, site.url));
  expect(file.headers.get('content-type')).toContain('spreadsheetml');
  expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(1000);
  await page.close();
});

test('by keyboard: e opens the page, a figure its cell, Escape leads back', async () => {
  const page = await site.open('tasks?lang=zh', 1440, 900);
  await page.locator('main h1').waitFor();
  await page.keyboard.press('e');
  const [first] = answer.firms;
  const row = page.locator(`[data-firm="${first!.id}"]`);
  await row.locator('td a').first().press('Enter');
  const drawer = page.locator('.ant-drawer');
  await drawer.locator('mark').first().waitFor();
  expect(await drawer.textContent()).toContain('出口');
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });
  expect(new URL(page.url()).pathname).toBe('/overseas');
  await page.close();
});
