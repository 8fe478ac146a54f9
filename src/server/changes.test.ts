import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallWeb } from '../../test/browser/fixture/web-root.js';
import { csv, registerOf } from '../../test/office/office.js';
import { officeOf } from '../../test/office/office-of.js';
import { FIRMS, statistics, taxList } from '../../test/office/zone-files.js';
import type { EnterpriseId } from '../model/identity.js';
import { decide, importFiles, type Register, strongestKey, withdraw } from '../register/index.js';
import type { RegisterChanges } from './api.js';
import { createServer } from './create-server.js';

// Revision 1: four firms of the tax list. 2: outputs of two. 3: two lamp makers by name alone. 4: they are one. 5: the outputs withdrawn.
const LAMPS = ['武汉戊明车灯有限公司', '武汉戊明灯光科技有限公司'] as const;
const OUTPUTS = statistics(3, 2025, [
  ['drive', '100', '300'],
  ['seat', '200', '600'],
]);
const HOST = { host: 'localhost:4680' };

let register: Register;
let app: FastifyInstance;
let idOf: (name: string) => Promise<string>;
let lamps: string[];
beforeAll(async () => {
  register = await registerOf([taxList(), OUTPUTS], true);
  await importFiles(
    register,
    [csv('车灯企业.csv', `企业名称,主要产品\n${LAMPS[0]},车灯\n${LAMPS[1]},车灯\n`)],
    {
      actor: '王敏 <wang@zone.example>',
    },
  );
  const office = officeOf(register, '2025-04-30');
  idOf = async (name) => (await office.enterprise(name)).id;
  lamps = [await idOf(LAMPS[0]), await idOf(LAMPS[1])].sort();
  const [a, b] = await Promise.all(lamps.map((id) => strongestKey(register, id as EnterpriseId)));
  await decide(register, [{ a: a!, b: b!, verdict: 'same', reason: '同一地址' }], '李强 <li@zone.example>');
  await withdraw(register, OUTPUTS.reading.sha256, '王敏 <wang@zone.example>');
  app = await createServer(office, { port: 4680, webRoot: smallWeb() });
}, 60_000);
afterAll(async () => {
  await app.close();
  await register.close();
});

const got = (query: string, headers: Record<string, string> = {}) =>
  app.inject({ url: `/api/changes?${query}`, headers: { ...HOST, ...headers } });
const asked = async (query: string): Promise<RegisterChanges> => (await got(query)).json();

test('each revision says who did what when, and how many rows of each kind began and ended', async () => {
  const { revisions, until, latest } = await asked('since=0');
  expect([until, latest, revisions.total, revisions.truncated]).toEqual([5, 5, 5, false]);
  expect(revisions.lines.map((r) => [r.number, r.what, r.actor, r.rows])).toEqual([
    [1, 'import', 'test', [{ kind: 'enterprise-list', began: 4, ended: 0 }]],
    [2, 'import', 'test', [{ kind: 'monthly-output', began: 2, ended: 0 }]],
    [3, 'import', '王敏 <wang@zone.example>', [{ kind: 'enterprise-list', began: 2, ended: 0 }]],
    [4, 'decide', '李强 <li@zone.example>', []],
    [5, 'withdraw', '王敏 <wang@zone.example>', [{ kind: 'monthly-output', began: 0, ended: 2 }]],
  ]);
  expect(revisions.lines[3]!.deeds).toMatchObject([{ kind: 'decide', verdict: 'same', reason: '同一地址' }]);
  expect(revisions.lines[4]!.deeds).toMatchObject([
    { kind: 'withdraw', name: OUTPUTS.reading.file, sha256: OUTPUTS.reading.sha256, enterprises: [] },
  ]);
  expect(revisions.lines[0]!.instant < revisions.lines[4]!.instant).toBe(true);
});

test('between two revisions it is what differs at their ends: what came and went in between is nothing', async () => {
  const all = await asked('since=0');
  expect(all.rows.lines.map((r) => [r.kind, r.change])).toEqual(
    Array.from({ length: 6 }, () => ['enterprise-list', 'began']),
  );
  const names = [...Object.values(FIRMS).map(([, name]) => name), LAMPS[0]];
  const ids = await Promise.all(names.map(idOf));
  expect(all.enterprises.lines).toEqual(ids.sort().map((id) => ({ id, change: 'began', now: [] })));
  const drive = await idOf(FIRMS.drive[1]);
  const second = await asked('since=1&until=2');
  expect(second.enterprises.lines).toContainEqual({ id: drive, change: 'changed', now: [] });
  expect(second.enterprises.total).toBe(2);
  expect(second.rows.lines.map((r) => r.change)).toEqual(['began', 'began']);
});

test('of two enterprises that are found to be one, the one that ends says where its names are now', async () => {
  const { enterprises, rows } = await asked('since=3&until=4');
  const one = await idOf(LAMPS[0]);
  const other = lamps.find((id) => id !== one)!;
  expect(rows.total).toBe(0);
  expect(enterprises.lines).toHaveLength(2);
  expect(enterprises.lines).toContainEqual({ id: one, change: 'changed', now: [] });
  expect(enterprises.lines).toContainEqual({ id: other, change: 'ended', now: [one] });
});

test('a withdrawal ends its rows, each about the enterprise that it was about', async () => {
  const { rows, enterprises } = await asked('since=4');
  const firms = await Promise.all([idOf(FIRMS.drive[1]), idOf(FIRMS.seat[1])]);
  expect(rows.lines.map((r) => [r.kind, r.change, r.enterprise])).toEqual(
    firms.map((id) => ['monthly-output', 'ended', id]),
  );
  expect(enterprises.lines.map((e) => [e.id, e.change])).toEqual(firms.sort().map((id) => [id, 'changed']));
  const cell = await app.inject({ url: `/api/facts/${rows.lines[0]!.row}/output_value`, headers: HOST });
  expect(cell.json()).toMatchObject({ raw: '100' });
});

test('in parts: at most so many revisions and lines at once, with the true number, and whence to go on', async () => {
  const first = await asked('since=0&limit=2');
  expect([first.until, first.latest, first.revisions.total, first.revisions.truncated]).toEqual([
    2,
    5,
    5,
    true,
  ]);
  expect([first.rows.total, first.rows.truncated, first.rows.lines.length]).toEqual([6, true, 2]);
  const rest = await asked('since=0&until=2&from=4&limit=2');
  expect(rest.rows.lines).toHaveLength(2);
  const whole = await asked('since=0&until=2');
  expect(rest.rows.lines).toEqual(whole.rows.lines.slice(4));
  expect((await asked(`since=${whole.until}&until=3`)).revisions.lines.map((r) => r.number)).toEqual([3]);
  expect((await asked('since=5')).rows).toEqual({ total: 0, truncated: false, lines: [] });
});

test('what stands is answered with 304; what is no revision, or lies ahead, is said', async () => {
  const etag = String((await got('since=2')).headers.etag);
  expect((await got('since=2', { 'if-none-match': etag })).statusCode).toBe(304);
  for (const query of ['since=yesterday', 'since=', 'since=-1', '', 'since=1.5', 'since=1&until=x']) {
    const answer = await got(query);
    expect([query, answer.statusCode, answer.headers['content-type']]).toEqual([
      query,
      400,
      expect.stringContaining('application/problem+json'),
    ]);
  }
  const ahead = await got('since=6');
  expect([ahead.statusCode, ahead.json().type]).toEqual([404, 'urn:chainwright:problem:no-such-revision']);
  expect(ahead.json().detail.zh).toContain('最新修订为 5');
  expect((await got('since=0&until=9')).statusCode).toBe(404);
});
