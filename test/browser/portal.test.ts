import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRulebooks } from '../../src/cli/assets.js';
import { parseDay } from '../../src/model/day.js';
import { listen, type RunningServer } from '../../src/server/index.js';
import { type Browser, openBrowser } from './chromium.js';
import { faultsOf } from './faults.js';
import { pictureOf, picturesOnDesk } from './pictures.js';
import { fixtureOffice } from './fixture/office.js';
import { smallWeb } from './fixture/web-root.js';

let server: RunningServer;
let plain: Browser;

beforeAll(async () => {
  const zone = {
    name: { en: 'Wuhan Economic and Technological Development Zone', zh: '武汉经济技术开发区' },
    sample: true,
  };
  const portal = { zone, rulebooks: readRulebooks(), today: () => parseDay('2026-11-25')! };
  server = await listen(fixtureOffice(), { port: 0, webRoot: smallWeb(), portal });
  plain = await openBrowser('zh-CN', { scripts: false });
});
afterAll(async () => {
  await plain.close();
  await server.app.close();
});

const open = async (path: string, width = 390, height = 844, browser = plain): Promise<Page> => {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width, height });
  await page.goto(`${server.url}${path}`);
  return page;
};
const shoot = (page: Page, name: string) => pictureOf(page, `self-${name}`);

/** What an enterprise of the example types, by input. In 万元. */
const TYPED: Record<string, string> = {
  'years.2025.operating_revenue': '8600',
  'years.2025.main_business_revenue': '7,900',
  'years.2025.rd_expense': '710',
  'years.2025.total_assets': '1.5亿',
  'years.2025.total_liabilities': '8200万元',
  'years.2024.rd_expense': '620',
  'years.2024.operating_revenue': '7800',
  'years.2023.operating_revenue': '7000',
  'years.2023.rd_expense': '500',
  'years.2024.main_business_revenue': '7100',
  'ip.own': '4',
  'ip.unused': '0',
  'ip.bought': '0',
  'ip.class-2': '5',
  'ip.high': '0',
  niche_years: '6',
  'platform_score.2026': '63',
  'market_share.value': '11',
  'market_share.rank': '4',
  'years.2025.tech_staff': '31',
  'years.2025.employees': '240',
  'years.2025.domestic_rd_expense': '700',
  'years.2024.domestic_rd_expense': '600',
  'years.2023.domestic_rd_expense': '500',
  'years.2025.high_tech_revenue': '4000',
};
const CHOSEN: Record<string, string[]> = {
  titles: ['innovative-sme', 'specialised-sme'],
  industry_code: ['06'],
  controlled_by: ['no'],
  compliance: ['none-of-these'],
  awards: ['none-of-these'],
  rd_centre_level: ['provincial'],
};

/** Fills in what the page asks, as far as the example knows it. */
async function fill(page: Page): Promise<void> {
  const names = await page
    .locator('main input[name], main select[name]')
    .evaluateAll((all) =>
      all.filter((el) => el.closest('details') === null).map((el) => (el as HTMLInputElement).name),
    );
  for (const name of new Set(names)) {
    const typed = TYPED[name];
    if (typed !== undefined) await page.locator(`input[name="${name}"]`).fill(typed);
    for (const value of CHOSEN[name] ?? [])
      await page.locator(`input[name="${name}"][value="${value}"]`).check();
  }
  for (const kind of CHOSEN['titles']!) {
    const until = page.locator(`input[name="titles.${kind}"]`);
    if (await until.isVisible()) await until.fill('2027-05-31');
  }
}

async function toTheEnd(page: Page): Promise<number> {
  let pages = 0;
  while (
    await page
      .locator('h1')
      .filter({ hasText: /自评结果|Where you stand/ })
      .count()
      .then((n) => n === 0)
  ) {
    await fill(page);
    await page.locator('button.primary').click();
    if (++pages > 20) throw new Error('there is no end of questions');
  }
  return pages;
}

const sideways = (page: Page) => page.locator('html').evaluate((el) => el.scrollWidth);
const heading = (page: Page) => page.locator('h1').textContent();

describe.each([
  ['zh', '自评结果', /不符合/],
  ['en', 'Where you stand', /does not meet it/],
] as const)('on a phone without scripts, %s', (language, end, unmet) => {
  test('from the first eight facts to the result', { timeout: 120_000 }, async () => {
    const page = await open(`/${language}/self-assessment`);
    expect(await page.locator('input[name="now"]').count()).toBeLessThanOrEqual(8);
    expect(await sideways(page)).toBe(390);
    await shoot(page, `first-${language}`);
    await fill(page);
    await page.locator('button.primary').click();
    await shoot(page, `second-${language}`);
    expect(await sideways(page)).toBe(390);
    await toTheEnd(page);
    expect(await heading(page)).toBe(end);
    // 4,000 of 8,600 is 46.5 %, and 60 % is asked of a high-tech enterprise.
    const high = page.locator('#high-tech-enterprise');
    expect(await high.locator('.verdict').first().textContent()).toMatch(unmet);
    expect(await high.textContent()).toContain('13.5');
    await shoot(page, `result-${language}`);
    expect(await sideways(page)).toBe(390);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await sideways(page)).toBe(390);
    await page.close();
  });

  test('a slip is marked beside its field, the rest stays', async () => {
    const page = await open(`/${language}/self-assessment`);
    await fill(page);
    await page.locator('input[name="years.2025.rd_expense"]').fill('some');
    await page.locator('button.primary').click();
    expect(await page.locator('[aria-invalid]').inputValue()).toBe('some');
    const described = await page.locator('[aria-invalid]').getAttribute('aria-describedby');
    expect(await page.locator(`#${described!.split(' ').at(-1)}`).isVisible()).toBe(true);
    await shoot(page, `fault-${language}`);
    await page.locator('input[name="years.2025.rd_expense"]').fill('710');
    await page.locator('button.primary').click();
    expect(await page.locator('[aria-invalid]').count()).toBe(0);
    expect(await page.locator('details input[name="years.2025.operating_revenue"]').inputValue()).toBe(
      '8600',
    );
    await page.close();
  });
});

