import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallWeb } from '../../test/browser/fixture/web-root.js';
import { csv, registerOf } from '../../test/office/office.js';
import { officeOf } from '../../test/office/office-of.js';
import { clerkOf } from '../cli/clerk.js';
import { decisions, fingerprint, openQuestions, type Register } from '../register/index.js';
import { createServer } from './create-server.js';

const HEADERS = { host: 'localhost:4680' };
let register: Register;
let app: FastifyInstance;

beforeAll(async () => {
  register = await registerOf([
    csv(
      '名录.csv',
      '企业名称,统一社会信用代码\n武汉棠衍汽车技术有限公司,91420100MA4KXYKN0P\n湖北楠良内饰件有限公司,91420100MA4KXYJK8J\n武汉楠良内饰件有限公司,91420100MA4KXYHP93\n',
    ),
    csv('简称.csv', '企业名称,主要产品\n楠良内饰,内饰件\n武汉棠秉汽车技术有限公司,车身\n'),
  ]);
  const office = officeOf(register, '2025-10-31');
  app = await createServer(office, {
    port: 4680,
    webRoot: smallWeb(),
    clerk: clerkOf(register, null),
  });
});
afterAll(async () => {
  await app.close();
  await register.close();
});

const get = async (url: string) => (await app.inject({ url, headers: HEADERS })).json();
const post = (url: string, payload: object) => app.inject({ method: 'POST', url, headers: HEADERS, payload });

test('a short name that fits two enterprises is of its own kind, and both are shown with the row that names each', async () => {
  const { pairs, found } = await get('/api/review?kind=several');
  expect(found).toBe(2);
  expect(pairs.map((p: { candidates: number }) => p.candidates)).toEqual([2, 2]);
  expect(pairs[0].asked).toMatchObject({
    fields: { name: ['楠良内饰'] },
    rows: [{ file: '简称.csv', line: 2, field: 'name' }],
    count: 1,
  });
  const known = pairs.map((p: { known: { fields: { name: string[] } } }) => p.known.fields.name[0]);
  expect(known.sort()).toEqual(['武汉楠良内饰件有限公司', '湖北楠良内饰件有限公司']);
});

test('a word that is too late, or says what it must not, changes nothing', async () => {
  const revision = (await decisions(register)).length;
  const late = await post('/api/review', { question: 999_999, verdict: 'same' });
  expect([late.statusCode, late.json().type]).toEqual([404, 'urn:chainwright:problem:not-found']);
  const { id } = (await openQuestions(register))[0]!;
  expect((await post('/api/review', { question: id, verdict: 'same', into: '某公司' })).statusCode).toBe(400);
  expect((await post('/api/review', { question: id, verdict: 'merge' })).statusCode).toBe(400);
  expect((await post('/api/review/undo', { decisions: [] })).statusCode).toBe(400);
  expect(await decisions(register)).toHaveLength(revision);
});

test('merged with another one by its name: the rows are one enterprise; undone, the register is as it was', async () => {
  const before = await fingerprint(register);
  const { pairs } = await get('/api/review?kind=several');
  const merged = await post('/api/review', {
    question: pairs[0].id,
    verdict: 'merge',
    into: '武汉棠衍汽车技术有限公司',
    reason: 'the same plant',
  });
  expect(merged.statusCode).toBe(200);
  const [made] = (await get('/api/review')).log;
  expect(made).toMatchObject({
    verdict: 'same',
    reason: 'the same plant',
    actor: 'administrator',
    undone: null,
  });
  expect(made.at).toMatch(/^2026-01-20 08:\d\d$/);
  expect(await fingerprint(register)).not.toBe(before);
  const undone = await post('/api/review/undo', { decisions: [made.id] });
  expect(undone.statusCode).toBe(200);
  expect(await fingerprint(register)).toBe(before);
  expect((await post('/api/review/undo', { decisions: [made.id] })).statusCode).toBe(404);
});
