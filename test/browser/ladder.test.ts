import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRulebooks } from '../../src/cli/assets.js';
import { assess, enterpriseProfile, LADDER, type Ladder, ladderOf } from '../../src/lenses/ladder/index.js';
import { suppliersOf, titleGoals } from '../../src/lenses/plan/index.js';
import { pictureOf } from './pictures.js';
import { faultsEverywhere } from './standing.js';
import { openSampleSite, type SampleSite } from './sample-site.js';

const LANGUAGES = ['zh', 'en'] as const;

const rulebooks = readRulebooks();
let site: SampleSite;
let ladder: Ladder;
/** A firm that its growth alone holds back from the next rung. */
let line: Ladder['lines'][number];

beforeAll(async () => {
  site = await openSampleSite();
  const { view, asOf } = site.question;
  ladder = ladderOf({
    view,
    rulebooks,
    region: site.zone.name.zh,
    asOf,
    members: suppliersOf(site.question),
    goals: titleGoals(site.question, LADDER),
  });
  // The first answers are made once and take longest.
  for (const path of ['overview', 'ladder']) await fetch(`${site.url}/api/${path}`);
  line = ladder.lines.find((l) => l.climb === 'one-short' && l.unmet[0]!.id === 'L22-3')!;
}, 240_000);
afterAll(() => site.close());

/** Waits until every part of a page has what it shows. */
async function settled(page: Page) {
  await page.locator('main h1').waitFor();
  await page.locator('#sentence').waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
}

const firmAt = (lang: string, more = '') =>
  `ladder/${line.enterprise.id}?lang=${lang}&rung=little-giant${more}`;

describe.each(['board', 'assessment'] as const)('the page %s', (name) => {
  test.each(LANGUAGES)('stands everywhere, and axe finds nothing: %s', async (lang) => {
    const page = await site.open(name === 'board' ? `ladder?lang=${lang}` : firmAt(lang));
    await settled(page);
    expect(
      await faultsEverywhere(page, `ladder-${name === 'board' ? '' : 'firm-'}${lang}`, name === 'assessment'),
    ).toEqual([]);
    await page.close();
  });
});

test.each(LANGUAGES)('each figure of the board is the lens’s, and opens as many firms: %s', async (lang) => {
  const page = await site.open(`ladder?lang=${lang}`, 1440, 900);
  await settled(page);
  for (const rung of ladder.rungs) {
    const figures = await page.locator(`[data-rung="${rung.rung}"] a`).allTextContents();
    const { holds, ending, lost, climb } = rung;
    const wanted = [holds, ending, lost, climb.ready, climb['one-short'], climb['to-settle'], climb.short];
    expect(figures).toEqual(wanted.map((n) => n.toLocaleString('en-US')));
  }
  const { ending } = ladder.rungs.find((r) => r.rung === 'little-giant')!;
  expect(ending).toBeGreaterThan(0);
  await page.locator('[data-rung="little-giant"] a').nth(1).click();
  await page.waitForFunction(
    (n) => document.querySelectorAll('section[aria-labelledby=firms-heading] tbody tr').length === n,
    ending,
  );
  expect(new URL(page.url()).search).toContain('title=little-giant&holding=ending');
  await page.close();
});

