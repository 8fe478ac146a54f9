import { describe, expect, it } from 'vitest';
import { regionLabel, regionOf, regionPrefix, regionsContradict } from './region.js';

describe('regions', () => {
  it('are read from the front of a name, down to the district', () => {
    expect(regionPrefix('湖北省武汉市江夏区藏龙岛')).toEqual({ region: '湖北/武汉/江夏', length: 9 });
    expect(regionPrefix('内蒙古自治区鄂尔多斯市东胜区')).toEqual({ region: '内蒙古/鄂尔多斯', length: 11 });
    expect(regionPrefix('上海汽车')).toEqual({ region: '上海', length: 2 });
    expect(regionPrefix('沌江电驱动')).toBeNull();
  });

  it('are read from columns and addresses, the district alone too', () => {
    expect(regionOf('中国湖北省武汉市')).toBe('湖北/武汉');
    expect(regionOf('武汉经济技术开发区')).toBe('湖北/武汉/经开区');
    expect(regionOf('蔡甸区常福工业园')).toBe('湖北/武汉/蔡甸');
    expect(regionOf('1号楼')).toBeNull();
  });

  it('contradict when neither lies in the other; unknown never does', () => {
    expect(regionsContradict('湖北/武汉', '湖北/襄阳')).toBe(true);
    expect(regionsContradict('湖北', '湖北/襄阳')).toBe(false);
    expect(regionsContradict(null, '湖北/襄阳')).toBe(false);
    expect(regionsContradict('湖北/武汉', '湖北/武汉/江夏')).toBe(false);
  });

  it('stand in keys by city and district', () => {
    expect(['湖北', '湖北/武汉', '湖北/武汉/江夏'].map(regionLabel)).toEqual(['湖北', '武汉', '武汉江夏']);
  });
});
