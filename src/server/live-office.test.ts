import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallWeb } from '../../test/browser/fixture/web-root.js';
import { ask, registerOf } from '../../test/office/office.js';
import { officeOf } from '../../test/office/office-of.js';
import { FIRMS, statistics, taxList } from '../../test/office/zone-files.js';
import type { Register } from '../register/index.js';
import { createServer } from './create-server.js';
import { contentDisposition } from './content-disposition.js';

const HEADERS = { host: 'localhost:4680' };
let register: Register;
let app: FastifyInstance;

beforeAll(async () => {
  const march = [['drive', '60', '180'] as [keyof typeof FIRMS, string, string]];
  register = await registerOf([taxList(), statistics(3, 2025, march)]);
  const office = officeOf(register, '2025-04-30');
  app = await createServer(office, { port: 4680, webRoot: smallWeb() });
});
afterAll(async () => {
  await app.close();
  await register.close();
});

const get = (url: string, headers: Record<string, string> = HEADERS) => app.inject({ url, headers });

describe('a page’s answer over a real register', () => {
  test('a goal with what moved it; an unknown one is 404 and says which there are', async () => {
    const { goal, explanation } = (await get('/api/goals/G1')).json();
    expect(goal.value).toBe(1_800_000);
    expect(explanation.says.length).toBeGreaterThan(0);
    const none = await get('/api/goals/G9');
    expect(none.statusCode).toBe(404);
    expect(none.json().detail.zh).toContain('G9');
  });

  test('the tasks with the things behind them', async () => {
    const { tasks } = (await get('/api/tasks')).json();
    expect(tasks.map((t: { id: string }) => t.id)).toEqual(['T1', 'T2', 'T3', 'T4', 'T5', 'T6']);
  });

  test('the returns of the newest due period when none is named, and of one that is', async () => {
    const newest = (await get('/api/collection')).json();
    expect(newest).toMatchObject({ period: '2025-03', expected: 3, counts: { onTime: 1, overdue: 2 } });
    expect(newest.periods).toContain('2025-01/02');
    const asked = (await get('/api/collection?period=2025-01/02')).json();
    expect(asked).toMatchObject({ period: '2025-01/02', counts: { onTime: 0, overdue: 3 } });
  });

  test.each([
    ['/api/collection?period=2025-02', 400, 'period'],
    ['/api/collection?period=2025-06', 404, '2025-04'],
    ['/api/collection?period=2019-03', 404, '2023-01/02'],
    ['/api/brief?format=pdf', 400, 'format'],
    ['/api/brief?lang=fr', 400, 'lang'],
    ['/api/facts/999999/output_value', 404, '999999'],
    ['/api/facts/1/Output', 400, 'field'],
  ])('%s is refused with %d and says what to ask instead', async (url, status, named) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    for (const language of ['en', 'zh'])
      expect(answer.json<{ detail: Record<string, string> }>().detail[language]).toContain(named);
  });

  test('a fact is the cell in its row', async () => {
    const { view } = await ask(register, '2025-04-30');
    const row = view.snapshot.table('monthly-output').rowIds[0];
    const cell = (await get(`/api/facts/${row}/output_value_ytd`)).json();
    expect(JSON.stringify(cell)).toContain('"180"');
    expect(JSON.stringify(cell)).toContain('2025年3月.csv');
  });

  test.each(['/api/goals/G1', '/api/tasks', '/api/collection', '/api/brief?format=xlsx'])(
    '%s for a said day is not sent twice',
    async (path) => {
      const url = `${path}${path.includes('?') ? '&' : '?'}asOf=2025-04-30`;
      const { etag } = (await get(url)).headers;
      const again = await get(url, { ...HEADERS, 'if-none-match': String(etag) });
      expect([again.statusCode, again.body]).toEqual([304, '']);
      expect((await get(path)).headers['cache-control']).toBe('no-store');
    },
  );
});

test('a file is kept under its Chinese name, and under one that every browser reads', () => {
  // RFC 8187: percent-encoded UTF-8; 行 is E8 A1 8C.
  expect(contentDisposition('行.docx', true)).toBe(
    `attachment; filename="_.docx"; filename*=UTF-8''%E8%A1%8C.docx`,
  );
  expect(contentDisposition(`a"b'(c).html`, false)).toBe(
    `inline; filename="a_b'(c).html"; filename*=UTF-8''a%22b%27%28c%29.html`,
  );
});