test('from the filtered list to a firm, to a cell, and back to the same list', async () => {
  const page = await site.open('ladder?lang=zh&next=little-giant&distance=one-short', 1440, 900);
  await settled(page);
  const wanted = ladder.lines.filter((l) => l.next === 'little-giant' && l.climb === 'one-short');
  expect(await page.locator('#firms-heading + span').textContent()).toContain(`${wanted.length} 家`);
  const filtered = page.url();
  const { view, asOf } = site.question;
  const index = view.ids.findIndex((id) => id === wanted[0]!.enterprise.id);
  const rung = rulebooks.rungs.find((r) => r.rung === 'little-giant')!;
  const answer = assess({
    rulebooks,
    rung,
    asOf,
    case: 'new',
    ...enterpriseProfile(view, rulebooks, index, asOf),
  })!;

  await page.getByRole('link', { name: wanted[0]!.enterprise.name }).click();
  await page.getByRole('heading', { level: 1, name: wanted[0]!.enterprise.name }).waitFor();
  for (const { id, verdict } of answer.conditions.filter((l) => l.parent === null))
    expect(await page.locator(`[id="line-${id}"]`).getAttribute('data-verdict')).toBe(verdict);
  expect(await page.getByText('非官方认定结果', { exact: true }).isVisible()).toBe(true);

  await page.locator('[id^="line-"] a[href*="fact="]').first().click();
  const drawer = page.locator('.ant-drawer');
  await drawer.locator('mark').first().waitFor();
  await drawer.getByRole('button', { name: '返回评估' }).waitFor();
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });

  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const back = page.getByRole('link', { name: '返回梯度培育' });
  expect((await back.boundingBox())!.y).toBeLessThan(60);
  await back.click();
  await page.locator('#firms-heading').waitFor();
  expect(page.url()).toBe(filtered);
  await page.close();
});

test('rung and case are chosen, and stand in the address', async () => {
  const page = await site.open(firmAt('zh'), 1440, 900);
  await settled(page);
  await page.getByLabel('对照梯度').selectOption('specialised-sme');
  await page.locator('strong', { hasText: '专精特新中小企业（新申报）' }).waitFor();
  const points = await page.locator('section:has(#score-heading) tbody tr td:last-child').allTextContents();
  // The items of 2022 make a hundred points.
  expect(points.reduce((sum, one) => sum + Number(one), 0)).toBe(100);
  await pictureOf(page.locator('section:has(#score-heading)'), 'ladder-score');
  await page.getByRole('link', { name: '复核' }).click();
  await page.locator('strong', { hasText: '专精特新中小企业（复核）' }).waitFor();
  expect(new URL(page.url()).search).toContain('rung=specialised-sme&case=review');
  await page.close();
});

test('by keyboard: l opens the board, / searches by code, a page further, Enter opens the firm', async () => {
  const page = await site.open('tasks?lang=zh', 1440, 900);
  await page.locator('main h1').waitFor();
  await page.keyboard.press('l');
  await page.locator('#firms-heading').waitFor();
  await page.getByRole('button', { name: '下一页' }).press('Enter');
  await page.getByText('第 31–60 条').waitFor();
  expect(new URL(page.url()).searchParams.get('from')).toBe('30');
  await page.keyboard.press('/');
  await page.keyboard.type(line.enterprise.uscc!);
  await page.waitForFunction(
    () => document.querySelectorAll('section[aria-labelledby=firms-heading] tbody tr').length === 1,
  );
  await page.getByRole('link', { name: line.enterprise.name }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: line.enterprise.name }).waitFor();
  await page.close();
});

test('on paper the switches are gone and each verdict is a sign and a word', async () => {
  const page = await site.open(firmAt('zh'), 720, 1000);
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByLabel('对照梯度').isVisible()).toBe(false);
  expect(await page.getByRole('link', { name: '返回梯度培育' }).isVisible()).toBe(false);
  const said = (await page.locator('#conditions-heading').locator('xpath=../..').textContent())!;
  for (const state of ['✔ 符合', '◇ 待核实', '● 须人工判断']) expect(said).toContain(state);
  await pictureOf(page, 'ladder-firm-print');
  await page.close();
});

test('what is not there is said: no firm that fits, an unknown firm, no edition on the day', async () => {
  const page = await site.open('ladder?lang=zh&find=没有这家企业', 1440, 900);
  await page.getByText('没有符合的企业').waitFor();
  await page.getByRole('link', { name: '清除筛选' }).click();
  await page.locator('section[aria-labelledby=firms-heading] tbody tr').first().waitFor();
  await page.goto(`${site.url}/ladder/e0000000000000000?lang=zh`);
  await page.getByRole('alert').getByText('没有企业 e0000000000000000').waitFor();
  expect(await page.getByRole('link', { name: '返回梯度培育' }).isVisible()).toBe(true);
  await page.goto(`${site.url}/${firmAt('zh', '&asOf=2015-06-30')}`);
  await page.getByText('没有适用于该情形的标准').waitFor();
  await page.close();
});
