import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureOffice } from '../../test/browser/fixture/office.js';
import { createServer } from './create-server.js';
import { smallWeb } from '../../test/browser/fixture/web-root.js';

const HEADERS = { host: 'localhost:4680' };
let app: FastifyInstance;
beforeAll(async () => {
  app = await createServer(fixtureOffice(), { port: 4680, webRoot: smallWeb() });
});
afterAll(() => app.close());

const get = (url: string, headers: Record<string, string> = HEADERS) => app.inject({ url, headers });

describe('GET /api/overview', () => {
  test('answers the zone by default and the final account when its day is asked', async () => {
    const answer = await get('/api/overview');
    expect(answer.statusCode).toBe(200);
    expect(answer.json().status.goals.map((g: { id: string }) => g.id)).toEqual([
      'G1',
      'G2',
      'G3a',
      'G3b',
      'G4',
    ]);
    expect((await get('/api/overview?asOf=2025-12-31')).json().status.final).toBe(true);
  });

  test.each(['2025-02-30', '31/10/2025', '', '2025-10'])(
    'refuses the day %j in both languages',
    async (day) => {
      const answer = await get(`/api/overview?asOf=${day}`);
      expect(answer.statusCode).toBe(400);
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect(answer.json().detail.en).toContain('asOf');
      expect(answer.json().detail.zh).toContain('asOf');
    },
  );

  test('an answer for a said day is marked with the revision and not sent twice', async () => {
    const url = '/api/overview?asOf=2025-10-31';
    const { etag } = (await get(url)).headers;
    expect(etag).toMatch(/^"r41-/);
    const again = await get(url, { ...HEADERS, 'if-none-match': String(etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const older = await get(url, { ...HEADERS, 'if-none-match': '"r40"' });
    expect(older.statusCode).toBe(200);
  });

  test('an answer without a day is never kept: tomorrow it is another', async () => {
    const { headers } = await get('/api/overview');
    expect(headers.etag).toBeUndefined();
    expect(headers['cache-control']).toBe('no-store');
  });
});

describe('GET /api/goals/:goal/contributions', () => {
  test('the contributions add up to the figure', async () => {
    const answer = (await get('/api/goals/G1/contributions')).json();
    const sum = answer.all.reduce((total: number, mover: { value: number }) => total + mover.value, 0);
    expect(sum).toBe(114_260_000_000);
    expect(answer.value).toBe(114_260_000_000);
    expect(answer.truncated).toBe(false);
  });

  test.each([
    ['risers', '武汉沌江电驱动系统有限公司'],
    ['fallers', '东湖磐石（武汉）电芯有限公司'],
    ['largest', '武汉沌江电驱动系统有限公司'],
  ])('T61: ordered by %s, cut at the limit, and says so with the true total', async (order, first) => {
    const answer = (await get(`/api/goals/G1/contributions?order=${order}&limit=5`)).json();
    expect(answer.all).toHaveLength(5);
    expect(answer.all[0].name).toBe(first);
    expect([answer.truncated, answer.total]).toEqual([true, 296]);
  });

  test.each(['limit=0', 'limit=ten', 'order=best', 'definition=%3Cscript%3E'])(
    'refuses %s',
    async (query) => {
      expect((await get(`/api/goals/G1/contributions?${query}`)).statusCode).toBe(400);
    },
  );

  test('an unknown goal, definition or enterprise is 404 and says which', async () => {
    for (const path of [
      'G9/contributions',
      'G1/contributions?definition=none',
      'G1/contributions/e0000000000000000',
    ]) {
      const answer = await get(`/api/goals/${path}`);
      expect(answer.statusCode, path).toBe(404);
      expect(answer.json().detail.zh).toMatch(/没有/);
    }
    expect((await get('/api/goals/G1/contributions/nobody')).statusCode).toBe(400);
  });
});

test('one contribution comes with the cells of its rows, one of them marked', async () => {
  const first = (await get('/api/goals/G1/contributions?limit=1')).json().all[0];
  const answer = (await get(`/api/goals/G1/contributions/${first.id}`)).json();
  const amounts = answer.sources.map((s: { amount: number }) => s.amount);
  expect(amounts.reduce((a: number, b: number) => a + b)).toBe(8_640_000_000);
  for (const source of answer.sources) {
    const marked = source.cells.filter((cell: { marked: boolean }) => cell.marked);
    expect(marked).toHaveLength(1);
    expect(marked[0].raw).toBe(source.raw);
  }
});
