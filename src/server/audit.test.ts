import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallWeb } from '../../test/browser/fixture/web-root.js';
import { csv, registerOf, tempFolder } from '../../test/office/office.js';
import { officeOf } from '../../test/office/office-of.js';
import { FIRMS, taxList } from '../../test/office/zone-files.js';
import { PASSWORD, signedIn } from '../../test/office/signed-in.js';
import { readRulebooks } from '../cli/assets.js';
import { parseDay } from '../model/day.js';
import { projectKey } from '../model/project-id.js';
import { text } from '../model/text.js';
import { People } from '../people/index.js';
import {
  decide,
  importFiles,
  recordPlacement,
  type Register,
  strongestKey,
  undo,
  undoPlacement,
  withdraw,
} from '../register/index.js';
import { beginningOf } from './answers/instant.js';
import type { AuditPage } from './api.js';
import { createServer } from './create-server.js';

const HOST = { host: 'localhost:4680' };
const WANG = '王敏 <wang@zone.example>';
const LI = '李强 <li@zone.example>';
const LAMPS = ['武汉戊明车灯有限公司', '武汉戊明灯光科技有限公司'] as const;
// A name that a spreadsheet would run.
const FILE = '=cmd|车灯.csv';

let now = Date.parse('2026-01-21T08:00:00Z');
let register: Register;
let people: People;
let app: FastifyInstance;
let administrator: string;
beforeAll(async () => {
  register = await registerOf([taxList()]);
  const lamps = csv(FILE, `企业名称,主要产品\n${LAMPS[0]},车灯\n${LAMPS[1]},车灯\n`);
  await importFiles(register, [{ ...lamps, own: { 'mappings/learnt-words.yaml': 'words: {}' } }], {
    actor: WANG,
  });
  const office = officeOf(register, '2026-01-21');
  const keyOf = async (name: string) => strongestKey(register, (await office.enterprise(name)).id);
  const [a, b] = [await keyOf(LAMPS[0]), await keyOf(LAMPS[1])];
  await decide(register, [{ a, b, verdict: 'same', reason: '同一地址' }], LI);
  await undo(register, 1, LI);
  // A decision that is replaced was not undone by anybody.
  await decide(register, [{ a, b, verdict: 'same', reason: '' }], LI);
  await decide(register, [{ a, b, verdict: 'different', reason: '两个法人' }], LI);
  const project = projectKey('电驱动二期', null, null);
  const word = { investor: await keyOf(FIRMS.drive[1]), project, park: 'junshan', reason: '已签约' } as const;
  await recordPlacement(register, { ...word, verdict: 'to' }, LI);
  await undoPlacement(register, 1, WANG);
  await withdraw(register, lamps.reading.sha256, WANG);
  people = await People.open({
    place: path.join(tempFolder(), 'people.sqlite'),
    secret: 's'.repeat(32),
    url: 'http://localhost:4680',
    now: () => new Date(now),
  });
  const portal = {
    zone: { name: text('Zone', '开发区'), sample: false },
    rulebooks: readRulebooks(),
    folder: path.join(tempFolder(), 'portal'),
    today: () => parseDay('2026-01-21')!,
  };
  app = await createServer(office, { port: 4680, webRoot: smallWeb(), people, portal });
  await post('/api/people/first', {
    token: await people.offerFirst(),
    ...person('王敏', 'wang'),
    password: PASSWORD,
  });
  administrator = await signedIn(app, 'wang@zone.example');
}, 60_000);
afterAll(async () => {
  await app.close();
  await people.close();
  await register.close();
});

const person = (name: string, at: string) => ({ name, email: `${at}@zone.example` });
const send = (method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object, cookie = administrator) =>
  app.inject({ method, url, headers: { ...HOST, cookie: cookie ?? '' }, ...(payload && { payload }) });
const post = (url: string, payload: object, cookie?: string) => send('POST', url, payload, cookie);
const asked = async (query = '', cookie = administrator): Promise<AuditPage> =>
  (await send('GET', `/api/audit?limit=1000&${query}`, undefined, cookie)).json();
const inRegister = (page: AuditPage) => page.lines.filter((line) => line.revision !== null);

