import { parse } from 'csv-parse/sync';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureOffice } from '../../test/browser/fixture/office.js';
import { smallWeb } from '../../test/browser/fixture/web-root.js';
import { csv, emptyRegister } from '../../test/office/office.js';
import { officeOf } from '../../test/office/office-of.js';
import { readRulebooks } from '../cli/assets.js';
import { parseDay } from '../model/day.js';
import type { Zone } from '../model/zone.js';
import { importFiles, type Register } from '../register/index.js';
import { createServer } from './create-server.js';

/** Firms with their output through March, in 万元. */
const FIRMS: [name: string, output: number][] = [
  ['武汉东风制动有限公司', 100],
  ['湖北长江刹车片有限公司', 110],
  ['襄阳汉水摩擦材料有限公司', 120],
  ['十堰武当汽配有限公司', 130],
];
const list = () =>
  csv(
    '税务名录.csv',
    [
      '制表日期：2025-01-10',
      '企业名称,园区,企业类别,是否规上,主要产品',
      ...FIRMS.map(([name]) => `${name},军山新城,零部件企业,是,制动片`),
    ].join('\n'),
  );
const returns = (months: string, drawnUp: string, by: (output: number, i: number) => number) =>
  csv(
    `2025年${months}-${drawnUp}.csv`,
    [
      `2025年${months}月规模以上工业企业总产值`,
      `制表日期：${drawnUp},,,单位：万元`,
      '企业名称,本月总产值,累计总产值,数据来源',
      ...FIRMS.map(([name, o], i) => `${name},${by(o, i) / 2},${by(o, i)},联网直报`),
    ].join('\n'),
  );
/** Titles of specialised SMEs, and one innovation platform alone. */
const titles = () =>
  csv(
    '称号.csv',
    [
      '制表日期：2025-02-01',
      '企业名称,资质类别,级别,认定部门,认定日期,有效期至',
      ...FIRMS.slice(0, 3).map(
        ([name]) => `${name},专精特新中小企业,省级,湖北省经济和信息化厅,2024-08-31,2027-08-31`,
      ),
      `${FIRMS[0]![0]},创新平台,省级,湖北省科技厅,2024-08-31,2028-08-31`,
    ].join('\n'),
  );

let now = '2025-04-20T00:00:00.000Z';
let register: Register;
beforeAll(async () => {
  register = await emptyRegister(() => now);
  await importFiles(register, [list(), titles(), returns('1-3', '2025-04-12', (o) => o)], { actor: 'test' });
  now = '2025-05-20T00:00:00.000Z';
  await importFiles(register, [returns('1-4', '2025-05-12', (o) => o * 2)], { actor: 'test' });
});
afterAll(() => register.close());

const APRIL = { as_of: '2025-04-30', known_at: '2025-04-21T08:00:00+08:00' };
const planOf = (published?: Zone['published'], of = register) =>
  officeOf(of, '2025-06-30', published && { published }).publicPlan();
const goalOf = async (id: string, ...of: Parameters<typeof planOf>) =>
  (await planOf(...of)).goals.find((g) => g.id === id)!;

