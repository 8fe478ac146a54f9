import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const focused = (page: Page) =>
  page.evaluate(() => {
    const el = document.activeElement as HTMLElement;
    const { outlineWidth, boxShadow } = getComputedStyle(el);
    return {
      text: el.ariaLabel ?? el.textContent.trim(),
      html: el.outerHTML.slice(0, 200),
      outlineWidth,
      boxShadow,
    };
  });

/** Tab until what has the focus says `text`; fails after a page's worth of stops. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    expect(
      parseFloat(now.outlineWidth),
      `focus is seen on ${now.html} ${now.boxShadow}`,
    ).toBeGreaterThanOrEqual(2);
    if (now.text.includes(text)) return;
  }
  throw new Error(`Tab does not reach ${text}`);
}

test('a figure is reached by Tab, opened by Enter, left by Escape, and has the focus again', async () => {
  const page = await site.open();
  await tabTo(page, '跳到正文');
  await tabTo(page, '创新平台的构成');
  await page.keyboard.press('Enter');
  await page.locator('.ant-drawer').getByRole('heading', { name: '创新平台' }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.ant-drawer').waitFor({ state: 'detached' });
  expect((await focused(page)).text).toContain('创新平台的构成');
  await page.close();
});

test('? lists the keys, Escape shuts the list', async () => {
  const page = await site.open();
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: '快捷键' });
  await list.waitFor();
  for (const key of ['?', 'Tab', '/', 'Esc'])
    expect(await list.getByText(key, { exact: true }).isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'hidden' });
  await page.close();
});

test('a digit opens a goal, / searches in it, Escape goes back a step at a time', async () => {
  const page = await site.open();
  await page.keyboard.press('1');
  await page.locator('.ant-drawer').getByRole('heading', { name: '零部件产业总产值' }).waitFor();
  await page.keyboard.press('/');
  await page.locator('.ant-drawer').getByRole('searchbox').waitFor();
  await page.keyboard.type('沌江');
  await page.getByText('找到 1 家').waitFor();
  await tabTo(page, '武汉沌江电驱动系统有限公司');
  await page.keyboard.press('Enter');
  await page.locator('.ant-drawer mark').first().waitFor();
  expect(new URL(page.url()).searchParams.get('enterprise')).toMatch(/^e[0-9a-f]{16}$/);
  await page.keyboard.press('Escape');
  await page.locator('.ant-drawer').getByRole('heading', { name: '零部件产业总产值' }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.ant-drawer').waitFor({ state: 'detached' });
  await page.close();
});

test('the chart is a table one key away, with a dash and the word where data are missing', async () => {
  const page = await site.open();
  await page.getByRole('button', { name: '表格' }).focus();
  await page.keyboard.press('Enter');
  const table = page.getByRole('table').filter({ hasText: '2022' });
  expect(await table.getByRole('row', { name: /^9月/ }).textContent()).toContain('1,142.6');
  expect(await table.getByRole('row', { name: /^12月/ }).textContent()).toContain('— 无数据');
  await page.close();
});
