import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf } from './faults.js';
import { pictureOf } from './pictures.js';
import { openSite, type Site } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const LANGUAGES = ['zh', 'en'] as const;

const sizes = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.map((el) => parseFloat(getComputedStyle(el).fontSize)));

/** Elements whose content is cut by their own box or stands beyond the window. */
const cut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('section, li, header, footer, h1, h2, h3, dt, dd')]
      .filter((el) => {
        const box = el.getBoundingClientRect();
        if (box.width <= 1) return false;
        return (
          box.right > innerWidth + 1 ||
          el.scrollWidth > el.clientWidth + 1 ||
          el.scrollHeight > el.clientHeight + 4
        );
      })
      .map((el) => el.textContent.slice(0, 40)),
  );

describe.each(LANGUAGES)('on a wall, 1920 × 1080, %s', (lang) => {
  test.each(['', '&asOf=2025-12-31'])(
    'everything stands without scrolling and nothing is cut%s',
    async (day) => {
      const page = await site.open(`?lang=${lang}${day}`);
      await page.locator('[role=img] svg').waitFor();
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(height).toBeLessThanOrEqual(1080);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1920);
      expect(await cut(page)).toEqual([]);
      const lastTask = await page.locator('li').last().boundingBox();
      expect(lastTask!.y + lastTask!.height).toBeLessThan(1080);
      await page.close();
    },
  );

  test('the sentence and the five figures are read from three metres: 24 px at least', async () => {
    const page = await site.open(`?lang=${lang}`);
    const figures = await sizes(page, '[data-goal] a[aria-label] > span:first-child');
    expect(figures).toHaveLength(5);
    expect(Math.min(...figures, ...(await sizes(page, '#sentence')))).toBeGreaterThanOrEqual(24);
    await page.close();
  });
});

test.each(LANGUAGES)('on a phone, 390 px, one column and nothing sideways: %s', async (lang) => {
  const page = await site.open(`?lang=${lang}`, 390, 844);
  await page.locator('[role=img] svg').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const cards = await page
    .locator('[data-goal]')
    .evaluateAll((all) => all.map((el) => el.getBoundingClientRect().x));
  expect(new Set(cards).size).toBe(1);
  await page.goto(`${site.url}/?lang=${lang}&goal=G1`);
  await page.locator('.ant-drawer h3').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.close();
});

test.each(LANGUAGES)('on a desk, 1440 px, nothing is cut: %s', async (lang) => {
  const page = await site.open(`?lang=${lang}`, 1440, 900);
  expect(await cut(page)).toEqual([]);
  await page.close();
});

test.each(LANGUAGES)('dark on a wall: nothing for axe, no scrolling, on paper light: %s', async (lang) => {
  const page = await site.open(`?lang=${lang}&theme=dark`);
  await page.locator('[role=img] svg').waitFor();
  const lightness = () =>
    page.evaluate(() => {
      const [r, g, b] = getComputedStyle(document.querySelector('.card')!)
        .backgroundColor.match(/\d+/g)!
        .map(Number);
      return (r! + g! + b!) / 3 / 255;
    });
  expect(await lightness()).toBeLessThan(0.2);
  expect(await faultsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(1080);
  await pictureOf(page, `overview-dark-${lang}`, false);
  await page.emulateMedia({ media: 'print' });
  expect(await lightness()).toBe(1);
  await page.emulateMedia({ media: null });
  await page.getByRole('button', { name: lang === 'zh' ? '浅色' : 'Light' }).click();
  expect(await lightness()).toBe(1);
  // What was chosen holds when the page is opened again without naming it.
  await page.goto(`${site.url}/?lang=${lang}`);
  await page.getByRole('button', { name: lang === 'zh' ? '深色' : 'Dark' }).waitFor();
  await page.close();
});

test('a name of 30 characters takes two lines and tells the whole of itself on hover', async () => {
  const page = await site.open();
  const name = page.locator('[title^="武汉后官湖新能源汽车"]').first();
  expect(await name.getAttribute('title')).toHaveLength(30);
  const { height } = (await name.locator('span').boundingBox())!;
  expect(height).toBeGreaterThan(30);
  expect(height).toBeLessThan(60);
  await page.close();
});

test('on paper the switches are gone and the states are signs and words', async () => {
  const page = await site.open('?lang=zh', 720, 1000);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'English' }).isVisible()).toBe(false);
  for (const state of ['▲ 有风险', '● 可达成', '✔ 已达成', '■ 落后', '◇ 未知']) {
    expect(await page.locator('[data-goal]').getByText(state).first().isVisible(), state).toBe(true);
  }
  const chart = await page.locator('[role=img]').boundingBox();
  expect(chart!.height).toBeGreaterThan(150);
  await page.close();
});
