import XLSX from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallWeb } from '../../test/browser/fixture/web-root.js';
import { csv, registerOf, tempFolder } from '../../test/office/office.js';
import { officeOf } from '../../test/office/office-of.js';
import { FIRMS, statistics, taxList } from '../../test/office/zone-files.js';
import { PASSWORD, signedIn } from '../../test/office/signed-in.js';
import { enterpriseIdOf, type IdentityKey } from '../model/identity.js';
import { People } from '../people/index.js';
import type { Register } from '../register/index.js';
import type { EnterpriseProfile, EnterprisesPage, LadderPage, Overview } from './api.js';
import { createServer } from './create-server.js';
import type { LiveOffice } from './live-office.js';

const HEADERS = { host: 'localhost:4680' };
const DAY = '2025-10-31';

/** A title that ends within six months, one that ended, one that goes on; and a name that a spreadsheet would run. */
const titles = csv(
  '名单.csv',
  [
    '制表日期：2025-09-30',
    '企业名称,类别,级别,认定日期,有效期至',
    `${FIRMS.drive[1]},专精特新小巨人企业,国家级,2022-12-05,2025-12-04`,
    `${FIRMS.seat[1]},专精特新中小企业,省级,2022-04-10,2025-04-09`,
    `${FIRMS.cast[1]},专精特新中小企业,省级,2024-04-10,2027-04-09`,
  ].join('\n'),
);
const accounts = csv(
  '年报.csv',
  [
    '制表日期：2025-05-20,,,单位：万元',
    '统一社会信用代码,企业名称,年度,营业收入,研发费用',
    `${FIRMS.seat.join(',')},2024,12000,108`,
  ].join('\n'),
);
/** A second source that gives another revenue for the same year. */
const park = csv(
  '园区年报.csv',
  [
    '制表日期：2025-06-20,,,单位：万元',
    '统一社会信用代码,企业名称,年度,营业收入,英文名称,曾用名',
    `${FIRMS.seat.join(',')},2024,12500,=Yilai Seats,武汉戊旧座椅厂`,
  ].join('\n'),
);

let register: Register;
let office: LiveOffice;
let app: FastifyInstance;

beforeAll(async () => {
  const march = statistics(3, 2025, [['seat', '310', '900']]);
  register = await registerOf([taxList(), titles, accounts, park, march]);
  office = officeOf(register, DAY);
  app = await createServer(office, { port: 4680, webRoot: smallWeb() });
}, 60_000);
afterAll(async () => {
  await app.close();
  await register.close();
});

const get = (url: string) => app.inject({ url, headers: HEADERS });
const list = async (query: string) =>
  (await get(`/api/enterprises?asOf=${DAY}${query}`)).json<EnterprisesPage>();
const idOf = (firm: keyof typeof FIRMS) => enterpriseIdOf(`uscc:${FIRMS[firm][0]}` as IdentityKey);
const profile = async (id: string) => get(`/api/enterprises/${id}?asOf=${DAY}`);
const zh = encodeURIComponent;

