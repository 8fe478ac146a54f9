import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureOffice } from '../../test/browser/fixture/office.js';
import { fixtureClerk } from '../../test/browser/fixture/clerk.js';
import { smallWeb } from '../../test/browser/fixture/web-root.js';
import { readRulebooks } from '../cli/assets.js';
import { parseDay } from '../model/day.js';
import { Corrections, Inbox, openMessages } from '../messages/index.js';
import { type Role, ROLES, scopeOf } from '../model/role.js';
import { ZoneSchema } from '../model/zone.js';
import { People } from '../people/index.js';
import { createServer } from './create-server.js';

const HOST = 'localhost:4680';
const OFFICE: readonly Role[] = ['administrator', 'analyst', 'leader'];
const WITH_MAKERS: readonly Role[] = [...OFFICE, 'vehicle-maker'];
const WITH_OPERATORS: readonly Role[] = [...OFFICE, 'park-operator'];
const OFFICERS: readonly Role[] = ['administrator', 'analyst'];
const CLERKS: readonly Role[] = ['administrator', 'analyst'];
const ADMINISTRATORS: readonly Role[] = ['administrator'];

/** For whom each route is, by hand: a new route is not right until it stands here. */
const AUDIENCES: Record<string, 'public' | readonly Role[]> = {
  'GET /api/me': 'public',
  'POST /api/auth/sign-in/email': 'public',
  'POST /api/auth/sign-out': 'public',
  'POST /api/people/first': 'public',
  'POST /api/people/join': 'public',
  'GET /api/tokens': ADMINISTRATORS,
  'POST /api/tokens': ADMINISTRATORS,
  'DELETE /api/tokens/:token': ADMINISTRATORS,
  'GET /api/people': ADMINISTRATORS,
  'POST /api/people': ADMINISTRATORS,
  'POST /api/people/:id/link': ADMINISTRATORS,
  'DELETE /api/people/:id': ADMINISTRATORS,
  'GET /api/audit': OFFICERS,
  'GET /api/audit/file': OFFICERS,
  'GET /audit': 'public',
  'GET /api/settings': OFFICERS,
  'GET /api/settings/fingerprint': OFFICERS,
  'POST /api/settings/mail': ADMINISTRATORS,
  'GET /settings': 'public',
  'GET /api/changes': OFFICE,
  'GET /api/overview': OFFICE,
  'GET /api/goals/:goal': OFFICE,
  'GET /api/goals/:goal/contributions': OFFICE,
  'GET /api/goals/:goal/contributions/:enterprise': OFFICE,
  'GET /api/facts/:row/:field': OFFICE,
  'GET /api/tasks': OFFICE,
  'GET /api/collection': OFFICE,
  'GET /api/brief': OFFICE,
  'GET /api/ladder': OFFICE,
  'GET /api/ladder/file': OFFICE,
  'GET /api/ladder/:enterprise': [...OFFICE, 'enterprise'],
  'GET /api/enterprises': OFFICE,
  'GET /api/enterprises/file': OFFICE,
  'GET /api/enterprises/:enterprise': [...OFFICE, 'enterprise'],
  'GET /enterprises': 'public',
  'GET /enterprises/:enterprise': 'public',
  'GET /api/chain': OFFICE,
  'GET /api/regions': OFFICE,
  'GET /api/parks': WITH_OPERATORS,
  'GET /api/projects': OFFICE,
  'GET /api/visits': WITH_OPERATORS,
  'GET /api/visits/file': WITH_OPERATORS,
  'POST /api/visits': CLERKS,
  'POST /api/parks/overrides': OFFICERS,
  'POST /api/parks/overrides/:id/undo': OFFICERS,
  'GET /api/overseas': OFFICE,
  'GET /api/overseas/file': OFFICE,
  'GET /api/import': CLERKS,
  'GET /api/import/kinds': CLERKS,
  'GET /api/import/problems': CLERKS,
  'POST /api/import/correct': CLERKS,
  'POST /api/import/files': CLERKS,
  'POST /api/import/remove': CLERKS,
  'POST /api/import/accept': CLERKS,
  'POST /api/import/withdraw': CLERKS,
  'GET /corrections': 'public',
  'GET /api/corrections': CLERKS,
  'GET /api/corrections/own': ['enterprise'],
  'POST /api/corrections': ['enterprise'],
  'POST /api/corrections/:correction/accept': CLERKS,
  'POST /api/corrections/:correction/refuse': CLERKS,
  'GET /api/inbox': OFFICERS,
  'GET /api/inbox/fresh': OFFICERS,
  'GET /api/inbox/:message': OFFICERS,
  'POST /api/inbox/:message/answer': OFFICERS,
  'POST /api/inbox/:message/close': OFFICERS,
  'POST /api/inbox/:message/take': OFFICERS,
  'POST /api/inbox/:message/reopen': OFFICERS,
  'POST /api/inbox/:message/erase': OFFICERS,
  'GET /api/news': OFFICERS,
  'POST /api/news': OFFICERS,
  'GET /api/news/items/:item': OFFICERS,
  'POST /api/news/items/:item': OFFICERS,
  'POST /api/news/items/:item/withdraw': OFFICERS,
  'POST /api/news/preview': OFFICERS,
  'POST /api/news/pictures': OFFICERS,
  'GET /news': 'public',
  'GET /news/:item': 'public',
  'GET /inbox': 'public',
  'GET /inbox/:message': 'public',
  'GET /zh/message': 'public',
  'POST /zh/message': 'public',
  'GET /zh/message/confirm': 'public',
  'POST /zh/message/confirm': 'public',
  'GET /en/message': 'public',
  'POST /en/message': 'public',
  'GET /en/message/confirm': 'public',
  'POST /en/message/confirm': 'public',
  'GET /api/review': OFFICE,
  'POST /api/review': CLERKS,
  'POST /api/review/undo': CLERKS,
  'GET /api/chain/part': OFFICE,
  'GET /api/chain/gaps': OFFICE,
  'GET /api/chain/gaps/file': OFFICE,
  'GET /api/needs': WITH_MAKERS,
  'GET /api/needs/:need': WITH_MAKERS,
  'POST /api/needs/:need/steps': ['administrator', 'analyst', 'vehicle-maker'],
  'GET /api/invitations': ['enterprise'],
  'POST /api/invitations/:need/steps': ['enterprise'],
  'GET /api/stress': WITH_MAKERS,
  'GET /api/stress/all': WITH_MAKERS,
  'GET /api/stress/map': WITH_MAKERS,
  'GET /api/stress/what': WITH_MAKERS,
  'GET /api/reference': 'public',
  'GET /api/reference/json': 'public',
  'GET /api/reference/yaml': 'public',
  'GET /api/reference/static/index.html': 'public',
  'GET /api/reference/static/swagger-initializer.js': 'public',
  'GET /api/reference/static/*': 'public',
  'GET /chain': 'public',
  'GET /chain/:view': 'public',
  'GET /regions': 'public',
  'GET /needs': 'public',
  'GET /needs/:need': 'public',
  'GET /invitations': 'public',
  'GET /parks': 'public',
  'GET /projects': 'public',
  'GET /visits': 'public',
  'GET /overseas': 'public',
  'GET /import': 'public',
  'GET /review': 'public',
  'GET /': 'public',
  'GET /goals/:goal': 'public',
  'GET /tasks': 'public',
  'GET /collection': 'public',
  'GET /brief': 'public',
  'GET /ladder': 'public',
  'GET /ladder/:enterprise': 'public',
  'GET /people': 'public',
  'GET /start': 'public',
  'GET /join': 'public',
  'GET /favicon.svg': 'public',
  'GET /self-assessment': 'public',
  'GET /zh/self-assessment': 'public',
  'POST /zh/self-assessment': 'public',
  'GET /zh/self-assessment/return': 'public',
  'GET /en/self-assessment': 'public',
  'POST /en/self-assessment': 'public',
  'GET /en/self-assessment/return': 'public',
  'GET /portal': 'public',
  'GET /zh': 'public',
  'GET /zh/': 'public',
  'GET /zh/glance': 'public',
  'GET /zh/plan': 'public',
  'GET /zh/plan.csv': 'public',
  'GET /zh/parks': 'public',
  'GET /zh/enterprises': 'public',
  'GET /zh/news': 'public',
  'GET /zh/news/:slug': 'public',
  'GET /zh/rss.xml': 'public',
  'GET /zh/*': 'public',
  'GET /en': 'public',
  'GET /en/': 'public',
  'GET /en/glance': 'public',
  'GET /en/plan': 'public',
  'GET /en/plan.csv': 'public',
  'GET /en/parks': 'public',
  'GET /en/enterprises': 'public',
  'GET /en/news': 'public',
  'GET /en/news/:slug': 'public',
  'GET /en/rss.xml': 'public',
  'GET /en/*': 'public',
  'GET /portal/pictures/:name': 'public',
  'GET /sitemap.xml': 'public',
  'GET /robots.txt': 'public',
  'GET /portal/style.css': 'public',
  'GET /portal/return.js': 'public',
  'GET /assets/*': 'public',
};

