import { describe, expect, it } from 'vitest';
import { MAPPINGS } from '../../test/intake/read.js';
import { headerKey, headerParts } from './header-text.js';

const parts = (header: string) => headerParts(header, MAPPINGS.units);

describe('headerKey', () => {
  it.each([
    ['企业 名称 ', '企业名称'],
    ['统一社会\n信用代码', '统一社会信用代码'],
    ['ＵＳＣＣ', 'uscc'],
    ['*企业名称（必填）', '企业名称'],
    ['1. Company  Name', 'companyname'],
    ['联系方式/电话', '联系方式电话'],
  ])('%j compares as %s (B34, B47, B48)', (header, key) => expect(headerKey(header)).toBe(key));
});

describe('headerParts', () => {
  it.each([
    ['产值(万元)', '产值', '万元'],
    ['产值（单位：亿元）', '产值', '亿元'],
    ['产值/万元', '产值', '万元'],
    ['产值万元', '产值', '万元'],
    ['Revenue (RMB mn)', 'revenue', 'rmbmn'],
    ['Revenue in RMB mn', 'revenue', 'rmbmn'],
    ['Share of Part %', 'shareofpart', '%'],
    ['Annual Volume (pcs)', 'annualvolume', 'pcs'],
    ['营业收入(不含税)', '营业收入', undefined],
  ])('%s is %s in %s', (header, key, unit) => {
    const found = parts(header);
    expect(found.keys).toContain(key);
    expect(found.unit?.text).toBe(unit);
  });

  it('reads a year and a span of months out of a header', () => {
    expect(parts('2025年1-9月工业总产值')).toMatchObject({ year: '2025', period: '2025年1-9月' });
    expect(parts('2025年1-9月工业总产值').keys).toContain('累计工业总产值');
    expect(parts('9月产值').keys).toContain('本月产值');
    expect(parts('2024年/营业收入')).toMatchObject({ year: '2024', period: null });
    expect(parts('2024年/营业收入').keys).toContain('营业收入');
    for (const header of [
      '营业收入（2024年）',
      '营业收入2024',
      'Revenue 2024',
      'FY2024 Revenue',
      'Revenue (2024)',
    ])
      expect(parts(header).year, header).toBe('2024');
    expect(parts('Revenue 2024 (RMB m)')).toMatchObject({ year: '2024', unit: { exponent: 6 } });
    expect(parts('行业代码(GB/T 4754-2017)').year).toBeNull();
  });
});
