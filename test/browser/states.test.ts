import { expect, test } from 'vitest';
import type { Office } from '../../src/server/index.js';
import { fixtureOffice } from './fixture/office.js';
import { OCTOBER } from './fixture/overview.js';
import { openSite } from './site.js';

test('when the API fails the page says what, where and what next, and asks again', async () => {
  let broken = true;
  const office = fixtureOffice();
  const overview: Office['overview'] = (asOf) =>
    broken ? Promise.reject(new Error('SELECT secret')) : office.overview(asOf);
  const site = await openSite({ ...office, overview });
  const page = await site.open();
  const alert = page.getByRole('alert');
  await alert.getByText('数据未能载入').waitFor();
  const said = await alert.textContent();
  expect(said).toContain('/api/overview');
  expect(said).toContain('500');
  expect(said).not.toContain('secret');
  broken = false;
  await alert.getByRole('button', { name: '重试' }).click();
  await page.locator('[data-goal="G1"]').waitFor();
  await site.close();
});

test('when the server is gone the page says how to bring it back', async () => {
  const site = await openSite();
  const page = await site.open();
  await page.route('**/api/goals/**', (route) => route.abort());
  await page.locator('[data-goal="G1"] a[aria-label]').click();
  await page.getByRole('alert').getByText('服务器没有响应').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('chainwright serve');
  await site.close();
});

test('an empty register says what will stand here, why it does not, and the one thing to do', async () => {
  const empty = { ...OCTOBER, register: { sources: 0, rows: 0, enterprises: 0, questions: 0 } };
  const site = await openSite({ ...fixtureOffice(), overview: async () => empty });
  const page = await site.open();
  await page.getByRole('heading', { name: '企业库为空' }).waitFor();
  await page.getByText('chainwright import').waitFor();
  expect(await page.locator('[data-goal]').count()).toBe(0);
  await site.close();
});

test('while the figures are on the way the page keeps its shape', async () => {
  const office = fixtureOffice();
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const site = await openSite({ ...office, overview: (asOf) => held.then(() => office.overview(asOf)) });
  const page = await site.browser.context.newPage();
  await page.goto(`${site.url}/?lang=zh`);
  await page.getByRole('main', { name: '正在载入总览' }).waitFor();
  expect(await page.locator('[data-goal]').count()).toBe(0);
  release();
  await page.locator('[data-goal="G1"]').waitFor();
  await site.close();
});

test('a zone without suppliers has no ladder yet and says what to import', async () => {
  const site = await openSite();
  const page = await site.open('ladder?lang=zh');
  await page.getByText('企业库中尚无零部件企业').waitFor();
  expect(await page.locator('[data-rung]').count()).toBe(0);
  await site.close();
});

test('when the ladder fails the page says where, and asks again', async () => {
  const office = fixtureOffice();
  let broken = true;
  const ladder: Office['ladder'] = (asked) =>
    broken ? Promise.reject(new Error('SELECT secret')) : office.ladder(asked);
  const site = await openSite({ ...office, ladder });
  const page = await site.open('ladder?lang=en');
  const alert = page.getByRole('alert');
  await alert.getByText('/api/ladder').waitFor();
  expect(await alert.textContent()).not.toContain('secret');
  broken = false;
  await alert.getByRole('button').click();
  await page.getByText('no parts supplier yet').waitFor();
  await site.close();
});
