import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PARK_BOXES } from '../../src/sample/index.js';
import type { StressMap, StressPage, StressScreen } from '../../src/server/index.js';
import { faultsOf } from './faults.js';
import { pictureOf } from './pictures.js';
import { faultsEverywhere } from './standing.js';
import { openSampleSite, type SampleSite } from './sample-site.js';

const LANGUAGES = ['zh', 'en'] as const;

let site: SampleSite;
let screen: StressScreen;
/** The site of the greatest risk, and what its stop comes to. */
let worst: string;
let answer: StressPage;

beforeAll(async () => {
  site = await openSampleSite();
  const get = async (path: string) => (await fetch(`${site.url}/api/${path}`)).json();
  // The first answers are made once and take longest.
  await get('overview');
  screen = (await get('stress/all')) as StressScreen;
  worst = screen.risks[0]!.site;
  answer = (await get(`stress?stop=${encodeURIComponent(worst)}`)) as StressPage;
}, 240_000);
afterAll(() => site.close());

async function settled(page: Page) {
  await page.locator('#sentence').waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
}

const stopAt = (lang: string, more = '') =>
  `chain/stress?lang=${lang}&stop=${encodeURIComponent(worst)}${more}`;

describe.each(['all', 'stop'] as const)('the page %s', (name) => {
  test.each(LANGUAGES)('stands everywhere, and axe finds nothing: %s', async (lang) => {
    const page = await site.open(name === 'all' ? `chain/stress?lang=${lang}` : stopAt(lang));
    await settled(page);
    expect(await faultsEverywhere(page, `stress-${name === 'all' ? 'all-' : ''}${lang}`)).toEqual([]);
    await page.close();
  });
});

test.each(LANGUAGES)(
  'says the worst first and at most ten things to do, and a site opens its stop: %s',
  async (lang) => {
    const page = await site.open(`chain/stress?lang=${lang}`, 1440, 900);
    await settled(page);
    expect(await page.locator('#sentence').textContent()).toBe(screen.risks[0]!.says[lang]);
    const todo = await page.locator('section:has(#todo-heading) li').count();
    expect(todo).toBe(screen.advice.length);
    expect(todo).toBeLessThanOrEqual(10);
    expect(await page.locator('body').textContent()).not.toContain('999');
    await page.locator('section:has(#sites-heading) tbody tr').first().getByRole('link').click();
    await page.locator('#plants-heading').waitFor();
    expect(await page.locator('#sentence').textContent()).toBe(answer.says[lang]);
    expect(await page.locator('section:has(#plants-heading) ul > li').count()).toBe(answer.plants.length);
    expect(await page.locator('#assumed-heading ~ ul li').count()).toBe(answer.assumptions.length);
    expect(new URL(page.url()).searchParams.get('stop')).toBe(worst);
    await page.close();
  },
);

test('by keyboard: h, / and a name stop somebody; an action is tried; why leads to a cell and back', async () => {
  const page = await site.open('tasks?lang=zh', 1440, 900);
  await page.locator('main h1').waitFor();
  await page.keyboard.press('h');
  await page.locator('a[href*="/chain/stress"]').press('Enter');
  await settled(page);
  await page.keyboard.press('/');
  await page.keyboard.type(worst.slice(0, 12));
  await page.getByRole('button', { name: `令${worst}停产` }).press('Enter');
  await page.locator('#change-heading').waitFor();
  await page.getByLabel('备货').selectOption({ index: 1 });
  await page.getByRole('button', { name: '试算' }).press('Enter');
  await page.getByRole('rowheader', { name: '采取后' }).waitFor();
  const { searchParams } = new URL(page.url());
  expect(searchParams.get('hold')).toMatch(/=5$/);
  const why = page.locator('section:has(#lines-heading) details').first();
  await why.locator('summary').press('Enter');
  await why.locator('a[href*="fact="]').first().press('Enter');
  const drawer = page.locator('.ant-drawer');
  await drawer.locator('mark').first().waitFor();
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });
  await page.close();
});

test('a box that is drawn on the map, or typed, stops the sites inside', async () => {
  const map = (await (await fetch(`${site.url}/api/stress/map`)).json()) as StressMap;
  const inside = map.sites.filter((s) => s.park === '军山新城').length;
  const page = await site.open('chain/stress?lang=zh', 1440, 900);
  const typeBox = async () => {
    for (const [i, edge] of ['西', '南', '东', '北'].entries())
      await page.getByLabel(edge, { exact: true }).fill(String(PARK_BOXES.junshan[i]));
  };
  await settled(page);
  await page.getByText('在地图上圈选范围').click();
  const drawing = page.getByRole('img', { name: '供应商厂区位置图' });
  await drawing.waitFor();
  expect(await drawing.locator('circle').count()).toBe(map.sites.length);
  await typeBox();
  await page.getByText(`范围内 ${inside} 个厂区`).waitFor();
  await pictureOf(page.locator('section:has(#ask-heading)'), 'stress-map');
  expect(await faultsOf(page)).toEqual([]);

  const { x, y, width, height } = (await drawing.boundingBox())!;
  await page.mouse.move(x + 2, y + 2);
  await page.mouse.down();
  await page.mouse.move(x + width - 2, y + height - 2);
  await page.mouse.up();
  await page.getByText(`范围内 ${map.sites.length} 个厂区`).waitFor();
  // An emptied edge is no edge at nought.
  await page.getByLabel('西', { exact: true }).fill('');
  await page.getByText(`范围内 ${map.sites.length} 个厂区`).waitFor();
  await typeBox();
  await page.getByRole('button', { name: '令范围内停产' }).press('Enter');
  await page.locator('#plants-heading').waitFor();
  const asked = new URL(page.url()).searchParams.get('stop')!;
  expect(asked).toBe(PARK_BOXES.junshan.join());
  const stopped = (await (
    await fetch(`${site.url}/api/stress?stop=${encodeURIComponent(asked)}`)
  ).json()) as StressPage;
  expect(stopped.sites).toHaveLength(inside);
  await page.close();
});

test('a place without suppliers is unknown, not a loss of nothing; an unknown return asks for days', async () => {
  const page = await site.open(`chain/stress?lang=zh&stop=${encodeURIComponent('没有的园区')}`, 1440, 900);
  await settled(page);
  expect(await page.locator('#sentence').textContent()).toContain('没有在册供应商');
  expect(await page.locator('#plants-heading').count()).toBe(0);
  const open = screen.sites.find((s) => s.recoveryDays === null)!.site;
  await page.goto(`${site.url}/chain/stress?lang=zh&stop=${encodeURIComponent(open)}`);
  await page.getByRole('alert').getByText('请填写停产天数').waitFor();
  await page.getByLabel('停产工作日').fill('20');
  await page.locator('#plants-heading').waitFor();
  await page.close();
});

test('on paper the sentence, plants, lines and assumptions stand, and the questions are gone', async () => {
  const page = await site.open(stopAt('zh'), 720, 1000);
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#ask-heading').isVisible()).toBe(false);
  for (const id of ['sentence', 'plants-heading', 'lines-heading', 'assumed-heading'])
    expect(await page.locator(`#${id}`).isVisible()).toBe(true);
  await pictureOf(page, 'stress-print');
  await page.close();
});
