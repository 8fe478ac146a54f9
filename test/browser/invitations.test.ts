import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatCount } from '../../src/model/format.js';
import { type NeedsSite, openNeedsSite } from './planted-needs.js';
import { faultsOf } from './faults.js';
import { pictureOf } from './pictures.js';
import { faultsEverywhere } from './standing.js';

let needs: NeedsSite;
beforeAll(async () => {
  needs = await openNeedsSite();
}, 120_000);
afterAll(() => needs.close());

const WORDS = {
  zh: {
    step: '步骤',
    invited: '已邀请',
    answeredSo: '已答复',
    sampled: '已送样',
    nominated: '已定点',
    record: '记录',
    capacity: '每年可供数量',
    certificate: '所持资质',
    send: '提交答复',
    answered: (n: string) => `每年可供 ${n}`,
    out: (name: string) => `已定点：${name}。`,
  },
  en: {
    step: 'Step',
    invited: 'invited',
    answeredSo: 'answered',
    sampled: 'sample sent',
    nominated: 'nominated',
    record: 'Record',
    capacity: 'Could make a year',
    certificate: 'Certificate named',
    send: 'Send the answer',
    answered: (n: string) => `could make ${n} a year`,
    out: (name: string) => `${name} is nominated.`,
  },
} as const;

describe.each([
  ['zh', 0],
  ['en', 1],
] as const)('from a need to the nomination: %s', (lang, nth) => {
  test('by the maker and the supplier, each on its own pages', async () => {
    const words = WORDS[lang];
    const { matching, invite, openAs } = needs;
    const { need, best } = needs.planted[nth]!;
    const maker = await invite(`maker-${lang}@zone.example`, 'vehicle-maker', need.buyer!);
    const supplier = await invite(`supplier-${lang}@zone.example`, 'enterprise', best.id);

    let page = await openAs(maker, `/needs?lang=${lang}`);
    const own = matching.needs.filter((n) => n.buyer === need.buyer).map((n) => n.id as string);
    const shown = await page
      .locator('tr[data-need]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-need')));
    expect(shown.toSorted()).toEqual(own.toSorted());
    await page.locator(`tr[data-need="${need.id}"] a`).first().press('Enter');
    let card = page.locator(`[data-supplier="${best.id}"]`);
    const record = async (step: 'invited' | 'sampled' | 'nominated') => {
      await card
        .getByRole('combobox', { name: words.step, exact: true })
        .selectOption({ label: words[step] });
      await card.getByRole('button', { name: words.record, exact: true }).press('Enter');
      await card.locator('ol').getByText(words[step], { exact: true }).waitFor();
    };
    await card.waitFor();
    // The planted supplier is first.
    expect(await page.locator('[data-supplier]').first().getAttribute('data-supplier')).toBe(best.id);
    await record('invited');
    expect(await faultsEverywhere(page, `need-maker-${lang}`)).toEqual([]);
    await page.close();

    // An enterprise lands on its invitations, whatever it asked for.
    page = await openAs(supplier, `/needs/${need.id}?lang=${lang}`);
    expect(new URL(page.url()).pathname).toBe('/invitations');
    const invitation = page.locator(`[data-invitation="${need.id}"]`);
    await invitation.getByLabel(words.capacity).fill(String(need.volumePerYear));
    await invitation.getByLabel(words.certificate).fill('IATF 16949');
    expect(await faultsEverywhere(page, `invitations-${lang}`)).toEqual([]);
    await invitation.getByRole('button', { name: words.send }).press('Enter');
    await invitation.getByText(words.answered(formatCount(need.volumePerYear!))).waitFor();
    // Its profile says so too, beside its place on the ladder.
    await page.goto(`${needs.site.url}/enterprises?lang=${lang}`);
    await page.locator(`tr[data-need="${need.id}"]`, { hasText: words.answeredSo }).waitFor();
    await page.locator('section:has(#ladder-heading) dl').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await pictureOf(page, `profile-own-${lang}`);
    await page.close();

    page = await openAs(maker, `/needs/${need.id}?lang=${lang}`);
    card = page.locator(`[data-supplier="${best.id}"]`);
    await record('sampled');
    await record('nominated');
    await page.locator('#sentence', { hasText: words.out(best.name) }).waitFor();
    await page.close();
  });
});

test('a supplier that was never invited is told so', async () => {
  const email = await needs.invite('nobody@zone.example', 'enterprise', needs.planted[2]!.best.id);
  const page = await needs.openAs(email, '/?lang=zh');
  expect(await page.locator('#sentence').textContent()).toContain('暂未收到对接邀请');
  expect(await page.locator('nav li a').allTextContents()).toEqual(['对接邀请', '企业', '梯度培育']);
  await page.close();
});
