import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('the language is switched in place, and the address keeps it', async () => {
  const page = await site.open('');
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  expect(await page.locator('[data-goal="G1"]').textContent()).toMatch(/1,142\.6\s*亿元/);
  await page.getByRole('button', { name: 'English' }).click();
  await page.locator('[data-goal="G1"]').getByText('114.3').waitFor();
  expect(await page.locator('[data-goal="G1"]').textContent()).toMatch(/114\.3\s*bn CNY/);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.title()).toContain('WEDZ core automotive parts');
  await page.reload();
  await page.getByText('sample data (invented enterprises)').waitFor();
  await page.close();
});

test('no page in English holds Chinese words but names and files', async () => {
  const page = await site.open('?lang=en');
  const texts = await page.locator('body').evaluate((body) => {
    for (const el of body.querySelectorAll('table, noscript, [lang], #sentence a')) el.remove();
    return body.textContent;
  });
  expect(texts).not.toMatch(/[\u4e00-\u9fff]/);
  await page.close();
});

test('amounts are in 亿元 or 万元, never in raw yuan', async () => {
  const page = await site.open();
  const text = await page.locator('body').textContent();
  expect(text).not.toMatch(/\d{1,3}(,\d{3}){3}/);
  expect(text).toContain('万元');
  await page.close();
});