test.each(['zh', 'en'])(
  'axe finds nothing on any page of the way, %s',
  { timeout: 120_000 },
  async (language) => {
    const browser = await openBrowser('zh-CN');
    const page = await open(`/${language}/self-assessment`, 390, 844, browser);
    const found: string[] = await faultsOf(page);
    await fill(page);
    await page.locator('input[name="years.2025.rd_expense"]').fill('some');
    await page.locator('button.primary').click();
    found.push(...(await faultsOf(page)));
    await page.locator('input[name="years.2025.rd_expense"]').fill('710');
    await toTheEnd(page);
    for (const summary of await page.locator('summary').all()) await summary.click();
    found.push(...(await faultsOf(page)));
    await page.locator('button[value="save"]').click();
    found.push(...(await faultsOf(page)));
    await page.goto(`${server.url}/${language}/self-assessment/return`);
    found.push(...(await faultsOf(page)));
    expect(found).toEqual([]);
    await browser.close();
  },
);

test('an answer given before is changed on any later page', async () => {
  const page = await open('/zh/self-assessment');
  await fill(page);
  await page.locator('button.primary').click();
  await page.locator('summary').click();
  await page.locator('details input[name="years.2025.operating_revenue"]').fill('4000');
  await page.locator('details button').click();
  const giant = page.locator('.standing li').filter({ hasText: '小巨人' });
  expect(await giant.textContent()).toContain('不符合');
  await page.close();
});

test('the language is changed in the middle, and nothing is lost', async () => {
  const page = await open('/zh/self-assessment');
  await fill(page);
  await page.getByRole('button', { name: 'English' }).click();
  expect(new URL(page.url()).pathname).toBe('/en/self-assessment');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.locator('input[name="years.2025.operating_revenue"]').inputValue()).toBe('8600');
  expect(await page.locator('input[value="specialised-sme"][name="titles"]').isChecked()).toBe(true);
  await page.close();
});

test('by keyboard alone: Tab reaches every field with its focus seen, Space ticks, Enter goes on', async () => {
  const page = await open('/zh/self-assessment', 1280, 900);
  const reached: string[] = [];
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const focus = page.locator(':focus');
    const { name, width } = await focus.evaluate((el) => ({
      name: (el as HTMLInputElement).name ?? el.className,
      width: parseFloat(getComputedStyle(el).outlineWidth),
    }));
    expect(width).toBeGreaterThanOrEqual(2);
    reached.push(name);
    if (name === 'years.2025.operating_revenue') await page.keyboard.type('4000');
    if (name === 'titles' && (await focus.getAttribute('value')) === 'none-of-these') {
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      break;
    }
  }
  expect(reached).toContain('years.2025.rd_expense');
  await page.locator('.standing').waitFor();
  expect(await page.locator('.standing').textContent()).toContain('不符合');
  await page.close();
});

describe('the link that keeps the answers', () => {
  async function linkOf(page: Page): Promise<string> {
    await fill(page);
    await page.locator('button.primary').click();
    await page.locator('button[value="result"]').click();
    await page.locator('button[value="save"]').click();
    return page.locator('textarea').inputValue();
  }
  const revenue = (page: Page) => page.locator('input[name="years.2025.operating_revenue"]').inputValue();

  test('without scripts it is opened and pasted, and the answers are back', async () => {
    const page = await open('/zh/self-assessment');
    const link = await linkOf(page);
    await shoot(page, 'link-zh');
    await page.goto('about:blank');
    await page.goto(link);
    await shoot(page, 'return-zh');
    await page.locator('textarea').fill(link);
    await page.locator('button.primary').click();
    expect(await heading(page)).toBe('自评结果');
    expect(await revenue(page)).toBe('8600');
    await page.close();
  });

  test('with scripts it goes on by itself, and no request line ever holds an answer', async () => {
    const browser = await openBrowser('zh-CN');
    const page = await open('/zh/self-assessment', 390, 844, browser);
    const lines: string[] = [];
    page.on('request', (request) => lines.push(request.url().split('#')[0]!));
    const link = await linkOf(page);
    await page.goto('about:blank');
    await page.goto(link);
    await page.locator('.standing').waitFor();
    expect(await heading(page)).toBe('自评结果');
    expect(await revenue(page)).toBe('8600');
    expect(lines.join()).not.toContain('8600');
    await browser.close();
  });
});

test('on paper the result stands without its buttons, the verdicts as signs and words', async () => {
  const page = await open('/zh/self-assessment', 720, 1000);
  await fill(page);
  await page.locator('button.primary').click();
  await page.locator('button[value="result"]').click();
  await page.getByRole('heading', { level: 1, name: '自评结果' }).waitFor();
  await page.waitForLoadState('load');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.buttons').first().isVisible()).toBe(false);
  expect(await page.locator('.verdict').first().textContent()).toMatch(/^[✔■◇●]/);
  await page.close();
});

test('on a desk the page keeps to a column that is read with ease', async () => {
  const page = await open('/en/self-assessment', 1440, 900);
  const { width } = (await page.locator('.card').first().boundingBox())!;
  expect(width).toBeLessThanOrEqual(720);
  await picturesOnDesk(page, 'self-assessment');
  await page.close();
});
