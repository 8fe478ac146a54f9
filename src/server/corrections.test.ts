import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallWeb } from '../../test/browser/fixture/web-root.js';
import { accounts } from '../../test/office/accounts.js';
import { csv, read, registerOf, scratch, tempFolder } from '../../test/office/office.js';
import { officeOf } from '../../test/office/office-of.js';
import { FIRMS, taxList } from '../../test/office/zone-files.js';
import { PASSWORD, signedIn } from '../../test/office/signed-in.js';
import { clerkOf } from '../cli/clerk.js';
import { Corrections, openMessages } from '../messages/index.js';
import { CORRECTABLES } from '../model/correction.js';
import type { Role } from '../model/role.js';
import { People } from '../people/index.js';
import { fingerprint, rebuild, type Register, sourceLog, withdraw } from '../register/index.js';
import type { CorrectionsPage, EnterprisesPage, EnterpriseProfile, OwnCorrections } from './api.js';
import { createServer } from './create-server.js';

const HOST = { host: 'localhost:4680' };
const [SEAT, CAST] = [FIRMS.seat[1], FIRMS.cast[1]];
const NO_CODE = '武汉无码试验电子有限公司';
const DAY = 24 * 60 * 60 * 1000;

let register: Register;
let people: People;
let messages: Awaited<ReturnType<typeof openMessages>>;
let app: FastifyInstance;
let administrator: string;
let seat: string;
let ids: Map<string, string>;
let now = Date.parse('2025-10-31T02:00:00Z');

beforeAll(async () => {
  register = await registerOf([
    taxList(),
    accounts([['seat', 2024, '8000', '300', '120']]),
    csv('无码.csv', `制表日期：2025-02-01\n企业名称,地址,主要产品\n${NO_CODE},军山新城 1 号,线束\n`),
    csv(
      '资质.csv',
      `制表日期：2025-02-01\n企业名称,资质类别,证书编号,有效期至\n${SEAT},IATF 16949 证书,CN-7,2025-12-31\n${SEAT},高新技术企业,GR7,2026-11-30\n`,
    ),
  ]);
  people = await People.open({
    place: `${tempFolder()}/people.sqlite`,
    secret: 's'.repeat(32),
    url: 'http://localhost:4680',
    now: () => new Date(),
  });
  messages = await openMessages(`${tempFolder()}/messages.sqlite`);
  await people.makeFirst((await people.offerFirst())!, { name: 'a', email: 'a@zone.example' }, PASSWORD);
  app = await createServer(officeOf(register, '2025-10-31'), {
    port: 4680,
    webRoot: smallWeb(),
    people,
    clerk: clerkOf(register, null),
    corrections: new Corrections(messages, () => new Date(now), 7),
  });
  administrator = await signedIn(app, 'a@zone.example');
  const { lines } = (await got('/api/enterprises?limit=50')).json<EnterprisesPage>();
  ids = new Map(lines.map(({ name, id }) => [name, id]));
  seat = await accountOf('enterprise', ids.get(SEAT)!);
}, 60_000);
afterAll(async () => {
  await app.close();
  await people.close();
  await messages.destroy();
  await register.close();
});

async function accountOf(role: Role, scope: string | null): Promise<string> {
  const email = `${role}-${scope}@zone.example`;
  await people.join(await people.invite({ name: role, email, role, scope }), PASSWORD);
  return signedIn(app, email);
}

const got = (url: string, cookie = administrator) => app.inject({ url, headers: { ...HOST, cookie } });
const post = (url: string, payload: object | undefined, cookie = administrator) =>
  app.inject({ method: 'POST', url, headers: { ...HOST, cookie }, ...(payload && { payload }) });
const state = (over: object, cookie = seat) =>
  post('/api/corrections', { kind: 'enterprise-list', day: '2025-10-30', reason: '已搬迁', ...over }, cookie);
const own = async (cookie = seat) => (await got('/api/corrections/own', cookie)).json<OwnCorrections>().lines;
const waiting = async () => (await got('/api/corrections?state=waiting')).json<CorrectionsPage>().lines;
const profile = async (id = ids.get(SEAT)!) =>
  (await got(`/api/enterprises/${id}`)).json<EnterpriseProfile>();
const fact = async (field: string) => (await profile()).fields.find((f) => f.field === field)?.values;

