import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { People } from '../../src/people/index.js';
import { faultsOf } from './faults.js';
import { pictureOf, picturesOnDesk } from './pictures.js';
import { openSite, type Site } from './site.js';

const PASSWORD = 'a long pass phrase';
const WANG = { name: '王敏', email: 'wang@zone.example' };

let folder: string;
let people: People;
let site: Site;
const folders: string[] = [];

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sign-in-'));
  folders.push(folder);
  people = await People.open({
    place: path.join(folder, 'people.sqlite'),
    secret: 's'.repeat(32),
    url: 'http://localhost',
    now: () => new Date(),
  });
  site = await openSite(undefined, { people });
});
afterEach(async () => {
  await site.close();
  await people.close();
});
afterAll(() => folders.forEach((f) => rmSync(f, { recursive: true, force: true })));

async function makeFirst(): Promise<void> {
  await people.makeFirst((await people.offerFirst())!, WANG, PASSWORD);
}

async function openAt(address: string, width = 1280): Promise<Page> {
  const page = await site.browser.context.newPage();
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${site.url}${address}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

async function signIn(page: Page, password = PASSWORD): Promise<void> {
  await page.getByLabel('邮箱').fill(WANG.email);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
}

describe('the first start', () => {
  test('without the link the page says where it is', async () => {
    const page = await openAt('/?lang=zh');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('创建首位管理员');
    expect(await page.getByText('服务启动时打印的链接').isVisible()).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('the link makes the administrator, signs in and opens the overview; it works once', async () => {
    const token = await people.offerFirst();
    const page = await openAt(`/start?lang=zh#${token}`, 390);
    expect(await faultsOf(page)).toEqual([]);
    await pictureOf(page, 'first-zh-390');
    await page.getByLabel('姓名').fill(WANG.name);
    await page.getByLabel('邮箱').fill(WANG.email);
    await page.getByLabel('密码').fill(PASSWORD);
    await page.getByRole('button', { name: '创建账号' }).click();
    await page.locator('[data-goal="G1"]').first().waitFor();
    expect(await people.list()).toMatchObject([{ ...WANG, role: 'administrator' }]);
    expect(page.url()).not.toContain(token!);
    const answer = await page.request.post(`${site.url}/api/people/first`, {
      data: { token, name: 'x', email: 'x@zone.example', password: PASSWORD },
    });
    expect(answer.status()).toBe(403);
  });
});

describe('signing in', () => {
  test('nothing is shown before it, a wrong password says so, the page asked for opens after it', async () => {
    await makeFirst();
    const page = await openAt('/tasks?lang=zh');
    expect(await page.locator('nav').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    await picturesOnDesk(page, 'sign-in');
    await signIn(page, 'not the password');
    await page.getByText('邮箱或密码不正确').waitFor();
    expect(await page.getByLabel('邮箱').inputValue()).toBe(WANG.email);
    await signIn(page);
    await page.getByRole('navigation').waitFor();
    expect(new URL(page.url()).pathname).toBe('/tasks');
  });

  test('by keyboard alone', async () => {
    await makeFirst();
    const page = await openAt('/?lang=zh');
    await page.keyboard.press('Tab');
    await page.keyboard.type(WANG.email);
    await page.keyboard.press('Tab');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.locator('[data-goal="G1"]').first().waitFor();
    expect((await page.request.get(`${site.url}/api/overview`)).status()).toBe(200);
  });

  test('signing out shuts the pages again', async () => {
    await makeFirst();
    const page = await openAt('/?lang=zh');
    await signIn(page);
    await page.getByRole('button', { name: '退出' }).click();
    await page.getByLabel('密码').waitFor();
    const answer = await page.request.get(`${site.url}/api/overview`);
    expect(answer.status()).toBe(401);
  });
});

describe('the people', () => {
  test('an administrator invites, the invited sets a password, signs in, and sees the pages of the role', async () => {
    await makeFirst();
    const page = await openAt('/people?lang=zh');
    await signIn(page);
    await page.getByRole('heading', { name: '邀请人员' }).waitFor();
    await page.getByLabel('姓名').fill('李工');
    await page.getByLabel('邮箱').fill('li@zone.example');
    await page.getByRole('button', { name: '邀请', exact: true }).click();
    const link = (await page.locator('[role=status] code').textContent())!;
    await page.getByText('◇ 已邀请').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await pictureOf(page, 'people-invited-zh');
    await page.setViewportSize({ width: 390, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await pictureOf(page, 'people-zh-390');
    await picturesOnDesk(page, 'people');

    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole('button', { name: '退出' }).click();
    await page.waitForURL((url) => url.pathname === '/');
    await page.getByLabel('邮箱').waitFor();
    await page.goto(link);
    await page.getByLabel('密码').fill(PASSWORD);
    await page.getByRole('button', { name: '设置密码' }).click();
    await page.getByLabel('邮箱').fill('li@zone.example');
    await page.getByLabel('密码').fill(PASSWORD);
    await page.getByRole('button', { name: '登录' }).click();
    await page.locator('[data-goal="G1"]').first().waitFor();
    expect(await page.locator('nav').getByText('人员').count()).toBe(0);
    expect((await page.request.get(`${site.url}/api/people`)).status()).toBe(403);
  });

  test('a role that sees only its own asks of which', async () => {
    await makeFirst();
    const page = await openAt('/people?lang=zh');
    await signIn(page);
    await page.getByLabel('姓名').fill('赵工');
    await page.getByLabel('邮箱').fill('zhao@zone.example');
    await page.getByLabel('角色').click();
    await page.getByTitle('整车企业').click();
    await page.getByRole('textbox', { name: '企业' }).fill('没有的企业');
    await page.getByRole('button', { name: '邀请', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: '没有' }).waitFor();
    await page.getByRole('textbox', { name: '企业' }).fill('武汉沌江电驱动系统有限公司');
    await page.getByRole('button', { name: '邀请', exact: true }).click();
    await page.getByText('◇ 已邀请').waitFor();
    expect((await people.list()).find((p) => p.name === '赵工')).toMatchObject({ role: 'vehicle-maker' });
  });
});
