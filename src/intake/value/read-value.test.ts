import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../test/intake/context.js';
import { readValue } from './read-value.js';

const NAME = contextOf('enterprise-list', 'name');
const ADDRESS = contextOf('enterprise-list', 'address');

describe('readValue', () => {
  it.each(['-', '—', '——', '/', '无', '暂无', 'N/A', '待补', ' － '])('%j says nothing', (text) =>
    expect(readValue(text, ADDRESS)).toEqual({ value: null }),
  );
  it('a firm may be called NA; a park that is NA is none (B30)', () => {
    expect(readValue('NA', NAME).value).toBe('NA');
    expect(readValue('NA', ADDRESS).value).toBeNull();
    expect(readValue('无', NAME).value).toBeNull();
  });
  it.each(['#DIV/0!', '#N/A', '#REF!', '########'])('%s in a CSV is an error value', (text) =>
    expect(readValue(text, NAME)).toMatchObject({ value: null, complaint: { code: 'error-value' } }),
  );
  it('names what is too long, and takes what is not', () => {
    expect(readValue('长'.repeat(201), NAME).complaint?.code).toBe('too-long');
    expect(readValue('长'.repeat(200), NAME).value).toHaveLength(200);
    expect(readValue('址'.repeat(300), ADDRESS).value).toHaveLength(300);
  });
  it('leaves out what no one sees, and says so', () => {
    expect(readValue('武汉\u200b甲\u0007有限公司', NAME)).toEqual({
      value: '武汉甲有限公司',
      complaint: { code: 'control-character', severity: 'warning' },
    });
  });
  it('keeps names as printed, on one line', () => {
    expect(readValue(' 万  科Ａ ', NAME).value).toBe('万  科Ａ');
    expect(readValue('武汉甲\n有限公司', NAME).value).toBe('武汉甲有限公司');
    expect(readValue('Wuhan Jia\nCo., Ltd.', contextOf('enterprise-list', 'name_en')).value).toBe(
      'Wuhan Jia Co., Ltd.',
    );
    expect(readValue('=cmd|1', ADDRESS).value).toBe('=cmd|1');
  });
  it('refuses a date where text stood, and a person’s number anywhere', () => {
    expect(readValue({ text: '2024-01-02', number: 45293, format: 'date' }, ADDRESS).complaint?.code).toBe(
      'date-in-text',
    );
    expect(readValue('11010519491231002X', NAME).complaint?.code).toBe('personal-identifier');
  });
  it('splits lists, but not at the comma before Ltd', () => {
    const list = readValue(
      '武汉旧甲有限公司、Old Jia Co., Ltd.；老甲厂',
      contextOf('enterprise-list', 'former_names'),
    );
    expect(JSON.parse(list.value!)).toEqual(['武汉旧甲有限公司', 'Old Jia Co., Ltd.', '老甲厂']);
  });
  it('reads choices by their words, with the level that they say', () => {
    const credential = (text: string) => readValue(text, contextOf('credentials', 'credential'));
    expect(credential('国家级专精特新“小巨人”企业')).toEqual({
      value: 'little-giant',
      also: [{ field: 'level', value: 'national' }],
    });
    expect(credential('省级专精特新中小企业')).toEqual({
      value: 'specialised-sme',
      also: [{ field: 'level', value: 'provincial' }],
    });
    expect(credential('优秀班组').complaint?.code).toBe('out-of-range');
    expect(readValue('是', contextOf('enterprise-list', 'above_scale')).value).toBe('true');
    expect(readValue('无', contextOf('intellectual-property', 'transferred_in')).value).toBe('false');
    expect(readValue('—', contextOf('enterprise-list', 'above_scale')).value).toBeNull();
  });
});
