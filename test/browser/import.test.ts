import { rmSync } from 'node:fs';
import path from 'node:path';
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

/** A list that no mapping of the product understands: a title, headings of the office's own, a column of no use, one without a heading. */
const ledgerOf = (month: number, lang: string) =>
  [
    `某园区${month}月台账 ${lang}`,
    `承租方,信用码,${month}月进账(万),意向等级,`,
    `武汉新锐试验电控有限公司,91420100MA4D0A011M,${month}2,甲,31`,
    `武汉新锐试验线束有限公司,,${month}3,乙,32`,
    `武汉新锐试验座椅有限公司,,${month}4,乙,33`,
  ].join('\n');

test.each(['zh', 'en'] as const)(
  'a sheet of no known kind is corrected and taken in to the cell; the next month is understood by itself: %s',
  async (lang) => {
    const page = await site.open(`import?lang=${lang}`, 1440, 900);
    const hand = async (month: number) => {
      const name = `台账${month}-${lang}.csv`;
      const buffer = Buffer.from(ledgerOf(month, lang));
      await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
      const file = page.locator(`[data-file="${name}"]`);
      await file.waitFor({ timeout: 30_000 });
      return file;
    };
    const takeIn = async (file: Awaited<ReturnType<typeof hand>>) => {
      await page.locator('.ant-btn-primary').first().press('Enter');
      await file.waitFor({ state: 'detached', timeout: 60_000 });
    };
    // What one language has taught, the other would know.
    rmSync(path.join(site.folder, 'mappings'), { recursive: true, force: true });
    const ledger = await hand(11);
    const month = await hand(10);
    const kind = ledger.locator('[data-kind]');
    expect(await kind.inputValue()).toBe('');
    const choose = (list: ReturnType<typeof ledger.locator>, word: string) =>
      list.selectOption({ label: word });
    await choose(kind, lang === 'zh' ? '月度产值' : 'monthly output');
    const field = (column: string) => ledger.locator(`[data-column="${column}"] select`);
    await choose(field('A'), lang === 'zh' ? '企业名称' : 'enterprise name');
    await choose(field('B'), lang === 'zh' ? '统一社会信用代码' : 'Unified Social Credit Code');
    await choose(field('C'), lang === 'zh' ? '本月总产值' : 'output value, this month');
    await field('D').selectOption('-');
    await field('E').selectOption('employees');
    const taken = { hasText: lang === 'zh' ? '采纳 3' : '3 accepted' };
    await ledger.locator('[data-counts]', taken).waitFor();
    // The other month waits with the same header: nobody has touched it.
    await month.locator('[data-counts]', taken).waitFor();
    expect(await month.locator('[data-kind]').inputValue()).toBe('monthly-output');
    expect(await month.locator('[data-column="D"] select').inputValue()).toBe('-');
    expect(await ledger.locator('[data-column="C"]').textContent()).toContain('万');
    expect(await faultsEverywhere(page, `import-correction-${lang}`)).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    await takeIn(ledger);
    const cell = await site.register.db
      .selectFrom('cell')
      .innerJoin('row', 'row.id', 'cell.row_id')
      .innerJoin('sheet', 'sheet.id', 'row.sheet_id')
      .innerJoin('import', 'import.id', 'sheet.import_id')
      .select(['cell.column', 'row.row', 'cell.raw', 'cell.value'])
      .where('import.name', '=', `台账11-${lang}.csv`)
      .where('cell.field', '=', 'output_value')
      .orderBy('row.row')
      .execute();
    // 112 万元 are 1 120 000 yuan, in fen.
    expect(cell[0]).toEqual({ column: 'C', row: 3, raw: '112', value: '112000000' });

    const next = await hand(12);
    expect(await next.locator('[data-kind]').inputValue()).toBe('monthly-output');
    // All but the one of no use: that without a heading too.
    expect(await next.textContent()).toContain(
      lang === 'zh' ? '共 5 列，识别 4 列' : '5 columns, 4 understood',
    );
    expect(await next.locator('[data-counts]').textContent()).toContain(
      lang === 'zh' ? '采纳 3' : '3 accepted',
    );
    await next.getByRole('button', { name: lang === 'zh' ? '移除' : 'Remove' }).click({ timeout: 60_000 });
    await next.waitFor({ state: 'detached', timeout: 30_000 });
    await page.close();
  },
  180_000,
);
