import { expect, it } from 'vitest';
import { readOverseas, readTaxonomy } from '../../../cli/assets.js';
import { overseasQuestion } from '../../../cli/outreach-question.js';
import { ask, csv, registerOf } from '../../../../test/office/office.js';
import { FIRMS, taxList } from '../../../../test/office/zone-files.js';
import { type OverseasFirm, overseasOf, OverseasSchema, parseOverseas } from './index.js';

const exportsFile = () =>
  csv(
    '出口.csv',
    [
      '制表日期：2025-05-20,,,,单位：万元',
      '企业名称,统一社会信用代码,年度,营业收入,出口额',
      `${FIRMS.drive[1]},${FIRMS.drive[0]},2022,10000,800`,
      `${FIRMS.drive[1]},${FIRMS.drive[0]},2023,10000,1000`,
      `${FIRMS.drive[1]},${FIRMS.drive[0]},2024,12500,1250`,
      `${FIRMS.seat[1]},${FIRMS.seat[0]},2023,4000,0`,
      `${FIRMS.seat[1]},${FIRMS.seat[0]},2024,4000,0`,
      `${FIRMS.cast[1]},${FIRMS.cast[0]},2024,900,`,
    ].join('\n'),
  );

const certificates = () =>
  csv(
    '证书.csv',
    [
      '制表日期：2025-09-30',
      '企业名称,资质类别,证书名称,发证日期,有效期至',
      `${FIRMS.drive[1]},体系认证证书,IATF 16949 质量管理体系认证,2024-01-10,2027-01-09`,
      `${FIRMS.seat[1]},体系认证证书,IATF 16949 质量管理体系认证,2022-03-01,2025-02-28`,
      `${FIRMS.seat[1]},体系认证证书,ISO 9001 质量管理体系认证,2023-03-01,2026-02-28`,
    ].join('\n'),
  );

const directory = () =>
  csv(
    '英文名.csv',
    [
      '制表日期：2025-09-01',
      '企业名称,英文名称,联系人,电话',
      `${FIRMS.drive[1]},"Wuhan Jiachi Electric Drive Co., Ltd.",王敏,027-00000001`,
      `${FIRMS.seat[1]},,李强,027-00000002`,
    ].join('\n'),
  );

/** 940199, parts of seats: imports of three markets in two years, in 万元, and a sum that is no market. */
const trade = () =>
  csv(
    '贸易.csv',
    [
      '制表日期：2025-08-01,,,单位：万元',
      '海关编码,国家(地区),年度,进口额,出口额',
      '940199,美国,2023,10000,900',
      '940199,美国,2024,11000,950',
      '940199,德国,2023,8000,500',
      '940199,德国,2024,12000,700',
      '940199,墨西哥,2023,100,10',
      '940199,墨西哥,2024,300,20',
      '940199,全球,2024,90000,5000',
      // Ten digits each: the sum is the code's, as no line of six digits stands beside them.
      '8501520010,泰国,2024,40,',
      '8501520090,泰国,2024,60,',
      '8501520010,越南,2024,70,',
      '8501,越南,2024,999,',
    ].join('\n'),
  );

const measures = () =>
  csv(
    '服务.csv',
    [
      '制表日期：2025-10-01,,,,单位：万元',
      '任务,企业名称,举措类型,日期,金额,成效',
      `T6,${FIRMS.drive[1]},海外认证辅导,2023-06-01,12,取得海外认证`,
      `T6,${FIRMS.drive[1]},境外参展补贴,2024-06-01,,`,
      `T1,${FIRMS.drive[1]},技改补贴,2023-06-01,50,已办结`,
    ].join('\n'),
  );

const stateOf = (firm: OverseasFirm) => Object.fromEntries(firm.criteria.map((c) => [c.id, c.state]));