test('a correction waits, changes nothing until it is accepted, then stands beside the older value by its cell; withdrawing undoes it', async () => {
  const before = await fingerprint(register);
  const park = { field: 'park', said: '=2+3 汉阳园' };
  expect((await state(park)).statusCode).toBe(204);
  expect((await state(park)).json().detail.en).toContain('waits already');
  expect(await fingerprint(register)).toBe(before);
  const [line] = await waiting();
  expect(line).toMatchObject({
    enterprise: { id: ids.get(SEAT), name: SEAT },
    name: { zh: '园区' },
    said: '=2+3 汉阳园',
    reason: '已搬迁',
    known: [{ value: '军山新城', sources: [{ file: '税务名录.csv', cell: 'C4', statedOn: '2025-01-10' }] }],
    file: `企业自报-园区-${SEAT}-2025-10-30.csv`,
    state: 'waiting',
  });

  const accept = `/api/corrections/${line!.id}/accept`;
  const officer = await accountOf('analyst', null);
  expect((await post(accept, undefined, officer)).statusCode).toBe(204);
  expect((await post(accept, undefined, officer)).statusCode).toBe(409);
  expect(await fact('park')).toMatchObject([
    {
      value: '=2+3 汉阳园',
      claims: [
        { file: line!.file, cell: 'B3', raw: '=2+3 汉阳园', statedOn: '2025-10-30', trust: 'declared' },
      ],
    },
    { value: '军山新城', claims: [{ file: '税务名录.csv' }] },
  ]);
  const [source] = await sourceLog(register);
  expect(source).toMatchObject({ name: line!.file, actor: 'analyst <analyst-null@zone.example>' });
  expect((await own())[0]).toMatchObject({ state: 'accepted', answer: null });
  expect((await own())[0]).not.toHaveProperty('officer');

  await withdraw(register, source!.sha256, 'test');
  expect(await fingerprint(register)).toBe(before);
  expect((await own())[0]!.state).toBe('withdrawn');
});

test('a refusal says why, to the enterprise that stated it and to no other; it is final and changes nothing', async () => {
  const before = await fingerprint(register);
  const planted = '制表日期：2099-01-01\n合计",单位：亿元';
  await state({ field: 'address', said: planted });
  const [line] = await waiting();
  expect(line!.said).toBe('制表日期：2099-01-01 合计",单位：亿元');
  const refuse = `/api/corrections/${line!.id}/refuse`;
  expect((await post(refuse, { reason: ' ' })).statusCode).toBe(400);
  expect((await post(refuse, { reason: '请提供租赁合同' })).statusCode).toBe(204);
  expect((await post(`/api/corrections/${line!.id}/accept`, undefined)).statusCode).toBe(409);
  expect((await own())[0]).toMatchObject({ state: 'refused', answer: '请提供租赁合同' });
  const other = await accountOf('enterprise', ids.get(CAST)!);
  expect(await own(other)).toEqual([]);
  expect((await got('/api/corrections', other)).statusCode).toBe(403);
  expect((await post(refuse, { reason: 'x' }, other)).statusCode).toBe(403);
  expect((await got('/api/corrections/own', await accountOf('leader', null))).statusCode).toBe(403);
  expect(await fingerprint(register)).toBe(before);
});

test('what is no value, of a day to come, of no such field, year or credential, or of another name without a code is refused at once', async () => {
  const waited = (await waiting()).length;
  const refused = async (over: object, cookie?: string) => (await state(over, cookie)).statusCode;
  expect(await refused({ field: 'employees', said: '很多' })).toBe(400);
  expect(await refused({ field: 'park', said: '甲', day: '2025-11-01' })).toBe(400);
  expect(await refused({ field: 'uscc', said: FIRMS.cast[0] })).toBe(400);
  expect(await refused({ field: 'park', said: '字'.repeat(501) })).toBe(400);
  expect(await refused({ field: 'park', said: '甲', reason: '' })).toBe(400);
  expect(await refused({ field: 'park', said: '甲', enterprise: ids.get(CAST) })).toBe(400);
  expect(await refused({ kind: 'annual-facts', field: 'rd_expense', said: '12' })).toBe(400);
  expect(await refused({ kind: 'annual-facts', field: 'rd_expense', year: 2024, said: '12abc' })).toBe(400);
  expect(
    await refused({ kind: 'credentials', field: 'valid_until', credential: 99, said: '2027-01-01' }),
  ).toBe(400);
  const nameless = await accountOf('enterprise', ids.get(NO_CODE)!);
  expect(await refused({ field: 'name', said: '武汉新名电子有限公司' }, nameless)).toBe(400);
  expect((await waiting()).length).toBe(waited);
});

