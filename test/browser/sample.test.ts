import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collectionOf, explainGoal, planStatus } from '../../src/lenses/plan/index.js';
import { moneyText } from '../../src/model/format.js';
import { parsePeriod } from '../../src/model/period.js';
import { pictureOf } from './pictures.js';
import { faultsEverywhere } from './standing.js';
import { openSampleSite, type SampleSite } from './sample-site.js';

let site: SampleSite;
let status: ReturnType<typeof planStatus>;

beforeAll(async () => {
  site = await openSampleSite();
  status = planStatus(site.question, site.zone);
}, 240_000);
afterAll(() => site.close());

/** Waits until every part of a page has what it shows. */
async function settled(page: Page) {
  await page.locator('main h1').waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
}

test.each(['zh', 'en'] as const)(
  'the sample’s page says what status says, to the digit: %s',
  async (lang) => {
    const page = await site.open(`?lang=${lang}`);
    for (const goal of status.goals) {
      const card = (await page.locator(`[data-goal="${goal.id}"]`).textContent()) ?? '';
      const figure = goal.unit === 'CNY' ? moneyText(goal.value!, lang).split(' ')[0]! : String(goal.value);
      expect(card).toContain(figure);
    }
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(1080);
    await page.waitForTimeout(1500);
    await pictureOf(page, `overview-${lang}`, false);
    await page.close();
  },
);

test('a click leads from the figure to a firm, and from it to the cell that holds the raw text', async () => {
  const page = await site.open('?lang=zh');
  await page.locator('[data-goal="G1"] a[aria-label]').click();
  const panel = page.locator('.ant-drawer');
  await panel.locator('tbody tr.ant-table-row').first().getByRole('link').click();
  const marked = panel.locator('ol > li mark').first();
  await marked.waitFor();
  expect(await marked.textContent()).toMatch(/\d/);
  expect(await panel.textContent()).toContain('统计月报/');
  await page.close();
});

const PAGES = ['goals/G1', 'goals/G2', 'tasks', 'collection', 'brief'];
const LANGUAGES = ['zh', 'en'] as const;

describe.each(PAGES)('the page %s', (path) => {
  test.each(LANGUAGES)('stands everywhere, and axe finds nothing: %s', async (lang) => {
    const page = await site.open(`${path}?lang=${lang}`, 1440, 900);
    await settled(page);
    if (path === 'brief') await page.frameLocator('iframe').locator('h1').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toMatch(lang);
    expect(await faultsEverywhere(page, `${path.replace('/', '-')}-${lang}`)).toEqual([]);
    await page.close();
  });
});

test.each(LANGUAGES)('the goal’s page says what explain says: %s', async (lang) => {
  const page = await site.open(`goals/G1?lang=${lang}`);
  await settled(page);
  const said = (await page.locator('main').textContent())!.replace(/\s+/g, '');
  const { says, carriers } = explainGoal(site.question, 'G1')!;
  expect(said).toContain(says[0]![lang].replace(/\s+/g, ''));
  expect(said).toContain(carriers[0]!.enterprise.name);
  await page.close();
});

test('the collection’s page counts what collect counts, and its filter stands in the address', async () => {
  const { counts, expected } = collectionOf(site.question, parsePeriod('2025-09')!)!;
  const page = await site.open('collection?lang=zh&period=2025-09&returns=overdue');
  await settled(page);
  const said = (await page.locator('main').textContent())!;
  for (const n of [expected, counts.overdue, counts.wrong]) expect(said).toContain(String(n));
  expect(counts.overdue).toBeGreaterThan(0);
  await page.close();
});

test('the brief is read on its page, and kept as a document and a workbook', async () => {
  for (const [format, start] of [
    ['docx', 'PK'],
    ['xlsx', 'PK'],
    ['html', '<!'],
  ] as const) {
    const answer = await fetch(`${site.url}/api/brief?lang=zh&format=${format}`);
    expect(answer.status).toBe(200);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(String.fromCharCode(...bytes.slice(0, 2))).toBe(start);
    if (format !== 'html') expect(answer.headers.get('content-disposition')).toContain('attachment');
  }
});