it('figures, criteria, markets and support of firms whose answer is worked out by hand', async () => {
  const register = await registerOf([
    taxList(),
    exportsFile(),
    certificates(),
    directory(),
    trade(),
    measures(),
  ]);
  const answer = overseasOf(await overseasQuestion(register, await ask(register, '2025-10-31')));
  expect(OverseasSchema.parse(answer)).toEqual(answer);
  const firm = (key: keyof typeof FIRMS) => answer.firms.find((f) => f.uscc === FIRMS[key][0])!;

  // 12.5 m of 125 m; 10 m the year before; of 2022 nothing is before it.
  const drive = firm('drive');
  expect(drive.exports.map(({ year, exports, growth, share }) => [year, exports, growth, share])).toEqual([
    [2024, 12_500_000, 0.25, 0.1],
    [2023, 10_000_000, 0.25, 0.1],
    [2022, 8_000_000, null, 0.08],
  ]);
  // A traction motor may be of two codes: which one is to be asked, so that it is open and not ready.
  expect(stateOf(drive)).toEqual({
    exports: 'met',
    quality: 'met',
    'automotive-quality': 'met',
    approval: 'not-asked',
    'hs-code': 'unknown',
    'name-en': 'met',
    contact: 'met',
  });
  expect(drive.readiness).toBe('open');
  expect(drive.missing.map((m) => m.en)).toEqual([
    'One HS code of a product: Several codes may be meant: 850152, 850153. Ask the firm under which HS code it declares its product.',
  ]);

  // Noughts in both years are a no; the IATF certificate ended, ISO 9001 holds; no English name is unknown.
  const seat = firm('seat');
  expect(stateOf(seat)).toEqual({
    exports: 'unmet',
    quality: 'met',
    'automotive-quality': 'unmet',
    approval: 'not-asked',
    'hs-code': 'met',
    'name-en': 'unknown',
    contact: 'met',
  });
  expect(seat.readiness).toBe('lacks');
  expect(seat.criteria.find((c) => c.id === 'automotive-quality')!.says.zh).toContain('2025-02-28到期');

  // An empty cell is unknown, and no nought.
  expect(firm('cast').exports).toEqual([]);
  expect(stateOf(firm('cast'))['exports']).toBe('unknown');
  expect(answer.counts).toEqual({ ready: 0, lacks: 1, open: 2 });
  expect(answer.years[0]).toEqual({ year: 2024, exports: 12_500_000, exporters: 1, known: 2, filed: 3 });

  // 120 m of 233 m; growth 50 %, 10 %; Mexico tripled from next to nothing, with 1.3 % of the sum.
  const code = (hs: string) => answer.codes.find((c) => c.hs === hs)!;
  const seats = code('940199');
  expect([seats.year, seats.by]).toEqual([2024, 'imports']);
  expect(seats.largest.map((m) => [m.market, m.value])).toEqual([
    ['德国', 120_000_000],
    ['美国', 110_000_000],
    ['墨西哥', 3_000_000],
  ]);
  expect(seats.fastest.map((m) => [m.market, m.growth!.toFixed(3)])).toEqual([
    ['德国', '0.500'],
    ['美国', '0.100'],
  ]);
  expect(seats.largest[0]!.share).toBeCloseTo(120 / 233, 10);
  expect(code('850152').largest.map((m) => [m.market, m.value, m.growth])).toEqual([
    ['泰国', 1_000_000, null],
    ['越南', 700_000, null],
  ]);
  expect(code('850153').year).toBeNull();
  expect(answer.trade).toMatchObject({ rows: 11, unread: 1 });

  // 2023: 8 m before, 12.5 m after. 2024: what came after is not known. A subsidy for equipment is no overseas support.
  expect(drive.support.map(({ kind, before, after }) => [kind, before?.exports, after?.exports])).toEqual([
    ['海外认证辅导', 8_000_000, 12_500_000],
    ['境外参展补贴', 10_000_000, undefined],
  ]);
  expect(answer.support).toEqual({
    measures: 2,
    outcomes: 1,
    amount: 120_000,
    amountKnown: 1,
    compared: 1,
    rose: 1,
  });
  await register.close();
});

it('without a trade table cannot tell markets, and says so', async () => {
  const register = await registerOf([taxList()]);
  const answer = overseasOf(await overseasQuestion(register, await ask(register, '2025-10-31')));
  expect(answer.trade.says.en).toContain('cannot tell markets');
  expect(answer.codes.every((c) => c.year === null && c.largest.length === 0)).toBe(true);
  expect(answer.says.en).toContain('No exports are in the register');
  await register.close();
});

it('ranks by what was exported where the newest year has no imports, and takes a stated growth where one year is missing', async () => {
  const lists = [
    taxList(),
    csv(
      '贸易.csv',
      '制表日期：2025-08-01\n海关编码,市场,年度,出口额（元）\n940199,美国,2024,5\n940199,德国,2024,9\n',
    ),
    csv(
      'trade.csv',
      'Stated on: 2025-08-02\nHS code,Importer,Year,Imports (CNY),Growth\n732599,Japan,2024,50,12%\n',
    ),
  ];
  const register = await registerOf(lists);
  const answer = overseasOf(await overseasQuestion(register, await ask(register, '2025-10-31')));
  const code = (hs: string) => answer.codes.find((c) => c.hs === hs)!;
  expect([code('940199').by, code('940199').largest.map((m) => m.market)]).toEqual([
    'exports',
    ['德国', '美国'],
  ]);
  expect(code('732599').fastest.map((m) => [m.market, m.growth])).toEqual([['Japan', 0.12]]);
  await register.close();
});

it('rules that name what the taxonomy lacks, or miss a code of it, are refused with their place', () => {
  const taxonomy = readTaxonomy('auto-parts');
  const { codes, readiness } = readOverseas(taxonomy);
  const [first, ...others] = codes.codes;
  expect(new Set(codes.codes.map((c) => c.hs))).toEqual(new Set(taxonomy.parts.flatMap((p) => p.hs6)));
  const files = (c: unknown, r: unknown) => ({
    'hs-codes.yaml': JSON.stringify(c),
    'readiness.yaml': JSON.stringify(r),
  });
  expect(() => parseOverseas(files({ ...codes, codes: others }, readiness), taxonomy)).toThrow(first!.hs);
  const strange = readiness.criteria.map((c) =>
    c.id === 'approval' ? { ...c, parts: ['nothing.here'] } : c,
  );
  expect(() => parseOverseas(files(codes, { ...readiness, criteria: strange }), taxonomy)).toThrow(
    'nothing.here',
  );
});
