import { Validator } from '@seriousme/openapi-schema-validator';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixtureOffice } from '../../test/browser/fixture/office.js';
import { smallWeb } from '../../test/browser/fixture/web-root.js';
import { createServer } from './create-server.js';

interface Operation {
  tags: string[];
  description: string;
  security: object[];
  responses: Record<string, object>;
}

const HEADERS = { host: 'localhost:4680' };
let app: FastifyInstance;
let reference: { openapi: string; paths: Record<string, Record<string, Operation>> };
beforeAll(async () => {
  app = await createServer(fixtureOffice(), { port: 4680, webRoot: smallWeb() });
  reference = (await app.inject({ url: '/api/reference/json', headers: HEADERS })).json();
});
afterAll(() => app.close());

test('the document is valid by the published schema of OpenAPI 3.1', async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(structuredClone(reference) as Record<string, unknown>);
  expect([valid, errors, validator.version]).toEqual([true, undefined, '3.1']);
});

test('it has every route of the API, for whom each is, and no page', () => {
  const told = Object.entries(reference.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map(
      (method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
    ),
  );
  const routes = [...app.audiences.keys()].filter(
    (route) => / \/api\/(?!reference)/.test(route) && !route.startsWith('HEAD '),
  );
  expect(told.sort()).toEqual(routes.sort());
  const { description, tags, security, responses } = reference.paths['/api/goals/{goal}/contributions']!.get!;
  expect([description, tags]).toEqual(['For: administrator, analyst, leader.', ['goals']]);
  expect(security).toEqual([{ session: [] }, { token: [] }]);
  expect(Object.keys(responses)).toEqual(['200', 'default']);
  expect(reference.paths['/api/me']!.get!.security).toEqual([]);
});

test('the page that shows it loads nothing from elsewhere and has no script of its own inside', async () => {
  const page = await app.inject({ url: '/api/reference/', headers: HEADERS });
  expect(page.statusCode).toBe(200);
  for (const [, source] of page.body.matchAll(/(?:src|href)="([^"]+)"/g)) {
    expect(source).toMatch(/^\.?\/(?!\/)/);
    const file = await app.inject({
      url: new URL(source!, 'http://x/api/reference/').pathname,
      headers: HEADERS,
    });
    expect([source, file.statusCode]).toEqual([source, 200]);
  }
  expect(page.body).not.toMatch(/<script(?![^>]*src=)/);
});
