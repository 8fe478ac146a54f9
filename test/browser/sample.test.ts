import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTaxonomy } from '../../src/cli/assets.js';
import { planStatus } from '../../src/lenses/plan/index.js';
import { moneyText } from '../../src/model/format.js';
import { parseDay } from '../../src/model/day.js';
import { importFiles } from '../../src/register/index.js';
import { generateSample } from '../../src/sample/index.js';
import { LiveOffice } from '../../src/server/index.js';
import { ask, emptyRegister, read } from '../office/office.js';
import { openSite, type Site } from './site.js';

const SCREENS = new URL('../../docs/screens/', import.meta.url);

let site: Site;
let close: () => Promise<void>;
let status: ReturnType<typeof planStatus>;

beforeAll(async () => {
  const taxonomy = readTaxonomy('auto-parts');
  const sample = generateSample({ seed: 7, taxonomy });
  const register = await emptyRegister();
  const files = sample.files.map(({ path, bytes }) => ({ bytes, reading: read(bytes, path) }));
  await importFiles(register, files, { actor: 'test' });
  const question = await ask(register, sample.truth.asOf);
  const zone = {
    name: sample.zone.name,
    time_zone: 'Asia/Shanghai',
    plan: 'plan.yaml',
    taxonomy: 'auto-parts',
    database: 'data/register.sqlite',
    as_of: sample.truth.asOf,
    sample: true,
  };
  status = planStatus(question, zone);
  const today = () => parseDay('2026-01-20')!;
  site = await openSite(new LiveOffice({ register, zone, plan: question.plan, next: null, taxonomy, today }));
  close = async () => {
    await site.close();
    await register.close();
  };
}, 240_000);
afterAll(() => close());

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
    mkdirSync(SCREENS, { recursive: true });
    await page.screenshot({ path: new URL(`overview-${lang}.png`, SCREENS).pathname });
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