describe('GET /api/enterprises', () => {
  test('there are four, as the overview says', async () => {
    const page = await list('');
    const overview = (await get(`/api/overview?asOf=${DAY}`)).json<Overview>();
    expect([page.enterprises, page.total, page.truncated]).toEqual([4, 4, false]);
    expect(overview.register.enterprises).toBe(4);
  });

  test.each([
    ['&find=ylzy', ['seat']],
    ['&find=yilai', ['seat']],
    [`&find=${zh('乙来座椅')}`, ['seat']],
    [`&find=${zh('戊旧')}`, ['seat']],
    ['&find=seats', ['seat']],
    [`&find=${FIRMS.cast[0]}`, ['cast']],
    [`&find=${FIRMS.cast[0].slice(8, 16)}`, ['cast']],
    [`&find=${zh('没有这家')}`, []],
    ['&role=vehicle-maker', ['maker']],
    ['&title=specialised-sme', ['cast']],
    ['&title=little-giant', ['drive']],
    ['&scale=yes&role=parts-supplier', ['cast', 'drive', 'seat']],
    ['&scale=unknown', []],
    ['&returns=yes', ['seat']],
    ['&returns=no', ['cast', 'drive', 'maker']],
    [`&park=${zh('军山新城')}&part=seat.frm`, ['seat']],
    ['&questions=yes', []],
  ] as const)('%s finds %j; workbook and CSV hold the same, in the same order', async (query, firms) => {
    const page = await list(query);
    const names = page.lines.map(({ name }) => name);
    expect(names.toSorted()).toEqual(firms.map((f) => FIRMS[f][1] as string).toSorted());
    expect(page.total).toBe(names.length);
    const book = await get(`/api/enterprises/file?asOf=${DAY}&lang=zh${query}`);
    const sheet = Object.values(XLSX.read(book.rawPayload).Sheets)[0]!;
    const rows = XLSX.utils.sheet_to_json<Record<string, string>>(sheet);
    expect(rows.map((row) => row['企业名称'])).toEqual(names);
    const plain = await get(`/api/enterprises/file?asOf=${DAY}&lang=zh&format=csv${query}`);
    expect([...plain.rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const records = parse<Record<string, string>>(plain.rawPayload, { bom: true, columns: true });
    expect(records.map((row) => row['企业名称'])).toEqual(names);
    expect(records.map((row) => row['统一社会信用代码'])).toEqual(page.lines.map(({ uscc }) => uscc));
  });

  test('what a spreadsheet would run is not run', async () => {
    const plain = await get(`/api/enterprises/file?asOf=${DAY}&lang=en&format=csv&find=seats`);
    expect(plain.body).toContain(",'=Yilai Seats,");
  });

  test('a page says that it is one, with the true total', async () => {
    const first = await list('&limit=3&sort=name');
    const rest = await list('&limit=3&from=3&sort=name');
    expect([first.lines.length, first.total, first.truncated]).toEqual([3, 4, true]);
    expect([rest.lines.length, rest.from, rest.truncated]).toEqual([1, 3, true]);
    const ids = [...first.lines, ...rest.lines].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });

  test.each([
    ['role=captain', 'role'],
    ['scale=often', 'scale'],
    ['title=prize', 'title'],
    ['limit=0', 'limit'],
  ])('%s is refused and says what to ask instead', async (query, named) => {
    const answer = await get(`/api/enterprises?${query}`);
    expect(answer.statusCode).toBe(400);
    expect(answer.json<{ detail: { en: string } }>().detail.en).toContain(named);
  });
});

describe('GET /api/enterprises/:enterprise', () => {
  test('two sources that differ stand side by side, the newer first, each with its cell', async () => {
    const { years, months } = (await profile(idOf('seat'))).json<EnterpriseProfile>();
    const revenue = years[0]!.facts.find(({ field }) => field === 'operating_revenue')!;
    expect(years[0]!.period).toBe('2024');
    expect(revenue.values.map(({ value }) => value)).toEqual([125_000_000, 120_000_000]);
    expect(revenue.values.map(({ claims }) => claims.map((c) => [c.file, c.cell, c.raw, c.trust]))).toEqual([
      [['园区年报.csv', 'D3', '12500', 'declared']],
      [['年报.csv', 'D3', '12000', 'declared']],
    ]);
    const output = months[0]!.facts.find(({ field }) => field === 'output_value')!;
    expect([months[0]!.period, output.values[0]!.value]).toEqual(['2025-03', 3_100_000]);
    expect(output.values[0]!.claims[0]!.trust).toBe('reviewed');
  });

  test('titles say how they stand on the day', async () => {
    const states = [];
    for (const firm of ['drive', 'seat', 'cast'] as const) {
      const { credentials } = (await profile(idOf(firm))).json<EnterpriseProfile>();
      states.push(credentials.map(({ state, ends }) => [state, ends]));
    }
    expect(states).toEqual([
      [['ending', '2025-12-04']],
      [['ended', '2025-04-09']],
      [['valid', '2027-04-09']],
    ]);
  });

  test('its place on the ladder: what it held and holds, and the rung after it; a maker has none', async () => {
    const rungs = [];
    for (const firm of ['drive', 'seat', 'cast', 'maker'] as const) {
      const { ladder } = (await profile(idOf(firm))).json<EnterpriseProfile>();
      rungs.push(ladder && [ladder.rung, ladder.holding, ladder.ends, ladder.next]);
    }
    // Nothing stands above a little giant; who has lost a title is held against it again.
    expect(rungs).toEqual([
      ['little-giant', 'ending', '2025-12-04', null],
      ['specialised-sme', 'lost', '2025-04-09', 'specialised-sme'],
      ['specialised-sme', 'holds', '2027-04-09', 'little-giant'],
      null,
    ]);
    // The page of the ladder says the same of what it lacks.
    const { ladder } = (await profile(idOf('seat'))).json<EnterpriseProfile>();
    const line = (await get(`/api/ladder?asOf=${DAY}`))
      .json<LadderPage>()
      .lines.find(({ enterprise }) => enterprise.id === idOf('seat'))!;
    expect(ladder).toMatchObject({ climb: line.climb, unmet: line.unmet, unknown: line.unknown });
  });

  test('its former name is a field of it, and every claim opens its cell', async () => {
    const { fields } = (await profile(idOf('seat'))).json<EnterpriseProfile>();
    const former = fields.find(({ field }) => field === 'former_names')!;
    expect(former.values[0]!.value).toBe('武汉戊旧座椅厂');
    for (const { row, field, cell } of fields.flatMap((f) => f.values.flatMap((v) => v.claims)))
      expect((await get(`/api/facts/${row}/${field}`)).json()).toMatchObject({ cell });
  });

  test('a weaker key of an enterprise answers for it', async () => {
    const keys = await register.db
      .selectFrom('alias')
      .select('key')
      .where('enterprise', '=', idOf('seat'))
      .execute();
    const weaker = keys.find(({ key }) => key.startsWith('name:'))!;
    const id = enterpriseIdOf(weaker.key as IdentityKey);
    expect(id).not.toBe(idOf('seat'));
    expect((await profile(id)).json<EnterpriseProfile>().enterprise.id).toBe(idOf('seat'));
  });

  test('no enterprise is a 404 that says where to look', async () => {
    const answer = await profile('e0000000000000000');
    expect(answer.statusCode).toBe(404);
    expect(answer.json<{ detail: { en: string } }>().detail.en).toContain('list of enterprises');
  });
});

test('an enterprise sees its own profile and assessment and no other, nor how the office tells names apart', async () => {
  const people = await People.open({
    place: `${tempFolder()}/people.sqlite`,
    secret: 's'.repeat(32),
    url: 'http://localhost:4680',
    now: () => new Date(),
  });
  const person = { name: 'seat', email: 'seat@zone.example' };
  await people.makeFirst((await people.offerFirst())!, { name: 'a', email: 'a@zone.example' }, PASSWORD);
  await people.join(await people.invite({ ...person, role: 'enterprise', scope: idOf('seat') }), PASSWORD);
  const own = await createServer(office, { port: 4680, webRoot: smallWeb(), people });
  const cookie = await signedIn(own, person.email);
  const see = (path: string) =>
    own.inject({ url: `/api/enterprises${path}`, headers: { ...HEADERS, cookie } });
  const mine = (await see(`/${idOf('seat')}`)).json<EnterpriseProfile>();
  expect(mine.enterprise.name).toBe(FIRMS.seat[1]);
  expect([mine.reasons, mine.decisions, mine.questions]).toEqual([[], [], []]);
  for (const path of ['', '/file', `/${idOf('drive')}`, '/e0000000000000000'])
    expect((await see(path)).statusCode, path).toBe(403);
  const held = (path: string) => own.inject({ url: `/api/ladder${path}`, headers: { ...HEADERS, cookie } });
  const assessed = await held(`/${idOf('seat')}?rung=little-giant`);
  expect(assessed.statusCode).toBe(200);
  expect(assessed.json().enterprise).toMatchObject({ id: idOf('seat'), name: FIRMS.seat[1] });
  for (const path of ['', '/file', `/${idOf('drive')}`, '/e0000000000000000'])
    expect((await held(path)).statusCode, path).toBe(403);
  await own.close();
  await people.close();
});
