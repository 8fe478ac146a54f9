import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallWeb } from '../../test/browser/fixture/web-root.js';
import { csv, registerOf } from '../../test/office/office.js';
import { officeOf } from '../../test/office/office-of.js';
import { readRulebooks } from '../cli/assets.js';
import { parseDay } from '../model/day.js';
import { PublicSchema } from '../model/public.js';
import type { Zone } from '../model/zone.js';
import { decide, openQuestions, type Register } from '../register/index.js';
import { type DirectoryAsked, WHOLE_DIRECTORY } from '../portal/index.js';
import { createServer } from './create-server.js';
import type { Office } from './office.js';

const HEADERS = { host: 'localhost:4680' };
const PUBLISHED = [{ as_of: '2025-09-30', known_at: '2027-01-01T00:00:00Z' }];
const CONFIDENTIAL = ['13800001234', '张三', '91420100MA4D0A011M', '987654', '线束'];

let register: Register;
let app: FastifyInstance;
/** What the zone of the portal declares. */
let declared: Partial<Zone> = {};
beforeAll(async () => {
  register = await registerOf([
    csv(
      '名录.csv',
      [
        '制表日期：2025-01-10',
        '企业名称,统一社会信用代码,园区,企业类别,主要产品,网址,联系人,电话',
        '武汉棠衍汽车技术有限公司,91420100MA4D0A011M,军山新城,零部件企业,制动片,www.tangyan.example,张三,13800001234',
        '湖北楠良内饰件有限公司,91420100MA4D0F066E,军山新城,零部件企业,座椅骨架,javascript:alert(1),,',
        '武汉楠良内饰件有限公司,91420100MA4D0D044P,智能制造产业园,零部件企业,,,,',
        '武汉棠秉汽车技术有限公司,,军山新城,零部件企业,,,,',
        '武汉无园区零件有限公司,,,零部件企业,,,,',
      ].join('\n'),
    ),
    csv('简称.csv', '制表日期：2025-01-11\n企业名称,园区,企业类别\n楠良内饰,军山新城,零部件企业\n'),
    csv(
      '2025年3月.csv',
      '2025年1-3月规模以上工业企业总产值\n制表日期：2025-04-12,,,单位：万元\n企业名称,本月总产值,累计总产值\n武汉棠衍汽车技术有限公司,1,987654\n',
    ),
    csv(
      '供应商.csv',
      '制表日期：2025-02-01\n供应商,采购方,零件,供货份额\n武汉棠衍汽车技术有限公司,武汉丁骋乘用车有限公司,线束,60%\n',
    ),
    csv(
      '称号.csv',
      [
        '制表日期：2025-02-01',
        '企业名称,资质类别,级别,认定部门,有效期至',
        '武汉棠衍汽车技术有限公司,专精特新“小巨人”企业,国家级,工业和信息化部,2027-06-30',
        '湖北楠良内饰件有限公司,专精特新中小企业,省级,湖北省经济和信息化厅,2025-08-31',
        '武汉楠良内饰件有限公司,专精特新“小巨人”企业,国家级,,2028-06-30',
      ].join('\n'),
    ),
    csv('园区资源.csv', '制表日期：2025-09-15\n园区,用地总量（亩）,可用土地（亩）\n军山新城,900,150\n'),
  ]);
  const portal = {
    zone: { name: { en: 'Wuhan zone', zh: '武汉开发区' }, sample: false },
    rulebooks: readRulebooks(),
    today: () => parseDay('2025-10-31')!,
  };
  const offices = new Map<Partial<Zone>, Office>();
  const live = () => {
    const office = offices.get(declared) ?? officeOf(register, '2025-10-31', declared);
    offices.set(declared, office);
    return office;
  };
  const office = {
    ...live(),
    publicDirectory: (asked: DirectoryAsked) => live().publicDirectory(asked),
    publicParks: () => live().publicParks(),
    version: async () => `${await live().version()} of ${JSON.stringify(declared)}`,
  };
  app = await createServer(office, { port: 4680, webRoot: smallWeb(), portal });
});
afterAll(async () => {
  await app.close();
  await register.close();
});

const zoneOf = (portal: object | null, published: Zone['published'] = PUBLISHED): Partial<Zone> => ({
  ...(published && { published }),
  ...(portal && { portal: PublicSchema.parse(portal) }),
});

/** The pages of the portal of a zone that declares something. */
function pagesOf(zone: Partial<Zone>) {
  return async (at: string) => {
    declared = zone;
    return (await app.inject({ url: at, headers: HEADERS })).body;
  };
}
const firmsOn = (page: string) => [...page.matchAll(/class="firm" lang="zh-CN">([^<]+)</g)].map((m) => m[1]!);

