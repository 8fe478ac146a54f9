import { describe, expect, it } from 'vitest';
import { checkCsv } from '../../test/intake/read.js';

describe('a trade table', () => {
  it('is told by code and market under Chinese headers, with amounts in the unit of the note', () => {
    const [sheet] = checkCsv(
      [
        '2024年重点市场进口情况',
        '单位：万元',
        '商品编码,最终目的国（地区）,年度,进口额,同比',
        '8708.30,德国,2024,"1,250.5",8.5%',
        ',法国,2024,10,',
        '合计,,,1260.5,',
      ].join('\n'),
    ).sheets;
    expect(sheet!.kind).toBe('trade');
    expect(sheet!.rows.map((r) => r.fate)).toEqual([
      'title',
      'note',
      'header',
      'accepted',
      'rejected',
      'total',
    ]);
    expect(sheet!.rows[3]!.values).toMatchObject({
      hs_code: '8708.30',
      market: '德国',
      imports: 12_505_000,
      growth: 0.085,
    });
    expect(sheet!.problems.map((p) => [p.row, p.code])).toEqual([[5, 'no-identity']]);
  });

  it('is told under English headers, and an amount in another currency is withheld', () => {
    const [sheet] = checkCsv(
      'HS code,Importing country,Year,Imports from world (CNY),Exports (USD)\n870830,Germany,2024,100,7\n',
    ).sheets;
    expect(sheet!.kind).toBe('trade');
    expect(sheet!.rows[1]!.values).toMatchObject({ hs_code: '870830', market: 'Germany', imports: 100 });
    expect(sheet!.rows[1]!.values).not.toMatchObject({ exports: 7 });
    expect(sheet!.problems.map((p) => p.code)).toContain('unknown-unit');
  });

  it('says of a line that stands twice with another value that it is restated', () => {
    const [sheet] = checkCsv(
      'HS code,Market,Year,Imports (CNY)\n870830,Germany,2024,100\n870830,Germany,2024,120\n870830,Germany,2023,90\n',
    ).sheets;
    expect(sheet!.rows.map((r) => r.flags ?? [])).toEqual([[], [], ['restated'], []]);
  });
});
