import fastify from 'fastify';
import { describe, expect, test } from 'vitest';
import { fixtureOffice } from '../../test/browser/fixture/office.js';
import { requireAudiences } from './audience.js';
import { createServer } from './create-server.js';
import { listen } from './listen.js';
import type { Office } from './office.js';
import { smallWeb } from '../../test/browser/fixture/web-root.js';

const start = (
  office: Office = fixtureOffice(),
  port = 4680,
  log: (line: string) => void = () => undefined,
) => createServer(office, { port, webRoot: smallWeb(), log });

describe('who may reach the server', () => {
  test.each(['localhost:4680', '127.0.0.1:4680', '[::1]:4680', 'LOCALHOST:4680'])(
    '%s is this computer',
    async (host) => {
      const app = await start();
      expect((await app.inject({ url: '/api/overview', headers: { host } })).statusCode).toBe(200);
    },
  );

  test.each([
    'evil.example',
    'localhost:4681',
    'localhost',
    'localhost.evil.example:4680',
    '10.0.0.5:4680',
    '',
  ])('%j is not: nothing is answered', async (host) => {
    const app = await start();
    for (const url of ['/api/overview', '/', '/nowhere']) {
      const answer = await app.inject({ url, headers: { host } });
      expect(answer.statusCode).toBe(421);
      expect(answer.json().detail.zh).toContain('http://localhost:4680');
    }
  });

  test('the port may be left out when it is 80, as browsers do', async () => {
    const app = await start(fixtureOffice(), 80);
    expect((await app.inject({ url: '/', headers: { host: 'localhost' } })).statusCode).toBe(200);
  });

  test('it listens on 127.0.0.1, and another address is refused with the reason', async () => {
    const { app, url } = await listen(fixtureOffice(), { port: 0, webRoot: smallWeb() });
    expect(app.addresses()).toMatchObject([{ address: '127.0.0.1' }]);
    expect((await fetch(`${url}/api/overview`)).status).toBe(200);
    const taken = listen(fixtureOffice(), { port: Number(new URL(url).port), webRoot: smallWeb() });
    await expect(taken).rejects.toMatchObject({ code: 'port-in-use' });
    await app.close();
    const outside = createServer(fixtureOffice(), { port: 4680, host: '0.0.0.0', webRoot: smallWeb() });
    await expect(outside).rejects.toMatchObject({ code: 'host-refused', exitStatus: 2 });
  });
});

test('a route that declares no audience stops the start', () => {
  const app = fastify();
  requireAudiences(app);
  expect(() => app.get('/secret', () => 'x')).toThrow(/GET \/secret declares no audience/);
  expect(() => app.get('/open', { config: { audience: 'public' } }, () => 'x')).not.toThrow();
});

test('scripts come from the server alone; frames and forms are shut', async () => {
  const app = await start();
  const { headers } = await app.inject({ url: '/', headers: { host: 'localhost:4680' } });
  const policy = String(headers['content-security-policy'])
    .split(';')
    .map((s) => s.trim());
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers['cache-control']).toBe('no-store');
});

test('hashed assets are kept for good, and nothing outside the folder is sent', async () => {
  const app = await start();
  const get = (url: string) => app.inject({ url, headers: { host: 'localhost:4680' } });
  expect((await get('/assets/app-1.js')).headers['cache-control']).toContain('immutable');
  for (const url of [
    '/assets/../secret.txt',
    '/assets/..%2fsecret.txt',
    '/assets/none.js',
    '/package.json',
  ]) {
    expect((await get(url)).statusCode, url).toBe(404);
  }
});

test('a fault of ours is 500, logged, and tells nothing of the inside', async () => {
  const lines: string[] = [];
  const broken = {
    ...fixtureOffice(),
    overview: () => Promise.reject(new Error('SELECT secret FROM /data')),
  };
  const app = await start(broken, 4680, (line) => void lines.push(line));
  const answer = await app.inject({ url: '/api/overview', headers: { host: 'localhost:4680' } });
  expect(lines.join('')).toContain('SELECT secret');
  expect(answer.statusCode).toBe(500);
  expect(answer.body).not.toContain('secret');
  expect(answer.json()).toMatchObject({ status: 500, detail: { zh: expect.stringContaining('重试') } });
});

test('without the built pages the start says what to run', async () => {
  const missing = createServer(fixtureOffice(), { port: 4680, webRoot: '/nowhere' });
  await expect(missing).rejects.toMatchObject({ code: 'web-not-built' });
});
