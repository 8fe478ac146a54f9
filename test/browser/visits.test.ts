import { afterAll, beforeAll, expect, test } from 'vitest';
import type { VisitsPage } from '../../src/server/index.js';
import { openSampleSite, type SampleSite } from './sample-site.js';
import { faultsEverywhere } from './standing.js';

let site: SampleSite;
let answer: VisitsPage;

beforeAll(async () => {
  site = await openSampleSite(true);
  await fetch(`${site.url}/api/overview`);
  answer = (await (await fetch(`${site.url}/api/visits`)).json()) as VisitsPage;
}, 120_000);
afterAll(() => site.close());

test.each(['zh', 'en'] as const)('shows what waits longest, and stands everywhere: %s', async (lang) => {
  const page = await site.open(`visits?lang=${lang}`);
  await page.locator('#sentence').waitFor();
  expect(await page.locator('#sentence').textContent()).toBe(answer.says[lang]);
  const states = await page
    .locator('[data-visit-state]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-visit-state')));
  expect(states).toEqual(answer.lines.map((v) => v.state));
  expect(await page.locator('[data-task="all"] td').first().textContent()).toBe(`${answer.total}`);
  expect(await faultsEverywhere(page, `visits-${lang}`)).toEqual([]);
  await page.close();
});

test('by keyboard: s opens the page, a task is chosen, a count leads to its list, a cell opens, Escape leads back', async () => {
  const page = await site.open('tasks?lang=zh', 1440, 900);
  await page.locator('main h1').waitFor();
  await page.keyboard.press('s');
  await page.locator('#visits-heading').waitFor();
  expect(new URL(page.url()).pathname).toBe('/visits');
  const { sum } = answer.tasks.find(({ task }) => task === 'T6')!;
  await page.getByRole('search', { name: '筛选诉求和走访' }).getByLabel('任务').selectOption('T6');
  await page.locator('#visits-heading + span', { hasText: `显示 ${sum.visits} 项` }).waitFor();
  await page.locator(`[data-task="T6"] a[href*="state=undated"]`).press('Enter');
  await page.locator('#visits-heading + span', { hasText: `显示 ${sum.states.undated} 项` }).waitFor();
  await page.locator('[data-visit] a[href*=".task"]').first().press('Enter');
  const drawer = page.locator('.ant-drawer');
  await drawer.locator('mark').first().waitFor();
  expect(await drawer.locator('mark').first().textContent()).toContain('T6');
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.get('state')).toBe('undated');
  await page.getByRole('searchbox', { name: '企业、诉求、成效或责任单位' }).fill('没有这样的记录');
  await page.getByText('没有符合筛选条件的记录').waitFor();
  await page.close();
});
