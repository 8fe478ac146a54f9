import { afterAll, beforeAll, expect, test } from 'vitest';
import { fingerprint, sourceLog, withdraw } from '../../src/register/index.js';
import { faultsOf } from './faults.js';
import { type NeedsSite, OFFICE, openNeedsSite } from './planted-needs.js';
import { pictureFrom } from './pictures.js';
import { faultsEverywhere } from './standing.js';

let needs: NeedsSite;
beforeAll(async () => {
  needs = await openNeedsSite();
}, 120_000);
afterAll(() => needs.close());

const WORDS = {
  zh: {
    field: '更正项',
    address: '地址',
    staff: '从业人数',
    value: '正确值',
    because: '更正理由',
    send: '提交审核',
    accept: '采纳',
    refuse: '退回',
    reason: '退回理由（企业可见）',
    assessment: '本企业梯度评估',
  },
  en: {
    field: 'What is not right',
    address: 'address',
    staff: 'employees',
    value: 'Our value',
    because: 'Because',
    send: 'Send to the office',
    accept: 'Accept',
    refuse: 'Refuse',
    reason: 'Why it is refused; the enterprise reads it',
    assessment: 'Your enterprise against the ladder',
  },
} as const;

test.each([
  ['zh', 0],
  ['en', 1],
] as const)(
  'an enterprise states what is not right; the office accepts one and refuses one; both stand on every screen: %s',
  async (lang, nth) => {
    const words = WORDS[lang];
    const { invite, openAs, planted, site } = needs;
    const { best } = planted[nth]!;
    const other = planted[1 - nth]!.best;
    const before = await fingerprint(site.register);
    const enterprise = await invite(`own-${lang}@zone.example`, 'enterprise', best.id);
    let page = await openAs(enterprise, `/enterprises?lang=${lang}`);
    const address = `=1+1 军山大道 ${nth} 号`;
    const state = async (field: string, value: string) => {
      await page.getByLabel(words.field).selectOption({ label: field });
      await page.getByLabel(words.value).fill(value);
      await page.getByLabel(words.because).fill('2025 年已变更');
      await page.getByRole('button', { name: words.send }).click({ timeout: 30_000 });
    };
    await state(words.staff, '很多');
    await page.locator('form').getByRole('alert').filter({ hasText: '很多' }).waitFor();
    await state(words.address, address);
    await page.locator('[data-correction]', { hasText: address }).waitFor();
    await state(words.staff, '4321');
    await page.locator('[data-correction]', { hasText: '4321' }).waitFor();
    expect(await page.locator('[data-correction-state=waiting]').count()).toBe(2);
    expect(await faultsEverywhere(page, `profile-stated-${lang}`)).toEqual([]);
    await pictureFrom(page, page.locator('#corrections-heading'), `corrections-own-${lang}`);
    expect(await fingerprint(site.register)).toBe(before);

    // Its own assessment, whatever it asks for.
    await page.goto(`${site.url}/ladder/${other.id}?lang=${lang}`);
    await page.getByRole('heading', { level: 1, name: words.assessment }).waitFor();
    await page.locator('#eligibility-heading').waitFor();
    expect(await page.locator('main').textContent()).not.toContain(other.name);
    expect(await page.locator('main a[href*="fact="]').count()).toBe(0);
    expect(await faultsEverywhere(page, `assessment-own-${lang}`)).toEqual([]);
    await page.close();

    page = await openAs(OFFICE, `/corrections?lang=${lang}&state=waiting`);
    const row = (text: string) => page.locator('[data-correction]', { hasText: text });
    await row('4321').locator('summary').click();
    expect(await faultsEverywhere(page, `corrections-${lang}`)).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    await row('4321').getByLabel(words.reason).fill('请提供社保缴纳证明');
    await row('4321').locator('form').getByRole('button', { name: words.refuse }).click({ timeout: 30_000 });
    await row('4321').waitFor({ state: 'detached' });
    await row(address).getByRole('button', { name: words.accept }).click({ timeout: 30_000 });
    await row(address).waitFor({ state: 'detached', timeout: 60_000 });
    // It stands on the profile by its cell, and first of what sources say.
    await page.goto(`${site.url}/enterprises/${best.id}?lang=${lang}`);
    const stated = page.locator('section:has(#names-heading) tr', { hasText: address });
    await stated.locator('a', { hasText: '企业自报-地址' }).first().press('Enter');
    await page.locator('.ant-drawer mark', { hasText: address }).waitFor();
    await page.close();

    page = await openAs(enterprise, `/enterprises?lang=${lang}`);
    await row('4321').getByText('请提供社保缴纳证明').waitFor();
    expect(await row(address).locator('[data-correction-state]').getAttribute('data-correction-state')).toBe(
      'accepted',
    );
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
    const [source] = await sourceLog(site.register);
    await withdraw(site.register, source!.sha256, 'test');
    expect(await fingerprint(site.register)).toBe(before);
  },
  // It takes files in, as the tests of the import page do.
  180_000,
);