let folder: string;
let people: People;
let app: FastifyInstance;
const cookies = new Map<Role, string>();

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'access-'));
  people = await People.open({
    place: path.join(folder, 'people.sqlite'),
    secret: 's'.repeat(32),
    url: `http://${HOST}`,
    now: () => new Date(),
  });
  const addressOf = (role: Role) => `${role}@zone.example`;
  const first = { name: 'first', email: addressOf('administrator') };
  await people.makeFirst((await people.offerFirst())!, first, PASSWORD);
  for (const role of ROLES.filter((r) => r !== 'administrator')) {
    const scope = scopeOf(role) === null ? null : 'junshan';
    await people.join(await people.invite({ name: role, email: addressOf(role), role, scope }), PASSWORD);
  }
  const zone = ZoneSchema.parse({ name: { en: 'A zone', zh: '某开发区' } });
  const portal = {
    zone,
    rulebooks: readRulebooks(),
    folder: path.join(folder, 'portal'),
    today: () => parseDay('2026-11-25')!,
  };
  const db = await openMessages(path.join(folder, 'messages.sqlite'));
  const now = () => new Date('2026-11-25T00:00:00Z');
  app = await createServer(fixtureOffice(), {
    port: 4680,
    webRoot: smallWeb(),
    people,
    portal,
    setup: {
      published: null,
      signIn: true,
      databaseFromEnvironment: false,
      mappings: () => [],
      mail: null,
      versions: { chainwright: '0', node: '0' },
    },
    corrections: new Corrections(db, now, 12),
    clerk: fixtureClerk(),
    inbox: new Inbox({
      db,
      zone: zone.name,
      now,
      confirmAt: null,
      keptMonths: 12,
    }),
  });
  for (const role of ROLES) {
    cookies.set(role, await signedIn(app, addressOf(role)));
  }
}, 60_000);
afterAll(async () => {
  await app.close();
  await people.close();
  rmSync(folder, { recursive: true, force: true });
});

