import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fixtureOffice } from '../../test/browser/fixture/office.js';
import { smallWeb } from '../../test/browser/fixture/web-root.js';
import { tempFolder } from '../../test/office/office.js';
import { readRulebooks } from '../cli/assets.js';
import { Inbox, openMessages } from '../messages/index.js';
import { parseDay } from '../model/day.js';
import { createServer } from './create-server.js';

const HOST = 'localhost:4680';
const NAME = { en: 'A zone', zh: '某开发区' };
const SECOND = 1000;

let app: FastifyInstance;
let inbox: Inbox;
let now: number;

beforeEach(async () => {
  now = Date.parse('2026-11-25T00:00:00Z');
  const db = await openMessages(path.join(tempFolder(), 'messages.sqlite'));
  inbox = new Inbox({ db, zone: NAME, now: () => new Date(now), confirmAt: null, keptMonths: 12 });
  const zone = { name: NAME, sample: false };
  const portal = { zone, rulebooks: readRulebooks(), today: () => parseDay('2026-11-25')! };
  app = await createServer(fixtureOffice(), { port: 4680, webRoot: smallWeb(), portal, inbox });
});
afterEach(() => app.close());

const stamp = async () => {
  const page = await app.inject({ url: '/zh/message', headers: { host: HOST } });
  return /name="stamp" value="([^"]+)"/.exec(page.body)![1]!;
};
const FILLED = {
  name: '周敏',
  email: 'zhou@firm.example',
  topic: 'supply',
  text: '可供定子铁芯',
  agree: 'yes',
};
const send = (form: Record<string, string>, ip = '203.0.113.9') =>
  app.inject({
    method: 'POST',
    url: '/zh/message',
    headers: { host: HOST, 'content-type': 'application/x-www-form-urlencoded' },
    remoteAddress: ip,
    payload: new URLSearchParams(form).toString(),
  });
/** Sends a form that was open for some time. */
async function sendAfter(ms: number, more: Record<string, string> = {}) {
  const given = await stamp();
  now += ms;
  return send({ ...FILLED, stamp: given, ...more });
}
const kept = async () => (await inbox.list(null, 0)).total;

test('a message is kept, and its reference told', async () => {
  const answer = await sendAfter(10 * SECOND);
  expect(answer.statusCode).toBe(200);
  const { reference, ...line } = (await inbox.list(null, 0)).lines[0]!;
  expect(answer.body).toContain(reference);
  expect(line).toMatchObject({ name: '周敏', email: 'zhou@firm.example', enterprise: null, state: 'new' });
});

test('what is typed stands again as text where something is missing, with what is wrong at its field', async () => {
  const script = '"><script>alert(1)</script>';
  const answer = await sendAfter(10 * SECOND, { name: script, email: 'nobody', agree: '' });
  expect(answer.statusCode).toBe(400);
  expect(answer.body).not.toContain('<script>alert');
  expect(answer.body).toContain('&lt;script&gt;alert(1)');
  expect(answer.body).toContain('可供定子铁芯');
  expect(answer.body).toMatch(/id="email-fault"/);
  expect(answer.body).toMatch(/id="agree-fault"/);
  expect(await kept()).toBe(0);
});

test.each([
  ['faster than anybody reads', 1 * SECOND, '提交过快'],
  ['after more than a day', 25 * 3600 * SECOND, '所填内容仍在'],
])('a form sent %s is asked for once more, and nothing typed is lost', async (_, ms, says) => {
  const answer = await sendAfter(ms);
  expect(answer.statusCode).toBe(400);
  expect(answer.body).toContain(says);
  expect(answer.body).toContain('可供定子铁芯');
  expect(await kept()).toBe(0);
});

test('a stamp of one’s own making is none', async () => {
  now += 3600 * SECOND;
  const answer = await send({ ...FILLED, stamp: `${now - 60 * SECOND}.${'A'.repeat(43)}` });
  expect(answer.statusCode).toBe(400);
  expect(await kept()).toBe(0);
});

test('what fills in the field that nobody sees is thanked, and nothing is kept', async () => {
  const answer = await sendAfter(10 * SECOND, { homepage: 'https://spam.example' });
  expect(answer.statusCode).toBe(200);
  expect(await kept()).toBe(0);
});

test('an address with a line end in it is no address', async () => {
  const answer = await sendAfter(10 * SECOND, { email: 'zhou@firm.example\r\nBcc: all@zone.example' });
  expect(answer.statusCode).toBe(400);
  expect(await kept()).toBe(0);
});

test('the longest message in Chinese, nine bytes a character on the way, is kept', async () => {
  expect((await sendAfter(10 * SECOND, { text: '供'.repeat(4000) })).statusCode).toBe(200);
  expect((await inbox.list(null, 0)).lines[0]!.text).toHaveLength(4000);
});

test('a form that is larger than any message is refused', async () => {
  const huge = await sendAfter(10 * SECOND, { text: 'x'.repeat(70_000) });
  expect(huge.statusCode).toBe(413);
  expect(huge.body).toContain('href="/zh/message"');
  const long = await sendAfter(10 * SECOND, { text: 'x'.repeat(4001) });
  expect([long.statusCode, long.body.includes('4001')]).toEqual([400, true]);
});

test('one address can send twelve an hour, its whole IPv6 network together; others go on', async () => {
  const given = await stamp();
  now += 10 * SECOND;
  const form = { ...FILLED, stamp: given };
  for (let i = 0; i < 12; i++) expect((await send(form, `2001:db8:1:1::${i + 1}`)).statusCode).toBe(200);
  const refused = await send(form, '2001:db8:1:1:ffff::1');
  expect(refused.statusCode).toBe(429);
  expect(refused.headers['content-type']).toContain('text/html');
  expect(refused.body).toContain('一小时');
  expect((await send(form, '2001:db8:1:2::1')).statusCode).toBe(200);
  expect(await kept()).toBe(13);
});
