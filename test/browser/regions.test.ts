import { afterAll, beforeAll, expect, test } from 'vitest';
import { outreachQuestion } from '../../src/cli/outreach-question.js';
import { outreachOf } from '../../src/lenses/outreach/index.js';
import { moneyText } from '../../src/model/format.js';
import { openSampleSite, type SampleSite } from './sample-site.js';
import { faultsEverywhere } from './standing.js';

let site: SampleSite;
let answer: ReturnType<typeof outreachOf>;

beforeAll(async () => {
  site = await openSampleSite(true);
  answer = outreachOf(await outreachQuestion(site.register, site.question));
  for (const path of ['overview', 'regions']) await fetch(`${site.url}/api/${path}`);
}, 120_000);
afterAll(() => site.close());

test.each(['zh', 'en'] as const)('stands everywhere, and says what outreach says: %s', async (lang) => {
  const page = await site.open(`regions?lang=${lang}`);
  await page.locator('#sentence').waitFor();
  expect(await page.locator('#sentence').textContent()).toBe(answer.says[lang]);
  for (const { id, says, offers, cooperation } of answer.regions) {
    const card = page.locator(`[data-region="${id}"]`);
    expect(await card.locator('p').first().textContent()).toBe(says[lang]);
    const shown = await card.locator('[data-offer]').allTextContents();
    expect(shown).toHaveLength(offers.length);
    offers.forEach(({ part, uncovered, firms }, i) => {
      const figure = moneyText(uncovered!.high, lang).split(' ')[0]!;
      for (const said of [part.name[lang], figure, firms[0]!.name]) expect(shown[i]).toContain(said);
    });
    expect(await card.locator('[data-cooperation]').count()).toBe(cooperation.length);
  }
  expect(await faultsEverywhere(page, `regions-${lang}`)).toEqual([]);
  await page.close();
});

test('by keyboard: r opens the regions, a firm the cell that says what it makes, Escape leads back', async () => {
  const page = await site.open('tasks?lang=zh', 1440, 900);
  await page.locator('main h1').waitFor();
  await page.keyboard.press('r');
  const { offers } = answer.regions.find((r) => r.offers.length > 0)!;
  const [firm] = offers[0]!.firms;
  await page.getByRole('link', { name: firm!.name }).first().press('Enter');
  const drawer = page.locator('.ant-drawer');
  await drawer.locator('mark').first().waitFor();
  expect(await drawer.textContent()).toContain('企业名单');
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });
  expect(new URL(page.url()).pathname).toBe('/regions');
  await page.close();
});