describe('the goals of the plan', () => {
  test('have targets and no figures while nothing was published', async () => {
    const plan = await planOf();
    expect(plan.asOf).toBe(null);
    expect(plan.goals.map((g) => g.target)).toEqual([160_000_000_000, 200, 120, 100, 10]);
    for (const goal of plan.goals)
      expect(goal).toMatchObject({ is: 'unpublished', value: null, through: null, progress: null });
  });

  test('have the figures of the cut-off, with its period: never those that are known since', async () => {
    // 460 万元 through March; the 920 through April were known a month later.
    const goal = await goalOf('G1', [APRIL]);
    expect(goal).toMatchObject({ is: 'shown', value: 4_600_000, through: '2025-03' });
    expect(goal.progress!.share).toBeCloseTo(4_600_000 / 160_000_000_000, 12);
    const since = { as_of: '2025-05-31', known_at: '2027-01-01T00:00:00Z' };
    expect(await goalOf('G1', [APRIL, since])).toMatchObject({ value: 9_200_000, through: '2025-04' });
    expect((await planOf([APRIL, since])).asOf).toBe('2025-05-31');
  });

  test('counts of three are told; one holder alone is withheld, with its progress; what no list tells is not known', async () => {
    expect(await goalOf('G2', [APRIL])).toMatchObject({ is: 'shown', value: 3, through: null });
    expect(await goalOf('G3a', [APRIL])).toMatchObject({ is: 'withheld', value: null, progress: null });
    // No list names a centre: that is not none.
    expect(await goalOf('G3b', [APRIL])).toMatchObject({ is: 'unknown', value: null });
    const empty = await emptyRegister(() => now);
    expect(await goalOf('G2', [APRIL], empty)).toMatchObject({ is: 'unknown', value: null });
    await empty.close();
  });

  test('what one firm alone has moved since the last cut-off is withheld, as in the table of figures', async () => {
    const own = await emptyRegister(() => now);
    now = '2025-04-20T00:00:00.000Z';
    await importFiles(own, [list(), returns('1-3', '2025-04-12', (o) => o)], { actor: 'test' });
    now = '2025-04-26T00:00:00.000Z';
    const moved = returns('1-3', '2025-04-25', (o, i) => (i === 0 ? o + 40 : o));
    await importFiles(own, [moved], { actor: 'test' });
    const again = { as_of: '2025-04-30', known_at: '2027-01-01T00:00:00Z' };
    expect(await goalOf('G1', [APRIL, again], own)).toMatchObject({
      is: 'withheld',
      value: null,
      through: null,
    });
    // Told alone it may be: 500 万元.
    expect(await goalOf('G1', [again], own)).toMatchObject({ is: 'shown', value: 5_000_000 });
    await own.close();
  });
});

describe('the page', () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    const portal = {
      zone: { name: { en: 'Wuhan zone', zh: '武汉开发区' }, sample: false },
      rulebooks: readRulebooks(),
      today: () => parseDay('2026-11-25')!,
    };
    app = await createServer(fixtureOffice(), { port: 4680, webRoot: smallWeb(), portal });
  });
  afterAll(() => app.close());
  const get = (url: string) => app.inject({ url, headers: { host: 'localhost:4680' } });

  test.each([
    [
      'zh',
      '截至 2025-09-30，计划 4 项目标中公布 2 项，不公布 1 项。',
      '1,600 亿元',
      '未经核实：仅见于单一来源',
      '目标的 60.0%',
    ],
    [
      'en',
      'As of 2025-09-30, figures of 2 of the plan’s 4 goals are published, 1 withheld.',
      '160 bn CNY',
      'unverified: known from one source alone',
      '60.0% of the target',
    ],
  ])('says what is published and how far the target is known: %s', async (language, ...sentences) => {
    const { body } = await get(`/${language}/plan`);
    for (const sentence of sentences) expect(body).toContain(sentence);
    const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(body)![1]!) as object;
    expect(data).toMatchObject({
      '@type': 'Dataset',
      dateModified: '2025-09-30',
      distribution: { contentUrl: `http://localhost:4680/${language}/plan.csv` },
    });
    for (const from of ['', 'glance'])
      expect((await get(`/${language}/${from}`)).body).toContain(`href="/${language}/plan"`);
  });

  test.each([
    ['zh', '目标值', '公布值', '公布状态', '不公布'],
    ['en', 'Target', 'Published value', 'State', 'withheld'],
  ])(
    'its file says the same, and nothing that a spreadsheet would run: %s',
    async (language, target, value, state, withheld) => {
      const file = await get(`/${language}/plan.csv`);
      expect(file.headers['content-type']).toBe('text/csv; charset=utf-8');
      expect(file.headers['content-disposition']).toContain('attachment');
      expect([...file.rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const rows = parse<Record<string, string>>(file.rawPayload, { columns: true, bom: true });
      expect(rows.map((r) => [r[target], r[value]])).toEqual([
        ['160000000000', '96000000000'],
        ['200', '211'],
        ['10', ''],
        ['0.042', ''],
      ]);
      expect(rows[2]![state]).toBe(withheld);
      const { body } = await get(`/${language}/plan`);
      const shown = [...body.matchAll(/<data value="([^"]+)"/g)].map((m) => m[1]);
      expect(shown).toEqual(rows.flatMap((r) => r[value] || []));
      expect(file.body).not.toMatch(/(^|,)=/m);
      expect(file.body).toContain("'=1+1");
    },
  );
});