test('what was done in the register, the newest first, with who, what was said and of whom', async () => {
  const page = await asked();
  expect(inRegister(page).map((l) => [l.revision, l.kind, l.actor, l.said?.zh ?? null, l.reason])).toEqual([
    [9, 'withdraw', WANG, null, null],
    [8, 'unplace', WANG, '落户军山新城', '已签约'],
    [7, 'place', LI, '落户军山新城', '已签约'],
    [6, 'decide', LI, '不同企业', '两个法人'],
    [5, 'decide', LI, '同一企业', null],
    [4, 'undo', LI, '同一企业', '同一地址'],
    [3, 'decide', LI, '同一企业', '同一地址'],
    [2, 'mapping', WANG, null, null],
    [2, 'import', WANG, null, null],
    [1, 'import', 'test', null, null],
  ]);
  expect(page.lines.find((l) => l.kind === 'place')!.enterprises.map((e) => e.name)).toEqual([
    FIRMS.drive[1],
  ]);
  expect(page.lines.find((l) => l.kind === 'mapping')!.name).toBe('mappings/learnt-words.yaml');
  // The register's clock began at 08:00 of the zone's calendar on this day.
  expect(page.lines.find((l) => l.revision === 1)!.at).toBe('2026-01-20 08:00');
});

test('filtered by kind, by who and by day, in pages; the file is what the page finds and runs nothing', async () => {
  const kinds = async (query: string) => (await asked(query)).lines.map((l) => l.kind);
  expect(await kinds('kind=undo')).toEqual(['undo']);
  expect(await kinds(`who=${encodeURIComponent(WANG)}&last=2026-01-20`)).toEqual([
    'withdraw',
    'unplace',
    'mapping',
    'import',
  ]);
  expect(await kinds('last=2026-01-19')).toEqual([]);
  expect(await kinds('first=2026-01-21')).not.toContain('import');
  expect((await send('GET', '/api/audit?first=soon')).statusCode).toBe(400);
  const part = (await send('GET', '/api/audit?last=2026-01-20&from=8&limit=1')).json<AuditPage>();
  expect([part.total, part.truncated, part.lines.map((l) => l.kind)]).toEqual([10, true, ['import']]);
  expect(part.lines[0]!.name).toBe(FILE);
  const file = (await send('GET', '/api/audit/file?lang=zh&last=2026-01-20')).body.trim().split('\r\n');
  const shown = (await asked('last=2026-01-20')).lines;
  expect(file.slice(1).map((line) => line.split(',')[2])).toEqual(shown.map((line) => line.what.zh));
  expect(file[9]).toContain(`'${FILE}`);
});

test('accounts: who invited whom, who came in, whose password was wrong, what was made and ended', async () => {
  now += 60_000;
  const invited = await post('/api/people', { ...person('李强', 'li'), role: 'analyst', scope: null });
  await post('/api/people/join', { token: invited.json().token, password: PASSWORD });
  const tryWith = (email: string) => signedIn(app, email, 'not the password at all');
  await tryWith('LI@zone.example');
  await tryWith('li@zone.example');
  now += 61_000;
  await tryWith('li@zone.example');
  await tryWith(PASSWORD);
  await tryWith('stranger@zone.example');
  const analyst = await signedIn(app, 'li@zone.example');
  const made = await post('/api/tokens', { name: '省平台', days: 30 });
  const [, id] = String(made.json().token).split('_');
  await send('DELETE', `/api/tokens/${id}`);
  const accounts = (await asked()).lines.filter((line) => line.revision === null);
  const [W, L] = [`${WANG} (administrator)`, `${LI} (analyst)`];
  expect(accounts.map((l) => [l.kind, l.actor, l.name, l.said?.zh ?? null]).toReversed()).toEqual([
    ['first-account', null, W, null],
    ['signed-in', WANG, null, null],
    ['invited', WANG, L, null],
    ['joined', LI, null, null],
    ['sign-in-refused', null, LI, null],
    ['sign-in-refused', null, LI, null],
    ['sign-in-refused', null, null, '无账号的邮箱'],
    ['signed-in', LI, null, null],
    ['token-made', WANG, '省平台', null],
    ['token-revoked', WANG, '省平台', null],
  ]);

  const page = await asked('', analyst);
  expect([page.accounts, page.lines.every((line) => line.revision !== null)]).toEqual([false, true]);
  expect((await send('GET', '/api/audit/file?lang=en', undefined, analyst)).body).not.toContain('signed in');

  const { people: list } = (await send('GET', '/api/people')).json();
  const { id: gone } = list.find((p: { email: string }) => p.email === 'li@zone.example');
  await send('POST', `/api/people/${gone}/link`);
  await send('DELETE', `/api/people/${gone}`);
  expect((await asked()).lines.slice(0, 2).map((l) => [l.kind, l.actor, l.name])).toEqual([
    ['removed', WANG, L],
    ['new-link', WANG, L],
  ]);
});

