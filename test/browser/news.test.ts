import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRulebooks } from '../../src/cli/assets.js';
import { parseDay } from '../../src/model/day.js';
import { listen, type RunningServer } from '../../src/server/index.js';
import { tempFolder } from '../office/office.js';
import { type Browser, openBrowser } from './chromium.js';
import { faultsOf } from './faults.js';
import { fixtureOffice } from './fixture/office.js';
import { WEB_ROOT } from './site.js';
import { picturesOnDesk } from './pictures.js';
import { faultsEverywhere } from './standing.js';

const SCRIPT = '<script>document.title="ran"</script>';
/** Where a telephone says that a picture was taken. */
const PLACE = 'GPS 30.4N 114.1E';

const folder = path.join(tempFolder(), 'portal');
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  const portal = {
    zone: { name: { en: 'Wuhan zone', zh: '武汉开发区' }, sample: true },
    rulebooks: readRulebooks(),
    folder,
    today: () => parseDay('2026-11-25')!,
  };
  server = await listen(fixtureOffice(), { port: 0, webRoot: WEB_ROOT, portal });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.app.close();
});

const open = async (at: string) => {
  const page = await browser.context.newPage();
  await page.goto(`${server.url}${at}`);
  return page;
};
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).click({ timeout: 5000 });
const confirm = (page: Page, name: string) =>
  page.locator('.ant-popconfirm').getByRole('button', { name, exact: true }).click({ timeout: 5000 });
/** A picture of 3000 by 1500 pixels as a telephone takes it: the page draws it, and the place stands in an Exif segment behind its first two bytes. */
async function photograph(page: Page): Promise<Buffer> {
  const drawn = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 3000;
    canvas.height = 1500;
    const context = canvas.getContext('2d')!;
    context.fillStyle = '#3b6ea5';
    context.fillRect(0, 0, 3000, 900);
    context.fillStyle = '#c9ced6';
    context.fillRect(400, 600, 2200, 700);
    return canvas.toDataURL('image/jpeg').split(',')[1]!;
  });
  const jpeg = Buffer.from(drawn, 'base64');
  const exif = Buffer.from(`Exif\0\0${PLACE}`, 'latin1');
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0, exif.length + 2]), exif]);
  return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);
}
const column = (page: Page, lang: string) => page.locator(`fieldset[data-language=${lang}]`);
const status = (page: Page, text: string) => page.getByRole('status').getByText(text).waitFor();

test('an item in both languages with a picture: written, looked at, published, seen by the public, withdrawn', async () => {
  const page = await open('/news?lang=zh');
  await page.getByText('尚无内容').waitFor();
  expect(await faultsEverywhere(page, 'news-empty-zh')).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });

  await page.getByRole('button', { name: '撰写' }).press('Enter');
  await page.getByRole('heading', { name: '新条目' }).waitFor();
  expect(await page.getByLabel('发布日期').inputValue()).toBe('2026-11-25');
  expect(await page.getByLabel('来源（中文）').inputValue()).toBe('武汉开发区');
  await column(page, 'zh').getByLabel('标题').fill(`对接会${SCRIPT}`);
  await column(page, 'zh').getByLabel('导语').fill('三十家企业到场。');
  await column(page, 'zh').getByLabel('正文').fill(`## 议程\n\n- 上午**签约**\n\n${SCRIPT}`);
  expect(await column(page, 'zh').locator('[data-lacks]').getAttribute('data-lacks')).toBe('');
  expect(await column(page, 'en').locator('[data-lacks]').getAttribute('data-lacks')).toBe('title body');
  await page
    .getByLabel('选择图片')
    .setInputFiles({ name: '..\\..\\恶意.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') });
  await page.getByText('该文件内容不是 JPEG').waitFor();
  await page
    .getByLabel('选择图片')
    .setInputFiles({ name: '../厂区.jpg', mimeType: 'image/jpeg', buffer: await photograph(page) });
  await page.getByLabel('图注（中文）').fill('军山厂区');
  await page.getByLabel('图片文字说明（英文）').fill('A white building');
  const shown = page.getByRole('img', { name: '军山厂区' });
  await shown.waitFor();
  expect(await shown.evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight])).toEqual([
    2000, 1000,
  ]);
  const pictures = readdirSync(path.join(folder, 'pictures'));
  expect(pictures).toEqual([expect.stringMatching(/^[0-9a-f]{16}\.jpg$/)]);
  expect(readFileSync(path.join(folder, 'pictures', pictures[0]!)).includes(PLACE)).toBe(false);
  await press(page, '保存草稿');
  await status(page, '已存为草稿');
  expect(new URL(page.url()).pathname).toBe('/news/2026-11-25');
  expect((await fetch(`${server.url}/zh/news/2026-11-25`)).status).toBe(404);

  // Published in one language it would say so; so it is written in the other one too.
  await press(page, '发布');
  await page.locator('.ant-popconfirm').getByText('英文：◇ 缺标题、缺正文').waitFor();
  await confirm(page, '取消');
  await column(page, 'en').getByLabel('标题').fill('The meeting');
  await column(page, 'en').getByLabel('正文').fill('Thirty firms **came**.');
  await page.getByText('尚未保存。').waitFor();
  await press(page, '预览');
  const frame = page.frameLocator('iframe');
  await frame.getByRole('heading', { name: `对接会${SCRIPT}` }).waitFor();
  expect(await frame.locator('img').getAttribute('alt')).toBe('A white building');
  expect(
    await frame
      .locator('h2')
      .first()
      .evaluate((el) => getComputedStyle(el).fontSize),
  ).toBe('20px');
  await page
    .locator('section', { has: page.locator('iframe') })
    .getByRole('button', { name: 'English' })
    .click();
  await frame.getByRole('heading', { name: 'The meeting' }).waitFor();
  expect(await page.title()).not.toBe('ran');
  expect(await faultsEverywhere(page, 'news-editor-zh')).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
  await press(page, '发布');
  await confirm(page, '发布');
  await status(page, '已在门户发布');

  const visitor = await browser.context.newPage();
  for (const [lang, title, picture] of [
    ['zh', `对接会${SCRIPT}`, 'A white building'],
    ['en', 'The meeting', 'A white building'],
  ] as const) {
    await visitor.goto(`${server.url}/${lang}/news`);
    await visitor.getByRole('link', { name: title }).click();
    await visitor.getByRole('heading', { level: 1, name: title }).waitFor();
    await visitor.getByRole('img', { name: picture }).waitFor();
    expect(await faultsOf(visitor)).toEqual([]);
    expect(await (await fetch(`${server.url}/${lang}/rss.xml`)).text()).toContain('/news/2026-11-25</link>');
  }
  await visitor.close();

  await press(page, '撤下');
  await confirm(page, '撤下');
  await status(page, '已撤下');
  expect((await fetch(`${server.url}/en/news/2026-11-25`)).status).toBe(404);
  await page.getByRole('link', { name: '返回列表' }).click();
  await page.locator('[data-item="2026-11-25"] [data-state=withdrawn]').waitFor();
  await picturesOnDesk(page, 'news-list');
  await page.close();
});

