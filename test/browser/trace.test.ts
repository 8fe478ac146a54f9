import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const drawer = '.ant-drawer';

describe('from a figure to its cell and back', () => {
  test('figure, contributions, source rows with the cell marked; the browser’s back leads home', async () => {
    const page = await site.open();
    await page.locator('[data-goal="G1"] a[aria-label]').click();
    const panel = page.locator(drawer);
    await panel.getByRole('heading', { name: '零部件产业总产值' }).waitFor();
    expect(new URL(page.url()).searchParams.get('goal')).toBe('G1');
    // Twenty risers and twenty fallers come first, the largest on top.
    expect(await panel.locator('tbody tr.ant-table-row').count()).toBe(40);
    const first = panel.locator('section[aria-label="拖累"] tbody tr.ant-table-row').first();
    expect(await first.textContent()).toContain('东湖磐石（武汉）电芯有限公司');
    await first.getByRole('link').click();

    await panel.getByRole('heading', { name: '东湖磐石（武汉）电芯有限公司' }).waitFor();
    const sources = panel.locator('ol > li');
    expect(await sources.count()).toBe(8);
    const january = sources.first();
    for (const text of ['2025年2月规上工业产值.csv', 'Sheet1', 'D12', '统一社会信用代码与税务名单一致。']) {
      expect(await january.textContent()).toContain(text);
    }
    const marked = january.locator('mark');
    expect(await marked.count()).toBe(1);
    // 52.18 亿元 in nine parts of whole 万元, seven of them in later months.
    expect(await marked.textContent()).toContain('115961');

    await page.goBack();
    await panel.getByRole('heading', { name: '零部件产业总产值' }).waitFor();
    await page.goBack();
    await panel.waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('goal')).toBeNull();
    await page.close();
  });

  test('an address alone opens the source rows, and the way back stands on top', async () => {
    const answer = await fetch(`${site.url}/api/goals/G1/contributions?limit=1`);
    const { all } = (await answer.json()) as { all: { id: string }[] };
    const page = await site.open(`?lang=zh&goal=G1&enterprise=${all[0]!.id}`);
    await page.locator(`${drawer} mark`).first().waitFor();
    expect(await page.locator(`${drawer} mark`).count()).toBe(8);
    await page.getByRole('button', { name: '返回构成' }).click();
    await page.getByRole('button', { name: '返回总览' }).click();
    await page.locator(drawer).waitFor({ state: 'detached' });
    await page.close();
  });

  test('all contributions: in pages, found by any part of name, layer and park', async () => {
    const page = await site.open('?lang=zh&goal=G1');
    await page.getByText('全部 296 家').click();
    const rows = page.locator(`${drawer} tbody tr.ant-table-row`);
    expect(await rows.count()).toBe(20);
    await page.locator('.ant-drawer').getByRole('searchbox').fill('电芯');
    await page.getByText('找到 1 家').waitFor();
    expect(await rows.count()).toBe(1);
    await page.locator('.ant-drawer').getByRole('searchbox').fill('没有这家');
    await page.getByText('没有符合的企业').waitFor();
    await page.close();
  });

  test('another definition has its own contributions', async () => {
    const page = await site.open();
    await page.locator('[data-goal="G2"]').getByRole('link', { name: '243' }).click();
    await page.locator(drawer).getByText('243 家').waitFor();
    expect(new URL(page.url()).searchParams.get('definition')).toBe('all-industries');
    await page.close();
  });
});

test('the reporting rate and the sentence lead to the late reporters', async () => {
  const page = await site.open();
  for (const door of [
    page.locator('[data-goal="G1"]').getByRole('link', { name: '15 家未报' }),
    page.locator('#sentence').getByRole('link', { name: '15 家规上企业' }),
  ]) {
    await door.click();
    await page.locator(drawer).getByRole('heading', { name: '未报企业' }).waitFor();
    expect(await page.locator(`${drawer} tbody tr`).count()).toBe(15);
    // One has made no return this year: its value is unknown, not zero.
    expect(await page.locator(`${drawer} tbody tr`).last().textContent()).toContain('未知');
    await page.keyboard.press('Escape');
    await page.locator(drawer).waitFor({ state: 'detached' });
  }
  await page.close();
});

test('a hover on a figure shows its whole value, definition, bounds and facts', async () => {
  const page = await site.open();
  await page.locator('[data-goal="G1"] a[aria-label]').hover();
  const facts = page.locator('.ant-popover');
  await facts.getByText('114,260,000,000 元', { exact: true }).waitFor();
  const text = await facts.textContent();
  expect(text).toContain('区内规上零部件企业按月上报的累计总产值');
  expect(text).toContain('116,540,000,000 元');
  expect(text).toContain('10,918 个单元格');
  await page.close();
});

test('the final account is one click away, and so is the way back', async () => {
  const page = await site.open();
  await page.getByRole('button', { name: '收官评估 2025-12-31' }).click();
  await page.locator('[data-goal="G1"]').getByText('1,566.3').waitFor();
  expect(new URL(page.url()).searchParams.get('asOf')).toBe('2025-12-31');
  await page.getByRole('button', { name: '返回 2025-10-31' }).click();
  await page.locator('[data-goal="G1"]').getByText('1,142.6').waitFor();
  await page.close();
});
