import { afterAll, beforeAll, expect, test } from 'vitest';
import { csv, emptyRegister } from '../../test/office/office.js';
import { officeOf } from '../../test/office/office-of.js';
import type { Zone } from '../model/zone.js';
import { importFiles, type Register } from '../register/index.js';

/** Firms by park with their cumulative output through March, in 万元; all make brake pads, which is a traditional part. */
const FIRMS: [name: string, park: string, output: number][] = [
  ['武汉东风制动有限公司', '军山新城', 100],
  ['湖北长江刹车片有限公司', '军山新城', 110],
  ['襄阳汉水摩擦材料有限公司', '军山新城', 120],
  ['十堰武当汽配有限公司', '军山新城', 130],
  ['宜昌三峡制动器有限公司', '现代服务业园', 200],
  ['荆州古城零部件有限公司', '现代服务业园', 210],
  ['孝感孝南机械有限公司', '智网电动园', 50],
  ['黄冈大别山橡塑有限公司', '智网电动园', 60],
  ['鄂州西山精工有限公司', '智网电动园', 70],
];
const PARK: Record<string, string> = { 智网电动园: '智能网联和电动汽车产业园' };

const list = () =>
  csv(
    '税务名录.csv',
    [
      '制表日期：2025-01-10',
      '企业名称,园区,企业类别,是否规上,主要产品',
      ...FIRMS.map(([name, park]) => `${name},${PARK[park] ?? park},零部件企业,是,制动片`),
    ].join('\n'),
  );
const returns = (drawnUp: string, change: (output: number, i: number) => number = (o) => o) =>
  csv(
    `2025年3月-${drawnUp}.csv`,
    [
      '2025年1-3月规模以上工业企业总产值',
      `制表日期：${drawnUp},,,单位：万元`,
      '企业名称,本月总产值,累计总产值,数据来源',
      ...FIRMS.map(([name, , o], i) => `${name},${change(o, i) / 2},${change(o, i)},联网直报`),
    ].join('\n'),
  );

let now = '2025-04-20T00:00:00.000Z';
let register: Register;
beforeAll(async () => {
  register = await emptyRegister(() => now);
  await importFiles(register, [list(), returns('2025-04-12')], { actor: 'test' });
});
afterAll(() => register.close());

async function figures(published: Zone['published']) {
  return officeOf(register, '2025-04-30', published && { published }).publicFigures();
}

test('where nothing was published there are none', async () => {
  expect(await figures(undefined)).toBe(null);
});

test('two firms of a park are withheld, and another park so that they cannot be had; an import changes nothing', async () => {
  // The same instant, written in the zone's own time.
  const cutOff = [{ as_of: '2025-04-30', known_at: '2025-04-21T08:00:00+08:00' }];
  const shown = (await figures(cutOff))!;
  const at = (name: string) => shown.output.columns.findIndex((c) => c.zh.includes(name));
  const whole = shown.output.figures.at(-1)!;
  // 460 + 410 + 180 万元.
  expect(whole.at(-1)).toBe(10_500_000);
  expect(whole[at('军山')]).toBe(4_600_000);
  // Two firms, and with them the smallest that hides them.
  expect(whole[at('现代服务业园')]).toBe(null);
  expect(whole[at('智能网联')]).toBe(null);
  expect(shown.firms.figures.at(-1)!.at(-1)).toBe(9);
  const layers = shown.output.rows.map((r) => r.zh);
  expect(shown.output.figures[layers.indexOf('传统零部件')]!.at(-1)).toBe(10_500_000);

  now = '2025-04-26T00:00:00.000Z';
  await importFiles(register, [returns('2025-04-25', (o, i) => (i === 0 ? o + 40 : o))], { actor: 'test' });
  expect(await figures(cutOff)).toEqual(shown);
});

test('at the next cut-off what one firm alone has moved is withheld', async () => {
  const shown = (await figures([
    { as_of: '2025-04-30', known_at: '2025-04-21T08:00:00+08:00' },
    { as_of: '2025-04-30', known_at: '2027-01-01T00:00:00Z' },
  ]))!;
  const whole = shown.output.figures.at(-1)!;
  expect(whole.at(-1)).toBe(null);
  expect(whole[shown.output.columns.findIndex((c) => c.zh.includes('军山'))]).toBe(null);
  // Without the first cut-off it is shown, 40 万元 more.
  const alone = (await figures([{ as_of: '2025-04-30', known_at: '2027-01-01T00:00:00Z' }]))!;
  expect(alone.output.figures.at(-1)!.at(-1)).toBe(10_900_000);
});
