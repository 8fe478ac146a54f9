import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOf } from './faults.js';
import { openSite, type Site } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const QUERIES = [
  '?lang=zh',
  '?lang=en',
  '?lang=zh&goal=G1',
  '?lang=en&goal=G2',
  '?lang=zh&goal=G1&show=late',
];

test.each(QUERIES)('axe finds nothing at %s', async (query) => {
  const page = await site.open(query);
  await page.locator('[role=img] svg').waitFor();
  if (query.includes('goal')) await page.locator('.ant-drawer table').first().waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.close();
});

test('the policy refuses nothing that the page needs, and the console stays silent', async () => {
  const page = await site.browser.context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(`${site.url}/?lang=zh&goal=G1`);
  await page.locator('.ant-drawer table').first().waitFor();
  await page.locator('[role=img] svg').waitFor();
  expect(said).toEqual([]);
  await page.close();
});

test('a script written into the page does not run', async () => {
  const page = await site.open();
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.body.append(script);
  });
  expect(await page.title()).not.toBe('taken over');
  await page.close();
});
