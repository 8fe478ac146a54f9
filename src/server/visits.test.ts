import XLSX from '@e965/xlsx';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallWeb } from '../../test/browser/fixture/web-root.js';
import { csv, read, registerOf, scratch, tempFolder } from '../../test/office/office.js';
import { officeOf } from '../../test/office/office-of.js';
import { FIRMS, taxList } from '../../test/office/zone-files.js';
import { PASSWORD, signedIn } from '../../test/office/signed-in.js';
import { clerkOf } from '../cli/clerk.js';
import { People } from '../people/index.js';
import { fingerprint, rebuild, type Register, sourceLog, withdraw } from '../register/index.js';
import type { Role } from '../model/role.js';
import type { EnterpriseProfile, VisitsPage } from './api.js';
import { createServer } from './create-server.js';

const HEAD = '企业名称,任务,举措类型,日期,金额（万元）,企业诉求,承诺事项,成效,责任单位,办理时限';
const list = (day: string, rows: string[]) =>
  csv(`企业服务台账${day}.csv`, [`制表日期：${day}`, HEAD, ...rows].join('\n'));
const [DRIVE, SEAT, CAST] = [FIRMS.drive[1], FIRMS.seat[1], FIRMS.cast[1]];

// The ledger of October tells again of the first visit of September, now with its outcome.
const SEPTEMBER = list('2025-09-30', [`${DRIVE},T1,走访,2025-09-01,,用电增容,,,区经信局,2025-09-20`]);
const OCTOBER = list('2025-10-22', [
  `${DRIVE},T1,走访,2025-09-01,,用电增容,,已增容,区经信局,2025-09-20`,
  `${DRIVE},T1,走访,2025-10-01,,用工缺口,十月底前组织招聘会,,区人社局,2025-10-20`,
  `${SEAT},T1,技改补贴,2025-08-05,12.34,,,,区经信局,`,
  `${CAST},T6,境外参展补贴,2025-07-01,0.01,,,取得订单,,`,
  `${CAST},T6,走访,2025-10-10,,=1+1,,,,2025-11-30`,
  `${CAST},,热线,2025-12-01,,明年再说,,,,`,
]);

const HOST = { host: 'localhost:4680' };
let register: Register;
let people: People;
let app: FastifyInstance;
let administrator: string;
beforeAll(async () => {
  register = await registerOf([taxList(), SEPTEMBER, OCTOBER]);
  people = await People.open({
    place: `${tempFolder()}/people.sqlite`,
    secret: 's'.repeat(32),
    url: 'http://localhost:4680',
    now: () => new Date(),
  });
  await people.makeFirst((await people.offerFirst())!, { name: 'a', email: 'a@zone.example' }, PASSWORD);
  app = await createServer(officeOf(register, '2025-10-31'), {
    port: 4680,
    webRoot: smallWeb(),
    people,
    clerk: clerkOf(register, null),
  });
  administrator = await signedIn(app, 'a@zone.example');
}, 60_000);
afterAll(async () => {
  await app.close();
  await people.close();
  await register.close();
});

/** The cookie of a new account. */
async function accountOf(role: Role, scope: string | null): Promise<string> {
  const email = `${role}-${scope}@zone.example`;
  await people.join(await people.invite({ name: role, email, role, scope }), PASSWORD);
  return signedIn(app, email);
}

const got = (url: string, cookie = administrator) => app.inject({ url, headers: { ...HOST, cookie } });
const asked = async (query: string, cookie?: string): Promise<VisitsPage> =>
  (await got(`/api/visits?${query}`, cookie)).json();

test('what waits longest first; overdue and without a day told apart; what is dated after the day has not happened', async () => {
  const { lines, says } = await asked('asOf=2025-10-31');
  expect(lines.map((v) => [v.enterprise!.name, v.kind, v.state, v.openDays])).toEqual([
    [DRIVE, '走访', 'overdue', 30],
    [SEAT, '技改补贴', 'undated', 87],
    [CAST, '走访', 'due', 21],
    [DRIVE, '走访', 'done', null],
    [CAST, '境外参展补贴', 'done', null],
  ]);
  expect(lines[0]).toMatchObject({ request: '用工缺口', promise: '十月底前组织招聘会', owner: '区人社局' });
  expect(says.zh).toBe(
    '诉求和走访共 5 项，涉及企业 3 家：已有结果 2 项，未办结 3 项，其中逾期 1 项、未定办理时限 1 项。',
  );
});

test('totals by task: enterprises once, amounts to the fen, those not stated counted and never zero', async () => {
  const { tasks, sum } = await asked('asOf=2025-10-31');
  expect(tasks).toEqual([
    {
      task: 'T1',
      sum: {
        visits: 3,
        enterprises: 2,
        amount: 123_400,
        amountUnknown: 2,
        states: { overdue: 1, undated: 1, due: 0, done: 1 },
      },
    },
    {
      task: 'T6',
      sum: {
        visits: 2,
        enterprises: 1,
        amount: 100,
        amountUnknown: 1,
        states: { overdue: 0, undated: 0, due: 1, done: 1 },
      },
    },
  ]);
  expect([sum.enterprises, sum.amount]).toEqual([3, 123_500]);
  expect((await asked('asOf=2025-10-31&kind=%E8%B5%B0%E8%AE%BF')).sum.amount).toBeNull();
});

