import { afterAll, beforeAll, expect, test } from 'vitest';
import { fingerprint } from '../../src/register/index.js';
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

test.each(['zh', 'en'] as const)(
  'a visit is recorded from the page and from a profile, stands in the list by its cell, and is undone: %s',
  async (lang) => {
    const isZh = lang === 'zh';
    const before = await fingerprint(site.register);
    const firm = answer.lines.find((v) => v.enterprise !== null)!.enterprise!;
    const page = await site.open(`visits?lang=${lang}`, 1440, 900);
    await page.getByText(isZh ? '登记走访或诉求' : 'Record a visit or request').click();
    const form = page.getByRole('form', { name: isZh ? '登记走访或诉求' : 'Record a visit or request' });
    await form.getByLabel(isZh ? '查找企业' : 'Find the enterprise').fill(firm.name);
    const chooser = form.locator('select').first();
    await chooser.locator('option', { hasText: firm.name }).waitFor({ state: 'attached' });
    await chooser.selectOption({ label: firm.name });
    const fill = (zh: string, en: string, value: string) =>
      form.getByLabel(isZh ? zh : en, { exact: zh === '日期' }).fill(value);
    await fill('日期', 'Date', answer.asOf);
    await fill('类型', 'Kind', '走访');
    await form.getByLabel(isZh ? '任务' : 'Task').selectOption('T6');
    await fill('企业诉求', 'What was asked', `=1+1 ${lang} 希望参加海外展会`);
    await fill('金额（万元）', 'Amount (10,000 yuan)', '3.5');
    expect(await faultsEverywhere(page, `visits-record-${lang}`)).toEqual([]);
    await form.getByRole('button').click({ timeout: 30_000 });
    const file = `走访登记-${firm.name}-${answer.asOf}.csv`;
    await form.getByRole('status').filter({ hasText: file }).waitFor({ timeout: 60_000 });

    await page.goto(`${site.url}/enterprises/${firm.id}?lang=${lang}`);
    const row = page.locator('[data-visit]', { hasText: `=1+1 ${lang}` });
    await row.waitFor();
    await row.locator('a[href*=".amount"]').press('Enter');
    const drawer = page.locator('.ant-drawer');
    await drawer.locator('mark', { hasText: '3.5' }).waitFor();
    expect(await drawer.textContent()).toContain(file);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    // The same once more is refused, by the form of the profile.
    await page.getByText(isZh ? '登记走访或诉求' : 'Record a visit or request').click();
    await fill('日期', 'Date', answer.asOf);
    await fill('类型', 'Kind', '走访');
    await form.getByLabel(isZh ? '任务' : 'Task').selectOption('T6');
    await form.getByRole('button').click();
    await form
      .getByRole('alert')
      .filter({ hasText: isZh ? '今日已登记' : 'recorded today already' })
      .waitFor();

    await page.goto(`${site.url}/import?lang=${lang}`);
    await page.locator(`[data-source="${file}"]`).first().getByRole('button').press('Enter');
    await page.locator('.ant-popconfirm .ant-btn-primary').press('Enter');
    await page.locator('[data-job="done"]').waitFor({ timeout: 60_000 });
    expect(await fingerprint(site.register)).toBe(before);
    await page.close();
  },
);
