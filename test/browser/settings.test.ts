import { afterAll, beforeAll, expect, test } from 'vitest';
import { fingerprint } from '../../src/register/index.js';
import type { SettingsPage } from '../../src/server/index.js';
import { openSampleSite, type SampleSite } from './sample-site.js';
import { faultsEverywhere } from './standing.js';

let site: SampleSite;
let answer: SettingsPage;

beforeAll(async () => {
  site = await openSampleSite(true);
  answer = (await (await fetch(`${site.url}/api/settings`)).json()) as SettingsPage;
}, 120_000);
afterAll(() => site.close());

test.each(['zh', 'en'] as const)(
  'shows each setting with its doubt, and stands everywhere: %s',
  async (lang) => {
    const page = await site.open(`settings?lang=${lang}`);
    await page.locator('[data-fingerprint]').waitFor();
    const settings = answer.groups.flatMap((group) => group.settings);
    expect(await page.locator('[data-setting] th').allTextContents()).toEqual(
      settings.map((s) => s.name[lang]),
    );
    const doubts = settings.flatMap(({ doubt }) => (doubt === null ? [] : [`◇ ${doubt[lang]}`]));
    expect(await page.locator('[data-doubt]').allTextContents()).toEqual(doubts);
    const says = await page.locator('#sentence').textContent();
    for (const count of [settings.length, doubts.length]) expect(says).toContain(String(count));
    expect(await page.locator('[data-fingerprint]').textContent()).toBe(await fingerprint(site.register));
    expect(await faultsEverywhere(page, `settings-${lang}`)).toEqual([]);
    await page.close();
  },
);

test('by keyboard: y opens the page; what is not set says so, and where to set it', async () => {
  const page = await site.open('tasks?lang=zh', 1440, 900);
  await page.locator('main h1').waitFor();
  await page.keyboard.press('y');
  const mail = page.locator('[data-setting="Mail server"]');
  await mail.waitFor();
  expect(new URL(page.url()).pathname).toBe('/settings');
  expect(await mail.textContent()).toContain('— 未设置');
  expect(await mail.locator('code').textContent()).toBe('SMTP_URL, SMTP_FROM');
  expect(await page.getByRole('button', { name: '发送测试邮件' }).count()).toBe(0);
  await page.close();
});