test('what is not saved is not lost: not by a link, the way back or another editor; a broken file is told', async () => {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'by-hand.md');
  const written =
    '---\ntitle: { zh: 手写的通知 } # by hand\nkind: policy\nsource: { en: Office, zh: 办公室 }\ndate: 2026-01-05\nowner: 周敏\n---\n\n::zh\n\n正文。\n';
  writeFileSync(file, written);
  writeFileSync(path.join(folder, 'broken.md'), 'no head');
  const page = await open('/news?lang=en');
  await page.locator('[data-fault="broken.md"]').getByText('two lines of ---').waitFor();
  await page.locator('[data-item=by-hand] [data-language=en][data-there=false]').waitFor();
  expect(await faultsEverywhere(page, 'news-long-en')).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.locator('[data-item=by-hand] a').press('Enter');
  await page.locator('[data-unknown]').getByText('owner').waitFor();
  expect(await faultsEverywhere(page, 'news-editor-en')).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
  const text = column(page, 'en').getByLabel('Text');
  await text.fill('The text.');

  /** What was asked; the first answers are no. */
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void (asked.length < 3 ? dialog.dismiss() : dialog.accept());
  });
  await page.getByRole('link', { name: 'Back to the list' }).click();
  await page.goBack().catch(() => null);
  await expect.poll(() => asked.length).toBe(2);
  // The browser has gone back by then, and comes forward again.
  await expect.poll(() => new URL(page.url()).pathname).toBe('/news/by-hand');
  expect(await text.inputValue()).toBe('The text.');

  const meanwhile = written.replace('正文。', '他人改过的正文。');
  writeFileSync(file, meanwhile);
  await text.press('Control+s');
  await page.getByRole('alert').getByText('changed meanwhile').waitFor();
  expect(readFileSync(file, 'utf8')).toBe(meanwhile);
  expect(await text.inputValue()).toBe('The text.');
  await press(page, 'Load the item anew');
  await confirm(page, 'Load the item anew');
  await expect.poll(() => column(page, 'zh').getByLabel('Text').inputValue()).toBe('他人改过的正文。');
  await text.fill('Once more.');
  await text.press('Control+s');
  await status(page, 'On the portal.');
  expect(readFileSync(file, 'utf8')).toBe(`${meanwhile}\n::en\n\nOnce more.\n`);

  await text.fill('Given up.');
  await page.getByRole('link', { name: 'Back to the list' }).click();
  await page.locator('[data-item=by-hand]').waitFor();
  expect(asked).toHaveLength(3);
  await page.close();
});

test('what cannot be read says what and where', async () => {
  const page = await browser.context.newPage();
  await page.route('**/api/news', (route) => route.abort());
  await page.goto(`${server.url}/news?lang=zh`);
  await page.getByRole('alert').getByText('/api/news').waitFor();
  expect(await faultsEverywhere(page, 'news-failed-zh')).toEqual([]);
  await page.goto(`${server.url}/news/nothing?lang=en`);
  await page.getByRole('alert').getByText('no such item').waitFor();
  await page.close();
});
