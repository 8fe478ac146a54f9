import { readFileSync } from 'node:fs';
import XLSX from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Enterprise } from '../../src/register/index.js';
import { registerTotals } from '../../src/register/index.js';
import { openSampleSite, type SampleSite } from './sample-site.js';
import { faultsEverywhere } from './standing.js';

const LANGUAGES = ['zh', 'en'] as const;
let site: SampleSite;
/** The supplier of the longest name that has returned something. */
let firm: Enterprise;

beforeAll(async () => {
  site = await openSampleSite();
  const { view, asOf } = site.question;
  const table = view.snapshot.table('annual-facts');
  const holders = new Set(view.holdersOf(table));
  firm = view
    .enterprises(asOf)
    .filter(({ index, role }) => role === 'parts-supplier' && holders.has(index))
    .reduce((a, b) => (b.name.length > a.name.length ? b : a));
  for (const path of ['overview', 'enterprises']) await fetch(`${site.url}/api/${path}`);
}, 120_000);
afterAll(() => site.close());

async function settled(page: Page) {
  await page.locator('main h1').waitFor();
  await page.locator('#sentence').waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
}

test.each(LANGUAGES)('the list stands everywhere, and counts as the register does: %s', async (lang) => {
  const page = await site.open(`enterprises?lang=${lang}`);
  await settled(page);
  const { enterprises } = await registerTotals(site.register);
  expect(await page.locator('#sentence').textContent()).toContain(enterprises.toLocaleString('en-US'));
  expect(await faultsEverywhere(page, `enterprises-${lang}`)).toEqual([]);
  await page.close();
});

test.each(LANGUAGES)('a profile with the longest name stands everywhere: %s', async (lang) => {
  const page = await site.open(`enterprises/${firm.id}?lang=${lang}`);
  await settled(page);
  expect(await page.locator('h1').textContent()).toBe(firm.name);
  expect(await faultsEverywhere(page, `enterprise-${lang}`)).toEqual([]);
  // On the phone, as it is left: each part of the page is one key away, and stands below the links that lead to it.
  const links = page.locator('nav:has(a[href="#chain-heading"])');
  const bottom = async () => (await links.boundingBox().then((box) => box!.y + box!.height)) - 1;
  for (const id of ['chain-heading', 'visits-heading', 'ladder-heading']) {
    await links.locator(`a[href="#${id}"]`).press('Enter');
    const { y } = (await page.locator(`#${id}`).boundingBox())!;
    expect(y, id).toBeGreaterThan(await bottom());
    expect(y, id).toBeLessThan(844);
  }
  await page.close();
});

test('a filter stands in the address, and the workbook holds what it finds', async () => {
  const page = await site.open('enterprises?lang=zh', 1440, 900);
  await settled(page);
  const asked = page.waitForResponse((response) => response.url().includes('title=little-giant'));
  await page.getByLabel('现有称号').selectOption('little-giant');
  const { total } = (await (await asked).json()) as { total: number };
  expect(total).toBeGreaterThan(0);
  expect(new URL(page.url()).searchParams.get('title')).toBe('little-giant');
  await page.locator('#enterprises-heading + span', { hasText: ` ${total} 家` }).waitFor();
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载工作簿' }).click();
  const sheet = Object.values(XLSX.read(readFileSync(await (await coming).path())).Sheets)[0]!;
  expect(XLSX.utils.sheet_to_json(sheet)).toHaveLength(total);
  await page.close();
});

test('by keyboard: / from any page, initials, Enter; the profile, a cell, and back', async () => {
  const page = await site.open('tasks?lang=zh', 1440, 900);
  await page.locator('main h1').waitFor();
  await page.locator('header input[type=search]').waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('whsp');
  await page.keyboard.press('Enter');
  await settled(page);
  expect(new URL(page.url()).pathname).toBe('/enterprises');
  expect(new URL(page.url()).searchParams.get('find')).toBe('whsp');
  const row = page.locator('tr[data-enterprise]').first();
  const name = (await row.locator('th a').textContent())!;
  await row.locator('th a').press('Enter');
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.locator('a[href*="fact="]:visible').first().press('Enter');
  const drawer = page.locator('.ant-drawer');
  await drawer.locator('mark').first().waitFor();
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: '返回企业清单' }).press('Enter');
  await page.locator('tr[data-enterprise]').first().waitFor();
  expect(new URL(page.url()).searchParams.get('find')).toBe('whsp');
  await page.close();
});
