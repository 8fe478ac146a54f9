import type { Kysely } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRulebooks } from '../../src/cli/assets.js';
import { Inbox, openMessages, Postman, smtpTransport } from '../../src/messages/index.js';
import { parseDay } from '../../src/model/day.js';
import { listen, type RunningServer } from '../../src/server/index.js';
import { tempFolder } from '../office/office.js';
import { openSmtpSink, type SmtpSink, textOf } from '../messages/smtp-sink.js';
import { openBrowser } from './chromium.js';
import { faultsOf } from './faults.js';
import { fixtureOffice } from './fixture/office.js';
import { WEB_ROOT } from './site.js';
import { faultsEverywhere } from './standing.js';

const NAME = { en: 'Wuhan Economic and Technological Development Zone', zh: '武汉经济技术开发区' };
const MINUTE = 60_000;

let server: RunningServer;
let sink: SmtpSink;
let db: Kysely<never>;
let postman: Postman;
let now = Date.parse('2026-11-25T08:00:00Z');

beforeAll(async () => {
  sink = await openSmtpSink();
  const messages = await openMessages(`${tempFolder()}/messages.sqlite`);
  db = messages as unknown as Kysely<never>;
  const clock = () => new Date(now);
  let origin = '';
  const inbox = new Inbox({
    db: messages,
    zone: NAME,
    now: clock,
    keptMonths: 12,
    confirmAt: (language, token) => `${origin}/${language}/message/confirm?code=${token}`,
  });
  postman = new Postman(messages, smtpTransport(sink.url, 'office@zone.example'), clock);
  const portal = {
    zone: { name: NAME, sample: true },
    rulebooks: readRulebooks(),
    today: () => parseDay('2026-11-25')!,
  };
  server = await listen(fixtureOffice(), { port: 0, webRoot: WEB_ROOT, portal, inbox });
  origin = server.url;
});
afterAll(async () => {
  await server.app.close();
  await db.destroy();
  await sink.close();
});

/** The text of the newest mail that came. */
const newestMail = () => textOf(sink.taken.at(-1)!);

test.each(['zh', 'en'] as const)(
  'a message without scripts, a mail server that was down, the confirmation, the answer: %s',
  async (lang) => {
    const isZh = lang === 'zh';
    const outside = await openBrowser('zh-CN', { scripts: false });
    const visitor = await outside.context.newPage();
    await visitor.setViewportSize({ width: 390, height: 844 });
    await visitor.goto(`${server.url}/${lang}/message`);
    now += MINUTE;
    await visitor.locator('#name').fill('<b onmouseover=alert(1)>周敏</b>');
    await visitor.locator('#email').fill('zhou@firm.example');
    await visitor.locator('#topic').selectOption('supply');
    await visitor.locator('#text').fill('可供应定子铁芯，月产能 20 万件。<script>alert(1)</script>');
    await visitor.locator('button.primary').press('Enter');
    // Consent was not given: what was typed stands there still.
    await visitor.locator('#agree-fault').waitFor();
    expect(await visitor.locator('#text').inputValue()).toContain('20 万件');
    now += MINUTE;
    expect(await visitor.locator('label[for=agree]').textContent()).toContain(isZh ? '12 个月' : '12 months');
    await visitor.locator('#agree').check();
    await visitor.locator('button.primary').press('Enter');
    const reference = /M-\w{6}/.exec((await visitor.locator('#sentence').textContent())!)![0];

    sink.down = true;
    await postman.deliver();
    sink.down = false;
    now += 2 * MINUTE;
    await postman.deliver();
    await visitor.goto(/http:\S+/.exec(newestMail())![0]);
    await visitor.locator('button.primary').press('Enter');
    await visitor.locator('#sentence', { hasText: reference }).waitFor();
    await visitor.goto(`${server.url}/${lang}/message`);
    expect(await visitor.locator('html').evaluate((el) => el.scrollWidth)).toBe(390);
    await outside.close();

    const browser = await openBrowser();
    const page = await browser.context.newPage();
    await page.goto(`${server.url}/inbox?lang=${lang}`);
    await page.locator(`[data-message="${reference}"]`).waitFor();
    const bar = page.getByRole('navigation', { name: isZh ? '页面' : 'Pages' });
    await bar.getByRole('link', { name: isZh ? '留言 新 1 条留言' : 'Inbox 1 new messages' }).waitFor();
    expect(await faultsEverywhere(page, `inbox-${lang}`)).toEqual([]);
    await page.locator(`[data-message="${reference}"] a`).press('Enter');
    await page.getByRole('heading', { name: reference }).waitFor();
    expect(await page.locator('main').textContent()).toContain('<script>alert(1)</script>');
    await page.getByText(isZh ? '✔ 邮箱已确认' : '✔ address confirmed').waitFor();
    await page.locator('textarea').fill('已转供需对接专员。');
    await page.getByRole('button', { name: isZh ? '邮件答复' : 'Send by mail' }).press('Enter');
    await page.locator('[data-step=answered]').waitFor();
    await page.locator('[data-fresh]').waitFor({ state: 'detached' });
    expect(await page.locator('[data-mail=waits]').count()).toBe(1);
    await postman.deliver();
    expect(newestMail()).toContain('已转供需对接专员。');
    await page.reload();
    await page.locator('[data-mail=sent]').nth(1).waitFor();
    expect(await faultsEverywhere(page, `message-${lang}`)).toEqual([]);
    await page.goto(`${server.url}/${lang}/message`);
    expect(await faultsOf(page)).toEqual([]);
    await browser.close();
  },
);
