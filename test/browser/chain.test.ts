import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTaxonomy } from '../../src/cli/assets.js';
import { generateSample } from '../../src/sample/index.js';
import type { ChainGaps, ChainMap } from '../../src/server/index.js';
import { pictureOf } from './pictures.js';
import { faultsEverywhere } from './standing.js';
import { openSampleSite, type SampleSite } from './sample-site.js';
import { openSite } from './site.js';

const { truth } = generateSample({ seed: 7, taxonomy: readTaxonomy('auto-parts') });
const missing = truth.gaps[0]!;
const single = truth.singleSources[0]!;
const ADDRESSES = { map: 'chain?', gaps: 'chain/gaps?list=weak&', part: `chain?part=${single.part}&` };

let site: SampleSite;

const api = async <T>(query: string) => (await (await fetch(`${site.url}/api/chain${query}`)).json()) as T;

beforeAll(async () => {
  site = await openSampleSite(true);
  // The first answers are made once and take longest.
  for (const path of ['overview', 'chain', 'chain/gaps']) await fetch(`${site.url}/api/${path}`);
}, 240_000);
afterAll(() => site.close());

/** Waits until every part of a page has what it shows. */
async function settled(page: Page) {
  await page.locator('#sentence, #suppliers-heading').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
}

describe.each(['map', 'gaps', 'part'] as const)('the page %s', (name) => {
  test.each(['zh', 'en'])('stands everywhere, and axe finds nothing: %s', async (lang) => {
    const page = await site.open(`${ADDRESSES[name]}lang=${lang}`);
    await settled(page);
    expect(await faultsEverywhere(page, `chain-${name}-${lang}`)).toEqual([]);
    await page.close();
  });
});

test('the map says as many missing links and single sources as were planted, and shows each of them', async () => {
  const page = await site.open('chain?lang=zh', 1440, 900);
  await settled(page);
  const sentence = (await page.locator('#sentence').textContent())!;
  expect(sentence).toContain(`缺链 ${truth.gaps.length} 项`);
  expect(sentence).toContain(`独家供应 ${truth.singleSources.length} 项`);
  const shown = (state: string) =>
    page
      .locator(`[data-state="${state}"]`)
      .evaluateAll((tiles) => tiles.map((tile) => tile.getAttribute('data-part')!).sort());
  expect(await shown('missing')).toEqual(truth.gaps.toSorted());
  expect(await shown('single-source')).toEqual(truth.singleSources.map((s) => s.part).sort());
  await page.close();
});

test('a state, a plant and a search narrow the map, and the address keeps them', async () => {
  const page = await site.open('chain?lang=zh', 1440, 900);
  await settled(page);
  await page.getByLabel('状态').selectOption('missing');
  await page.waitForFunction((n) => document.querySelectorAll('[data-part]').length === n, truth.gaps.length);
  const plant = single.plants[0]!;
  await page.locator('label', { hasText: /^工厂/ }).locator('select').selectOption(plant);
  await page.locator('#sentence', { hasText: plant }).waitFor();
  const { found } = await api<ChainMap>(`?state=missing&plant=${encodeURIComponent(plant)}`);
  await page.waitForFunction((n) => document.querySelectorAll('[data-part]').length === n, found);
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({ state: 'missing', plant });
  await page.getByRole('link', { name: '清除筛选' }).click();
  await page.keyboard.press('/');
  await page.keyboard.type('没有这种零件');
  await page.getByText('没有符合的零件').waitFor();
  await page.close();
});

test('by keyboard: h opens the chain, Enter a part, its share the cell, Escape and the way back', async () => {
  const page = await site.open('tasks?lang=zh', 1440, 900);
  await page.locator('main h1').waitFor();
  await page.keyboard.press('h');
  await settled(page);
  await page.locator(`[data-part="${single.part}"]`).press('Enter');
  await page.locator('#suppliers-heading').waitFor();
  const rows = page.locator('#suppliers-heading').locator('xpath=../..').locator('tbody tr');
  expect(await rows.count()).toBe(1);
  const needed = page.locator('[data-plant]');
  expect(
    (await needed.evaluateAll((all) => all.map((row) => row.getAttribute('data-plant')!))).sort(),
  ).toEqual(single.plants.toSorted());
  await page.locator('a[href*=".share"]').first().press('Enter');
  const drawer = page.locator('.ant-drawer');
  await drawer.locator('mark').first().waitFor();
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });
  await page.locator('a[href*=".quantity"]').first().press('Enter');
  await drawer.locator('mark').first().waitFor();
  await drawer.getByRole('button', { name: '返回零件' }).click();
  await drawer.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: '返回产业链图' }).click();
  await settled(page);
  await page.close();
});

test('the gaps: as many on the page as the API says and were planted, in the order and filter asked', async () => {
  const page = await site.open('chain/gaps?lang=zh', 1440, 900);
  await settled(page);
  const listed = () =>
    page.locator('[data-gap]').evaluateAll((all) => all.map((row) => row.getAttribute('data-gap')!));
  expect((await listed()).sort()).toEqual(truth.gaps.toSorted());
  const { lines } = await api<ChainGaps>('/gaps?list=missing&sort=plants');
  await page.getByRole('link', { name: /涉及工厂/ }).click();
  await page.locator('th[aria-sort="descending"]', { hasText: '涉及工厂' }).waitFor();
  await page.waitForFunction(
    (first) => document.querySelector('[data-gap]')?.getAttribute('data-gap') === first,
    lines[0]!.part.id,
  );
  await page.getByRole('link', { name: /^弱链/ }).click();
  const { total, counts } = await api<ChainGaps>('/gaps?list=weak');
  await page.getByText(`${counts.weak} 项中的 ${total} 项`).waitFor();
  await page.locator(`[data-gap]`).first().getByRole('link').first().click();
  await page.getByRole('link', { name: '返回断点清单' }).waitFor();
  await page.close();
});

test('what is not there is said: an unknown part, an unknown plant, no lists at all', async () => {
  const page = await site.open('chain?lang=zh&part=no.such', 1440, 900);
  await page.getByRole('alert').getByText('都没有零件“no.such”').waitFor();
  await page.goto(`${site.url}/chain?lang=zh&plant=P0`);
  await page.getByRole('alert').getByText('没有工厂“P0”').waitFor();
  await page.goto(`${site.url}/chain?lang=zh&part=${missing}`);
  await page.locator('#suppliers-heading').waitFor();
  expect(await page.locator('main').textContent()).toContain('区内无企业生产');
  await page.close();

  const empty = await openSite();
  for (const path of ['chain', 'chain/gaps']) {
    const bare = await empty.open(`${path}?lang=zh`, 1440, 900);
    await bare.getByRole('heading', { name: '产业链资料尚不完整' }).waitFor();
    await bare.getByText('请先导入').waitFor();
    await pictureOf(bare, `chain-empty${path.length > 5 ? '-gaps' : ''}`, false);
  }
  await empty.close();
}, 60_000);