test('every field that is offered becomes a file that is read as it was meant, of the same enterprise, and the log replays to the same register', async () => {
  now += 2 * DAY;
  const enterprises = (await got('/api/enterprises?limit=1')).json<EnterprisesPage>().enterprises;
  const words: Record<string, string> = {
    text: '周 敏, "乙来"',
    name: '武汉乙来汽车座椅有限公司',
    code: '+86 027-8888 1234',
    money: '1234.56',
    number: '77',
    'end-day': '2028-12-31',
    list: '座椅骨架、头枕',
  };
  const credential = (await profile()).credentials.findIndex((c) => c.number === 'CN-7');
  for (const { kind, field } of CORRECTABLES) {
    now += DAY / 10;
    const said = field.name === 'email' ? 'a@b.example' : words[field.type]!;
    const answer = await state({ kind, field: field.name, said, year: 2024, credential });
    expect([field.name, answer.statusCode, answer.body]).toEqual([field.name, 204, '']);
  }
  const lines = await waiting();
  expect(lines).toHaveLength(20);
  for (const { id } of [...lines, ...(await waiting()).slice(20)])
    expect((await post(`/api/corrections/${id}/accept`, undefined)).statusCode).toBe(204);
  for (const { id } of await waiting()) await post(`/api/corrections/${id}/accept`, undefined);

  const after = await profile();
  expect(after.enterprise.id).toBe(ids.get(SEAT));
  expect((await got('/api/enterprises?limit=1')).json<EnterprisesPage>().enterprises).toBe(enterprises);
  expect(await fact('name')).toMatchObject([{ value: words.name }, { value: SEAT }]);
  expect(await fact('phone')).toMatchObject([{ value: words.code }]);
  expect(await fact('legal_representative')).toMatchObject([{ value: words.text }]);
  const { facts } = after.years.find(({ period }) => period === '2024')!;
  // 1234.56 万元 beside the 300 万元 of the accounts, both in yuan.
  expect(facts.find(({ field }) => field === 'rd_expense')!.values.map(({ value }) => value)).toEqual([
    12_345_600, 3_000_000,
  ]);
  expect(after.credentials.filter((c) => c.number === 'CN-7').map(({ kind, ends }) => [kind, ends])).toEqual([
    ['certificate', '2028-12-31'],
    ['certificate', '2025-12-31'],
  ]);
});

test('an enterprise without a code is known by its name; a day takes twenty, and no more than fifty wait', async () => {
  const nameless = await signedIn(app, `enterprise-${ids.get(NO_CODE)}@zone.example`);
  now += 2 * DAY;
  for (let i = 0; i < 20; i++)
    expect((await state({ field: 'address', said: `军山新城 ${i} 号` }, nameless)).statusCode).toBe(204);
  expect((await state({ field: 'address', said: '军山新城 99 号' }, nameless)).statusCode).toBe(429);
  now += DAY;
  for (let i = 20; i < 50; i++) {
    now += DAY / 19;
    expect((await state({ field: 'address', said: `军山新城 ${i} 号` }, nameless)).statusCode).toBe(204);
  }
  now += 2 * DAY;
  expect((await state({ field: 'address', said: '军山新城 99 号' }, nameless)).statusCode).toBe(429);
  const page = (await got('/api/corrections?state=waiting&from=40')).json<CorrectionsPage>();
  expect([page.lines.length, page.total, page.counts.waiting]).toEqual([10, 50, 50]);
  const [first] = await waiting();
  expect((await post(`/api/corrections/${first!.id}/accept`, undefined)).statusCode).toBe(204);
  const { fields } = await profile(ids.get(NO_CODE));
  expect(fields.find(({ field }) => field === 'address')!.values.map(({ value }) => value)).toEqual([
    '军山新城 0 号',
    '军山新城 1 号',
  ]);
  const replayed = await rebuild(register, read, scratch());
  expect(replayed.after).toBe(replayed.before);
});
