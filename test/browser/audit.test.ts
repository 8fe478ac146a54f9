import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AuditPage } from '../../src/server/index.js';
import { openSampleSite, type SampleSite } from './sample-site.js';
import { faultsEverywhere } from './standing.js';

let site: SampleSite;
let answer: AuditPage;

beforeAll(async () => {
  site = await openSampleSite(true);
  answer = (await (await fetch(`${site.url}/api/audit`)).json()) as AuditPage;
}, 120_000);
afterAll(() => site.close());

test.each(['zh', 'en'] as const)(
  'shows what was done, the newest first, and stands everywhere: %s',
  async (lang) => {
    const page = await site.open(`audit?lang=${lang}`);
    await page.locator('#sentence').waitFor();
    expect(await page.locator('#sentence').textContent()).toContain(answer.all.toLocaleString('en'));
    const shown = await page.locator('[data-deed] th').allTextContents();
    expect(shown).toEqual(answer.lines.map((line) => line.what[lang]));
    expect(shown).toHaveLength(50);
    expect(await faultsEverywhere(page, `audit-${lang}`)).toEqual([]);
    await page.close();
  },
);

test('by keyboard: a opens the page, files are chosen, the CSV holds what is shown, a line leads to its source and back', async () => {
  const page = await site.open('tasks?lang=zh', 1440, 900);
  await page.locator('main h1').waitFor();
  await page.keyboard.press('a');
  await page.locator('#audit-heading').waitFor();
  expect(new URL(page.url()).pathname).toBe('/audit');
  await page.getByRole('search', { name: '筛选操作记录' }).getByLabel('操作').first().selectOption('import');
  await page.locator('[data-deed="import"]').first().waitFor();
  await page.locator('[data-deed="decide"]').first().waitFor({ state: 'detached' });
  const asked = (await (await fetch(`${site.url}/api/audit?kind=import`)).json()) as AuditPage;
  const file = await page.getByRole('link', { name: '导出 CSV' }).getAttribute('href');
  const lines = (await (await fetch(new URL(file!, site.url))).text()).trim().split('\r\n');
  expect(lines).toHaveLength(asked.total + 1);
  const { name } = asked.lines[0]!;
  await page.locator('[data-deed="import"] th a').first().press('Enter');
  await page.locator(`[data-source="${name}"]`).waitFor();
  expect(await page.locator('[data-source]').count()).toBe(1);
  await page.goBack();
  await page.locator('[data-deed="import"]').first().waitFor();
  await page.getByLabel('截止日期').fill('2020-01-01');
  await page.getByText('没有符合筛选条件的记录').waitFor();
  await page.getByRole('link', { name: '清除筛选' }).press('Enter');
  await page.locator('[data-deed="decide"]').first().waitFor();
  expect(new URL(page.url()).search).toBe('?lang=zh');
  await page.close();
});