test('every route stands in the list of audiences', () => {
  const routes = [...app.audiences.keys()].filter((route) => !route.startsWith('HEAD '));
  expect(routes.sort()).toEqual(Object.keys(AUDIENCES).sort());
});

describe.each(Object.entries(AUDIENCES))('%s', (route, audience) => {
  const [method, at] = route.split(' ') as ['GET', string];
  const url = at.replace('/:goal', '/G1').replace(/:\w+|\*/g, 'nobody');
  const ask = (cookie?: string) =>
    app.inject({ method, url, headers: { host: HOST, ...(cookie ? { cookie } : {}) } });

  test('lets in whom it is for, and nobody else', async () => {
    const statuses: Record<string, number> = { public: (await ask()).statusCode };
    for (const role of ROLES) {
      // To sign out is public, and would end the session that the next routes need.
      if (at.endsWith('/sign-out')) continue;
      statuses[role] = (await ask(cookies.get(role))).statusCode;
    }
    for (const [who, status] of Object.entries(statuses)) {
      const isLetIn = audience === 'public' || audience.some((role) => role === who);
      if (isLetIn) expect([401, 403], who).not.toContain(status);
      else expect(status, who).toBe(who === 'public' ? 401 : 403);
    }
  });
});

test('no route that changes anything answers the page of another site, even with the cookie', async () => {
  const unsafe = Object.keys(AUDIENCES).filter((route) => !route.startsWith('GET '));
  expect(unsafe.length).toBeGreaterThan(20);
  for (const route of unsafe) {
    const [method, at] = route.split(' ') as ['POST', string];
    const url = at.replace(/:\w+/g, 'nobody');
    for (const from of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }]) {
      const headers = { host: HOST, cookie: cookies.get('administrator')!, ...from };
      const answer = await app.inject({ method, url, headers: headers as Record<string, string> });
      expect([route, answer.statusCode, answer.json().type]).toEqual([
        route,
        403,
        'urn:chainwright:problem:other-origin',
      ]);
    }
  }
});

