import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NeedsSite, OFFICE, openNeedsSite } from './planted-needs.js';
import { faultsEverywhere } from './standing.js';

let needs: NeedsSite;
beforeAll(async () => {
  needs = await openNeedsSite();
}, 120_000);
afterAll(() => needs.close());

test.each(['zh', 'en'] as const)(
  'the office sees every need, and every part of a score: %s',
  async (lang) => {
    const { site, matching, planted, openAs } = needs;
    const page = await openAs(OFFICE, `/needs?lang=${lang}`);
    expect(await page.locator('#sentence').textContent()).toBe(matching.list().says[lang]);
    expect(await page.locator('tr[data-need]').count()).toBe(Math.min(30, matching.needs.length));
    expect(await faultsEverywhere(page, `needs-${lang}`)).toEqual([]);
    const { need, best } = planted[2]!;
    await page.goto(`${site.url}/needs/${need.id}?lang=${lang}`);
    const first = page.locator('[data-supplier]').first();
    await first.waitFor();
    expect(await first.getAttribute('data-supplier')).toBe(best.id);
    const { parts } = matching.match(need, 1).candidates[0]!;
    for (const part of parts.filter((p) => p.id !== 'proofs'))
      expect(await first.locator(`[data-part="${part.id}"]`).textContent()).toContain(part.says[lang]);
    expect(await faultsEverywhere(page, `need-${lang}`)).toEqual([]);
    await page.close();
  },
);

test('by keyboard: n opens the needs, a filter stands in the address, a fact opens its cell, Escape leads back', async () => {
  const { site, matching, planted, openAs } = needs;
  const page = await openAs(OFFICE, '/regions?lang=zh');
  await page.keyboard.press('n');
  await page.locator('tr[data-need]').first().waitFor();
  await page.getByRole('combobox', { name: '供应商', exact: true }).selectOption('missing-link');
  const missing = matching.list().needs.filter((n) => n.gap?.kind === 'missing-link').length;
  await page.getByText(`${missing} 条，共 ${matching.needs.length} 条`).waitFor();
  expect(new URL(page.url()).searchParams.get('met')).toBe('missing-link');
  await page.keyboard.press('/');
  await page.keyboard.type('没有的零件');
  await page.getByText('没有符合筛选条件的需求').waitFor();

  const at = `/needs/${planted[2]!.need.id}`;
  await page.goto(`${site.url}${at}?lang=zh`);
  await page.locator('[data-part="capacity"] a').first().press('Enter');
  const drawer = page.locator('.ant-drawer');
  await drawer.locator('mark').first().waitFor();
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });
  expect(new URL(page.url()).pathname).toBe(at);
  await page.close();
});

test('a gap shows its leads; a maker that opens a rival’s need is told that there is none', async () => {
  const { site, matching, planted, invite, openAs } = needs;
  const gap = matching.list().needs.find((n) => n.gap !== null)!;
  let page = await openAs(OFFICE, `/needs/${gap.need.id}?lang=zh`);
  expect(await page.locator('#sentence').textContent()).toContain('缺链');
  expect(await page.locator('[aria-labelledby="leads-heading"] tbody tr').count()).toBeGreaterThan(0);
  await page.close();
  const rival = planted.find((p) => p.need.buyer !== planted[0]!.need.buyer)!.need.buyer!;
  page = await openAs(await invite('rival@zone.example', 'vehicle-maker', rival), '/needs?lang=zh');
  await page.goto(`${site.url}/needs/${planted[0]!.need.id}?lang=zh`);
  await page.getByRole('alert').getByText('没有需求').waitFor();
  await page.close();
});
