import { describe, expect, it } from 'vitest';
import { MAPPINGS } from '../../test/intake/read.js';

describe('UnitReader', () => {
  it.each([
    ['元', 'money', 0],
    ['千元', 'money', 3],
    ['万元', 'money', 4],
    ['人民币万元', 'money', 4],
    ['万元人民币', 'money', 4],
    ['亿元', 'money', 8],
    ['RMB mn', 'money', 6],
    ['RMB million', 'money', 6],
    ['million yuan', 'money', 6],
    ['CNY bn', 'money', 9],
    ['万', 'scale', 4],
    ['％', 'percent', -2],
    ['人', 'count', 0],
    ['万辆', 'count', 4],
    ['pcs', 'count', 0],
    ['万美元', 'other', 4],
    ['USD', 'other', 0],
  ])('%s is %s, ten to the %i', (text, quantity, exponent) => {
    expect(MAPPINGS.units.read(text)).toMatchObject({ quantity, exponent });
  });
  it.each(['企业名称', '', '说明', 'name', '不含税', '万千瓦鸡'])('%j is no unit', (text) =>
    expect(MAPPINGS.units.read(text)).toBeNull(),
  );
});
