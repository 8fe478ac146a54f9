import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fixtureClerk } from '../../test/browser/fixture/clerk.js';
import { fixtureOffice } from '../../test/browser/fixture/office.js';
import { smallWeb } from '../../test/browser/fixture/web-root.js';
import { tempFolder } from '../../test/office/office.js';
import { People } from '../people/index.js';
import { createServer } from './create-server.js';

const HOST = 'localhost:4680';
const PASSWORD = 'a long pass phrase';
const DAY = 24 * 3600 * 1000;
const OWNER = { name: '王敏', email: 'wang@zone.example' };

let now: number;
let people: People;
let app: FastifyInstance;
let token: string;

beforeEach(async () => {
  now = Date.parse('2026-11-25T08:00:00Z');
  people = await People.open({
    place: path.join(tempFolder(), 'people.sqlite'),
    secret: 's'.repeat(32),
    url: `http://${HOST}`,
    now: () => new Date(now),
  });
  await people.makeFirst((await people.offerFirst())!, OWNER, PASSWORD);
  app = await createServer(fixtureOffice(), {
    port: 4680,
    webRoot: smallWeb(),
    people,
    clerk: fixtureClerk(),
  });
  token = await people.readTokens.make(OWNER.email, 'provincial platform', 30);
});
afterEach(async () => {
  await app.close();
  await people.close();
});

const ask = (url: string, given: string, method: 'GET' | 'POST' | 'DELETE' = 'GET') =>
  app.inject({ method, url, headers: { host: HOST, authorization: `Bearer ${given}` } });
const status = async (given = token) => (await ask('/api/overview', given)).statusCode;
const idOf = (given: string) => given.split('_')[1]!;

test('a token reads what a leader reads, and the list says that it was used, never what it is', async () => {
  expect(await status()).toBe(200);
  const [line] = await people.readTokens.list();
  expect(line).toMatchObject({ owner: OWNER.email, used: '2026-11-25T08:00:00.000Z', revoked: null });
  expect(JSON.stringify(line)).not.toContain(token.split('_').slice(2).join('_'));
});

test('every route but a leader’s reading is shut to it', async () => {
  const open: string[] = [];
  for (const [route, audience] of app.audiences) {
    const [method, at] = route.split(' ') as ['GET', string];
    if (audience === 'public' || route.startsWith('HEAD')) continue;
    const { statusCode } = await ask(
      at.replace('/:goal', '/G1').replace(/:\w+|\*/g, 'nobody'),
      token,
      method,
    );
    if (statusCode !== 403) open.push(route);
  }
  expect(open.length).toBeGreaterThan(20);
  for (const route of open) {
    expect(route).toMatch(/^GET /);
    const audience = app.audiences.get(route)!;
    expect(audience === 'office' || (audience as readonly string[]).includes('leader'), route).toBe(true);
  }
  for (const route of ['/api/people', '/api/tokens', '/api/import'])
    expect((await ask(route, token)).statusCode, route).toBe(403);
  const written = await ask('/api/review', token, 'POST');
  expect([written.statusCode, written.json().type]).toEqual([403, 'urn:chainwright:problem:only-reads']);
});

describe('a token opens nothing', () => {
  test('once it is revoked, at once', async () => {
    await people.readTokens.revoke(idOf(token));
    expect(await status()).toBe(401);
    await expect(people.readTokens.revoke(idOf(token))).rejects.toMatchObject({ code: 'not-found' });
  });

  test('from its last instant on', async () => {
    now += 30 * DAY - 1;
    expect(await status()).toBe(200);
    now += 1;
    expect(await status()).toBe(401);
  });

  test('when one sign of it is wrong, or it is none', async () => {
    const other = token.endsWith('A') ? 'B' : 'A';
    for (const wrong of [
      `${token.slice(0, -1)}${other}`,
      token.slice(0, -1),
      'cw_0_0',
      '',
      `${token} ${token}`,
    ])
      expect(await status(wrong)).toBe(401);
  });

  test('when the account that made it has ended', async () => {
    const second = { name: '李工', email: 'li@zone.example', role: 'administrator', scope: null } as const;
    await people.join(await people.invite(second), PASSWORD);
    const first = (await people.list()).find(({ email }) => email === OWNER.email)!;
    await people.remove(first.id);
    expect(await status()).toBe(401);
    await people.invite({ ...first, role: 'administrator' });
    expect(await status()).toBe(401);
  });
});