test('before the ledger of October the visit was open; a filter of tasks, states and words finds its own', async () => {
  const then = await asked('asOf=2025-09-30');
  expect(then.lines.map((v) => v.state)).toEqual(['overdue']);
  const total = async (query: string) => (await asked(`asOf=2025-10-31&${query}`)).total;
  expect(await total('task=T6')).toBe(2);
  expect(await total('state=open')).toBe(3);
  expect(await total('state=overdue')).toBe(1);
  expect(await total(`find=${encodeURIComponent('招聘会')}`)).toBe(1);
  expect(await total('park=junshan')).toBe(5);
  expect(await total('park=none')).toBe(0);
});

test('the file holds what the filter finds, and nothing that a spreadsheet would run', async () => {
  const text = (await got('/api/visits/file?asOf=2025-10-31&format=csv&task=T6')).body;
  expect(text.trim().split('\r\n')).toHaveLength(3);
  expect(text).toContain("'=1+1");
  const book = (await got('/api/visits/file?asOf=2025-10-31&lang=zh')).rawPayload;
  const rows = XLSX.utils.sheet_to_json<Record<string, unknown>>(Object.values(XLSX.read(book).Sheets)[0]!);
  expect(rows.map((row) => row['金额（元）'])).toEqual([undefined, 123_400, undefined, undefined, 100]);
  expect(rows[2]!['企业诉求']).toBe('=1+1');
});

test('an operator sees its own park whatever it asks; an enterprise its own in its profile; others nothing', async () => {
  const here = await accountOf('park-operator', 'junshan');
  expect((await asked('asOf=2025-10-31', here)).visits).toBe(5);
  const elsewhere = await accountOf('park-operator', 'modern-service');
  const other = await asked('asOf=2025-10-31&park=junshan', elsewhere);
  expect([other.visits, other.kinds, other.says.en]).toEqual([0, [], 'No request or visit is on record.']);
  const file = await got('/api/visits/file?asOf=2025-10-31&format=csv&park=junshan', elsewhere);
  expect(file.body.trim().split('\r\n')).toHaveLength(1);
  const { id } = (await asked('asOf=2025-10-31')).lines[0]!.enterprise!;
  const own = await accountOf('enterprise', id);
  expect((await got('/api/visits', own)).statusCode).toBe(403);
  const profile = await got(`/api/enterprises/${id}?asOf=2025-10-31`, own);
  expect(profile.json<EnterpriseProfile>().visits.map((v) => v.date)).toEqual(['2025-10-01', '2025-09-01']);
});

test('a visit that is recorded is a ledger of one row: in the list, traced to its cell, in the log, undone by withdrawing', async () => {
  const before = await fingerprint(register);
  const [known] = (await asked(`asOf=2025-10-31&find=${encodeURIComponent(SEAT)}`)).lines;
  const typed = {
    enterprise: known!.enterprise!.id,
    task: 'T6',
    kind: '走访',
    date: '2025-10-30',
    amount: '56.78',
    request: '=HYPERLINK("http://evil.example")\n制表日期：2099-01-01',
    promise: '合计',
    owner: '王敏，区经信局',
    nextDate: '2025-11-20',
  };
  const post = (body: object, cookie = administrator) =>
    app.inject({ method: 'POST', url: '/api/visits', headers: { ...HOST, cookie }, payload: body });
  const done = await post(typed, await accountOf('analyst', null));
  expect([done.statusCode, done.json()]).toEqual([200, { file: `走访登记-${SEAT}-2025-10-31.csv` }]);

  const { lines } = await asked(`asOf=2025-10-31&task=T6&state=due&find=${encodeURIComponent(SEAT)}`);
  expect(lines).toMatchObject([
    {
      date: '2025-10-30',
      amount: 567_800,
      request: '=HYPERLINK("http://evil.example") 制表日期：2099-01-01',
      promise: '合计',
      outcome: null,
      owner: '王敏，区经信局',
      nextDate: '2025-11-20',
    },
  ]);
  const cell = (await got(`/api/facts/${lines[0]!.row}/amount`)).json();
  expect(cell).toMatchObject({
    file: `走访登记-${SEAT}-2025-10-31.csv`,
    cell: 'F3',
    raw: '56.78',
    statedOn: '2025-10-31',
    trust: 'declared',
  });
  const given = (await got('/api/visits/file?asOf=2025-10-31&format=csv&task=T6')).body;
  expect(given).toContain(`'=HYPERLINK`);
  expect(given).not.toMatch(/(^|,|")=HYPERLINK/m);

  // The same once more on the same day, a day to come, an amount that is none, another's words: refused, and nothing is written.
  expect((await post({ ...typed, outcome: '已办结' })).json().detail.en).toContain('recorded today already');
  expect((await post({ ...typed, date: '2025-11-01' })).statusCode).toBe(400);
  expect((await post({ ...typed, amount: '=1+1' })).statusCode).toBe(400);
  expect((await post({ ...typed, kind: ' \n ' })).statusCode).toBe(400);
  expect((await post({ ...typed, enterprise: 'e0000000000000000' })).statusCode).toBe(404);
  expect((await post(typed, await accountOf('leader', null))).statusCode).toBe(403);

  const [source] = await sourceLog(register);
  expect(source).toMatchObject({ actor: 'analyst <analyst-null@zone.example>', accepted: 1, rejected: 0 });
  await withdraw(register, source!.sha256, 'test');
  expect(await fingerprint(register)).toBe(before);
  expect((await asked('asOf=2025-10-31&task=T6')).total).toBe(2);

  expect((await post({ ...typed, outcome: '已办结' })).statusCode).toBe(200);
  expect((await asked('asOf=2025-10-31&task=T6&state=done')).total).toBe(2);
  const replayed = await rebuild(register, read, scratch());
  expect(replayed.after).toBe(replayed.before);
});
