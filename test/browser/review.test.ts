import { afterAll, beforeAll, expect, test } from 'vitest';
import { fingerprint, openQuestions } from '../../src/register/index.js';
import { openSampleSite, type SampleSite } from './sample-site.js';
import { faultsEverywhere } from './standing.js';

let site: SampleSite;
beforeAll(async () => {
  site = await openSampleSite();
  for (const path of ['overview', 'review']) await fetch(`${site.url}/api/${path}`);
}, 120_000);
afterAll(() => site.close());

const open = async () => (await openQuestions(site.register)).length;

test.each(['zh', 'en'] as const)('stands everywhere, and says how many wait: %s', async (lang) => {
  const page = await site.open(`review?lang=${lang}`);
  await page.locator('[data-reason]').waitFor();
  expect(await page.locator('#sentence').textContent()).toContain(`${await open()}`);
  expect(await page.locator('#queue-heading').count()).toBe(1);
  expect(await page.locator('[data-field]').count()).toBeGreaterThan(1);
  expect(await faultsEverywhere(page, `review-${lang}`)).toEqual([]);
  await page.close();
});

test('two names that differ in one sign show which sign', async () => {
  const page = await site.open('review?lang=zh&list=name', 1440, 900);
  await page.locator('[data-reason]').waitFor();
  const alike = page.locator('[data-reason]', { hasText: '一字不同' });
  for (let i = 0; i < 55 && (await alike.count()) === 0; i++) await page.keyboard.press('j');
  const marks = await page.locator('h3 mark').allTextContents();
  expect(marks).toHaveLength(2);
  for (const mark of marks) expect([...mark]).toHaveLength(1);
  await page.close();
});

test('by keyboard: decided with a reason, the queue stays where it was, and undone brings back the same register', async () => {
  const before = await fingerprint(site.register);
  const waiting = await open();
  const page = await site.open('review?lang=zh', 1440, 900);
  const pair = page.locator('[data-pair]');
  const idOf = () => pair.getAttribute('data-pair');
  const settled = async (text: string) =>
    page.locator('[role=status]', { hasText: text }).first().waitFor({ timeout: 60_000 });
  await page.locator('[data-reason]').waitFor();
  const first = await idOf();
  const names = () => pair.locator('h3').allTextContents();
  const asked = await names();
  await page.keyboard.press('j');
  expect(await idOf()).not.toBe(first);
  await page.keyboard.press('k');
  expect(await idOf()).toBe(first);

  await page.keyboard.press('w');
  await page.keyboard.type('the licence says so');
  await page.keyboard.press('Enter');
  await page.keyboard.press('r');
  await settled('已记录');
  expect(new URL(page.url()).pathname).toBe('/review');
  expect(await idOf()).not.toBe(first);
  expect(await page.locator('#queue-heading + span').textContent()).toContain('第 1 项');
  expect(await open()).toBe(waiting - 1);
  const made = page.locator('[data-decision]').first();
  expect(await made.textContent()).toContain('the licence says so');
  expect(await made.textContent()).toContain('administrator');

  await page.keyboard.press('u');
  await settled('已撤销');
  expect(await open()).toBe(waiting);
  // The question is asked anew, under another number: the names are the same.
  expect(await names()).toEqual(asked);

  expect(await fingerprint(site.register)).toBe(before);
  await page.close();
}, 180_000);

test('none of several: one key answers every question about the enterprise, one undoes them', async () => {
  const before = await fingerprint(site.register);
  const waiting = await open();
  await fetch(`${site.url}/api/overview`);
  const page = await site.open('review?lang=en&list=several', 1440, 900);
  await page.locator('[data-reason]').waitFor();
  const none = await page.getByRole('button', { name: /^None of the/ }).textContent();
  const candidates = Number(/\d+/.exec(none!)![0]);
  expect(candidates).toBeGreaterThan(1);
  await page.keyboard.press('s');
  await page.locator('[role=status]', { hasText: 'Recorded' }).waitFor({ timeout: 60_000 });
  expect(await open()).toBeLessThanOrEqual(waiting - candidates);
  await page.keyboard.press('u');
  await page.locator('[role=status]', { hasText: 'Undone' }).waitFor({ timeout: 60_000 });
  expect(await fingerprint(site.register)).toBe(before);
  await page.close();
}, 180_000);

test('another one: M asks which, and what is not found is said', async () => {
  await fetch(`${site.url}/api/overview`);
  const page = await site.open('review?lang=en', 1440, 900);
  await page.locator('[data-reason]').waitFor();
  await page.keyboard.press('m');
  await page.keyboard.type('no such firm anywhere 123');
  await page.keyboard.press('Enter');
  const said = page.locator('[role=status]', { hasText: 'No enterprise is found' });
  await said.waitFor();
  expect(await said.textContent()).toContain('no such firm anywhere 123');
  await page.close();
});