describe('the directory', () => {
  test('is not there until the zone declares it and has published something', async () => {
    for (const zone of [zoneOf(null), zoneOf({}), zoneOf({ directory: {} }, [])]) {
      const page = await pagesOf(zone)('/zh/enterprises');
      expect(page).toContain('尚未公布企业名录');
      expect(page).not.toContain('有限公司');
    }
  });

  test('by default it holds names, parks, layers and announced titles, and nothing else of the register', async () => {
    const page = await pagesOf(zoneOf({ directory: {} }))('/zh/enterprises');
    // The short name may be either firm and 棠秉 may be 棠衍: neither stands beside them; one firm is in no park.
    expect(firmsOn(page).sort()).toEqual([
      '武汉棠衍汽车技术有限公司',
      '武汉楠良内饰件有限公司',
      '湖北楠良内饰件有限公司',
    ]);
    // Brake pads and seat frames are traditional parts.
    expect(page).toContain('军山新城 · 传统零部件');
    expect(page).toMatch(/小巨人”\s*<span class="mark">至 2027-06-30/);
    // One title is over since August, of the other nobody says who gave it.
    expect(page).not.toMatch(/专精特新中小企业\s*<span|2028-06-30/);
    for (const word of [...CONFIDENTIAL, '制动片', 'tangyan.example', 'javascript'])
      expect([word, page.includes(word)]).toEqual([word, false]);
  });

  test('parts and websites are shown where the zone says so, never a link that runs something', async () => {
    const page = await pagesOf(zoneOf({ directory: { shows: ['parts', 'website'] } }))('/zh/enterprises');
    expect(page).toContain('href="https://www.tangyan.example/"');
    expect(page).not.toContain('javascript');
    expect(page).not.toMatch(/小巨人|军山新城/);
    for (const word of CONFIDENTIAL) expect([word, page.includes(word)]).toEqual([word, false]);
  });

  test('is searched by any form of a name and filtered, without scripts; a code finds nobody', async () => {
    const page = pagesOf(zoneOf({ directory: {} }));
    const found = async (query: string) =>
      firmsOn(await page(`/zh/enterprises?${new URLSearchParams(query).toString()}`)).sort();
    expect(await found('find=棠衍')).toEqual(['武汉棠衍汽车技术有限公司']);
    expect(await found('find=typqcjs')).toEqual([]);
    expect(await found('find=tyqcjs')).toEqual(['武汉棠衍汽车技术有限公司']);
    expect(await found('find=nanliang')).toHaveLength(2);
    expect(await found('find=91420100MA4D0A011M')).toEqual([]);
    expect(await found('park=smart-mfg')).toEqual(['武汉楠良内饰件有限公司']);
    expect(await found('title=little-giant&layer=traditional')).toEqual(['武汉棠衍汽车技术有限公司']);
    expect(await page('/en/enterprises?find=%3Cscript%3E&park=x&page=-2')).toContain('&lt;script&gt;');
  });

  test('leaves out whom the zone hides, by code or any name, and what may be the same firm', async () => {
    const hide = ['91420100MA4D0A011M', '湖北 楠良内饰件有限公司', '没有这家公司'];
    const zone = zoneOf({ directory: { hide } });
    expect(firmsOn(await pagesOf(zone)('/zh/enterprises'))).toEqual(['武汉楠良内饰件有限公司']);
    const directory = await officeOf(register, '2025-10-31', zone).publicDirectory(WHOLE_DIRECTORY);
    expect(directory!.hidesNobody).toEqual(['没有这家公司']);
  });
});

test('a park’s land is that of its newest list where the zone publishes it; what no list says is not known', async () => {
  const about = { junshan: { wanted: { en: 'pilot bases', zh: '中试基地' } } };
  const page = await pagesOf(zoneOf({ parks: { figures: ['free-land'], about } }))('/zh/parks');
  expect(page).toContain('共 4 个园区，截至 2025-09-30 可用土地 150 亩（另有 3 个园区暂无数据）。');
  expect(page.match(/<dt>可用土地<\/dt>/g)).toHaveLength(4);
  expect(page).toContain('中试基地');
  expect(page).not.toContain('可用电力');
  const shut = await pagesOf(zoneOf(null))('/zh/parks');
  expect(shut).toContain('军山新城');
  expect(shut).not.toMatch(/150|亩/);
});

test('two names that are settled to be two firms are listed both, found to be one they are listed once', async () => {
  const question = (await openQuestions(register)).find(({ reason }) => reason.zh.includes('棠'))!;
  const said = async (verdict: 'same' | 'different') => {
    await decide(register, [{ a: question.a, b: question.b, verdict, reason: 'asked' }], 'test');
    const page = await pagesOf(zoneOf({ directory: {} }))('/zh/enterprises');
    return firmsOn(page).filter((name) => name.includes('棠'));
  };
  expect((await said('different')).sort()).toEqual(
    ['武汉棠秉汽车技术有限公司', '武汉棠衍汽车技术有限公司'].sort(),
  );
  expect(await said('same')).toHaveLength(1);
});