test('who published an item of the portal, changed it and took it off; drafts are not told, and analysts see it', async () => {
  await post('/api/people', { ...person('赵琳', 'zhao'), role: 'analyst', scope: null }).then((invited) =>
    post('/api/people/join', { token: invited.json().token, password: PASSWORD }),
  );
  const ZHAO = '赵琳 <zhao@zone.example>';
  const analyst = await signedIn(app, 'zhao@zone.example');
  const none = { zh: null, en: null };
  const draft = (title: string) => ({
    kind: 'news',
    title: { zh: title, en: null },
    lead: none,
    source: { zh: '产业办', en: null },
    sourceUrl: null,
    date: '2026-01-20',
    updated: null,
    pick: false,
    picture: null,
    caption: none,
    alt: none,
    body: { zh: '正文', en: null },
  });
  let version = '';
  const keep = async (at: string, body: object, cookie: string) => {
    const kept = await post(`/api/news${at}`, body, cookie);
    expect(kept.statusCode).toBe(200);
    version = kept.json().version;
  };
  await keep('', { draft: draft('初稿'), state: 'draft', slug: 'meeting' }, analyst);
  await keep('/items/meeting', { draft: draft('定稿'), state: 'published', version }, analyst);
  await keep('/items/meeting', { draft: draft('定稿'), state: 'published', version }, analyst);
  await keep('/items/meeting', { draft: draft('更正'), state: 'published', version }, administrator);
  await keep('/items/meeting/withdraw', { version }, analyst);
  await keep('/items/meeting', { draft: draft('再改'), state: 'withdrawn', version }, analyst);
  const page = await asked('', analyst);
  const news = page.lines.filter((line) => line.revision === null);
  expect(news.map((l) => [l.kind, l.actor, l.name])).toEqual([
    ['news-withdrawn', ZHAO, 'meeting'],
    ['news-changed', WANG, 'meeting'],
    ['news-published', ZHAO, 'meeting'],
  ]);
  expect([page.accounts, page.total, page.actors.includes(LI)]).toEqual([false, page.lines.length, true]);
  expect((await asked('kind=news-changed')).lines.map((l) => l.what.zh)).toEqual(['修改已发布条目']);
});

test('pages go on over both ledgers without a gap; a day is that of the zone', async () => {
  const whole = await asked();
  const pages: AuditPage['lines'] = [];
  for (let from = 0; from < whole.total; from += 4)
    pages.push(...(await send('GET', `/api/audit?from=${from}&limit=4`)).json<AuditPage>().lines);
  expect(pages).toEqual(whole.lines);
  expect([whole.total, whole.all]).toEqual([whole.lines.length, whole.lines.length]);
  // Midnight in Wuhan.
  now = Date.parse('2026-01-21T16:00:00Z');
  await post('/api/tokens', { name: '零点', days: 30 });
  expect((await asked('first=2026-01-22')).lines.map((l) => [l.at, l.name])).toEqual([
    ['2026-01-22 00:00', '零点'],
  ]);
  expect((await asked('last=2026-01-21')).total).toBe(whole.total);
  expect((await asked(`kind=token-made&who=${encodeURIComponent(WANG)}`)).total).toBe(2);
});

test('a day begins at midnight of the zone, where clocks are changed too', () => {
  expect(beginningOf(parseDay('2026-01-22')!, 'Asia/Shanghai')).toBe('2026-01-21T16:00:00.000Z');
  // Clocks go forward at 02:00 of 8 March: that day begins in winter time, the next in summer time.
  expect(beginningOf(parseDay('2026-03-08')!, 'America/New_York')).toBe('2026-03-08T05:00:00.000Z');
  expect(beginningOf(parseDay('2026-03-09')!, 'America/New_York')).toBe('2026-03-09T04:00:00.000Z');
});
