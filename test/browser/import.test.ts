import { afterAll, beforeAll, expect, test } from 'vitest';
import { fingerprint } from '../../src/register/index.js';
import { openSampleSite, type SampleSite } from './sample-site.js';
import { faultsEverywhere } from './standing.js';

let site: SampleSite;
beforeAll(async () => {
  site = await openSampleSite(true);
  await fetch(`${site.url}/api/overview`);
}, 120_000);
afterAll(() => site.close());

/** A messy list: a title, a code with a wrong check character, a column that nobody knows. */
const listOf = (lang: string) =>
  [
    `某园区新增企业名单 ${lang}`,
    '企业名称,统一社会信用代码,是否规上,主要产品,意向等级',
    '武汉新锐试验电控有限公司,91420100MA4D0A011M,是,电机控制器,甲',
    '武汉新锐试验线束有限公司,91420100MA4D0A0119,是,线束,乙',
  ].join('\n');

test.each(['zh', 'en'] as const)(
  'a messy file is looked at, taken in and withdrawn; the page stands everywhere: %s',
  async (lang) => {
    const before = await fingerprint(site.register);
    const page = await site.open(`import?lang=${lang}`, 1440, 900);
    await page.locator('#sentence').waitFor();
    const name = `新增企业-${lang}.csv`;
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(listOf(lang)) });
    const file = page.locator(`[data-file="${name}"]`);
    await file.waitFor({ timeout: 30_000 });
    expect(await file.locator('[data-counts]').textContent()).toContain('2');
    for (const summary of await file.locator('summary').all()) await summary.click();
    const bad = file.locator('[data-problem="error"]').first();
    expect(await bad.textContent()).toContain('B4');
    expect(await file.locator('[data-column="E"]').textContent()).toContain('◇');
    expect(await fingerprint(site.register)).toBe(before);
    expect(await faultsEverywhere(page, `import-${lang}`)).toEqual([]);

    await page.setViewportSize({ width: 1440, height: 900 });
    await page.locator('.ant-btn-primary').first().press('Enter');
    // What the work before has changed stands there until this one starts.
    await page.locator('[data-job="done"]', { hasText: lang === 'zh' ? '已导入' : 'Imported' }).waitFor({
      timeout: 60_000,
    });
    const [was, is] = await page.locator('[data-changed="importEnterprises"] td').allTextContents();
    const count = (s: string) => Number(s.replace(/\D/g, ''));
    expect(count(is!)).toBe(count(was!) + 2);
    expect(await fingerprint(site.register)).not.toBe(before);

    const source = page.locator(`[data-source="${name}"]`).first();
    await source.getByRole('button').press('Enter');
    await page.locator('.ant-popconfirm .ant-btn-primary').press('Enter');
    await page.locator('[data-job="done"]', { hasText: lang === 'zh' ? '已撤回' : 'Withdrawn' }).waitFor({
      timeout: 60_000,
    });
    expect(await fingerprint(site.register)).toBe(before);
    await page.close();
  },
  180_000,
);