test('every page and every answer forbids scripts that stand in it, and frames around it', async () => {
  for (const route of Object.keys(AUDIENCES).filter((one) => one.startsWith('GET '))) {
    const url = route
      .slice(4)
      .replace('/:goal', '/G1')
      .replace(/:\w+|\*/g, 'nobody');
    const headers = { host: HOST, cookie: cookies.get('administrator')! };
    const policy = String((await app.inject({ url, headers })).headers['content-security-policy']);
    const of = (name: string) => policy.split(';').find((part) => part.trim().startsWith(`${name} `));
    expect([route, of('script-src')?.trim(), of('frame-ancestors')?.trim()]).toEqual([
      route,
      "script-src 'self'",
      "frame-ancestors 'none'",
    ]);
  }
});

test('a session that was set before signing in is not taken over, and signing out ends it on the server', async () => {
  const planted = cookies.get('leader')!;
  const post = (url: string, cookie: string) =>
    app.inject({
      method: 'POST',
      url,
      headers: { host: HOST, cookie },
      // Tries are counted by address, and the walk above has used up those of the usual one.
      remoteAddress: '10.9.9.9',
      payload: { email: 'analyst@zone.example', password: PASSWORD },
    });
  const visitorOf = async (cookie: string) =>
    (await app.inject({ url: '/api/me', headers: { host: HOST, cookie } })).json().visitor;
  const set = String((await post('/api/auth/sign-in/email', planted)).headers['set-cookie']);
  expect(set).toMatch(/; HttpOnly/i);
  expect(set).toMatch(/; SameSite=Lax/i);
  const own = set.split(';')[0]!;
  expect(own).not.toBe(planted);
  expect([(await visitorOf(own)).role, (await visitorOf(planted))?.role]).toEqual(['analyst', 'leader']);
  await post('/api/auth/sign-out', own);
  expect(await visitorOf(own)).toBe(null);
});

test('the page of another site is refused whichever way the browser says it, our own is not', async () => {
  const send = (headers: Record<string, string>) =>
    app.inject({
      method: 'DELETE',
      url: '/api/people/nobody',
      headers: { host: HOST, cookie: cookies.get('administrator')!, ...headers },
    });
  for (const headers of [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: `http://${HOST}` },
    { origin: 'https://evil.example' },
    { origin: 'null' },
  ] as Record<string, string>[]) {
    const answer = await send(headers);
    expect([answer.statusCode, answer.json().type]).toEqual([403, 'urn:chainwright:problem:other-origin']);
  }
  expect((await send({ 'sec-fetch-site': 'same-origin' })).statusCode).toBe(404);
  expect((await send({ origin: `http://${HOST}` })).statusCode).toBe(404);
});

test('an account without an administrator behind it opens no other address', async () => {
  const empty = await People.open({
    place: path.join(folder, 'empty.sqlite'),
    secret: 's'.repeat(32),
    url: `http://${HOST}`,
    now: () => new Date(),
  });
  const outside = { port: 4680, host: '0.0.0.0', webRoot: smallWeb() };
  await expect(createServer(fixtureOffice(), { ...outside, people: empty })).rejects.toMatchObject({
    code: 'host-refused',
  });
  const published = new URL('https://chain.zone.example');
  const open = await createServer(fixtureOffice(), { ...outside, people, published });
  const get = (host: string) => open.inject({ url: '/api/me', headers: { host } });
  expect((await get('chain.zone.example')).statusCode).toBe(200);
  expect((await get('evil.example')).json().detail.en).toContain('https://chain.zone.example');
  await empty.close();
});
import { PASSWORD, signedIn } from '../../test/office/signed-in.js';
