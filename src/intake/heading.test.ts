import { describe, expect, it } from 'vitest';
import { MAPPINGS } from '../../test/intake/read.js';
import { readHeading, statedOnIn, statedOnPattern } from './heading.js';

const PATTERN = statedOnPattern(MAPPINGS);
const heading = (texts: string[], names: string[] = []) =>
  readHeading(
    texts.map((text, i) => ({ row: i + 1, cells: [[0, text]] })),
    names,
    MAPPINGS,
    PATTERN,
  );

describe('readHeading', () => {
  it.each([
    ['单位：万元', '万元'],
    ['金额单位：人民币万元', '人民币万元'],
    ['企业情况表（单位：亿元）', '亿元'],
    ['Suppliers, plant 2 — spend in RMB mn', 'rmbmn'],
    ['Unit: RMB million', 'rmbmillion'],
    ['（万元）', '万元'],
    ['单位：家', undefined],
    ['单位名称', undefined],
  ])('%s is in %s', (text, unit) => expect(heading([text]).unit?.text).toBe(unit));

  it.each([
    ['2025年1-9月规模以上工业企业产值', { year: '2025', from: 1, to: 9 }],
    ['2025 年 9 月工业总产值', { year: '2025', from: 9, to: 9 }],
    ['2025年1—2月产值', { year: '2025', from: 1, to: 2 }],
    ['报告期：2025-09', { year: '2025', from: 9, to: 9 }],
    ['Output, Jan-Sep 2025', { year: '2025', from: 1, to: 9 }],
    ['制表日期：2025年10月12日', undefined],
    ['2025年度经营情况', undefined],
  ])('%s reports on %j', (text, months) => expect(heading([text]).months?.what).toEqual(months));

  it('does not take the day of drawing up for what is reported on', () => {
    const found = heading(['制表日期：2025-10-12', '2024年度企业经营情况']);
    expect(found.year).toEqual({ what: '2024', raw: '2024年度企业经营情况', from: 'A2' });
  });
  it('takes no year of a span of years', () => expect(heading(['2023-2025年行动计划企业']).year).toBeNull());
  it('asks the names of sheet and file last', () => {
    expect(heading(['2025年产值表'], ['9月']).months).toEqual({
      what: { year: '2025', from: 9, to: 9 },
      raw: '9月',
      from: null,
    });
  });
  it('hears a credential only in the title of a list', () => {
    expect(heading(['国家级专精特新“小巨人”企业名单']).credential?.what).toEqual({
      credential: 'little-giant',
      level: 'national',
    });
    expect(heading(['专精特新企业经营情况']).credential).toBeNull();
  });
});

describe('statedOnIn', () => {
  const on = (...texts: string[]) =>
    statedOnIn({ row: 1, cells: texts.map((text, i): [number, string] => [i, text]) }, PATTERN);
  it.each([
    [['制表日期：2025-10-12']],
    [['填报日期', '2025年10月12日']],
    [['数据截至 2025.10.12']],
    [['单位：万元', '制表日期:20251012']],
    [['As of October 12, 2025']],
    [['Date: 12 October 2025']],
  ])('%j is 12 October 2025', (texts) => expect(on(...texts)).toBe('2025-10-12'));
  it('a month alone is its last day', () => expect(on('截至2025年9月底')).toBe('2025-09-30'));
  it('is silent where nothing is said', () => expect(on('2025年1-9月产值')).toBeNull());
});
