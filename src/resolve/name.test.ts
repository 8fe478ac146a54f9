import { describe, expect, it } from 'vitest';
import { normaliseName } from './name.js';

const core = (name: string) => normaliseName(name)!.core;

describe('normaliseName', () => {
  it('cuts the legal form as one anchored piece, longest first (B18)', () => {
    expect(normaliseName('阿里巴巴集团控股有限公司')).toMatchObject({
      core: '阿里巴巴集团控股',
      legalForm: '有限公司',
    });
    expect(core('阿里巴巴集团控股')).toBe('阿里巴巴集团控股');
    expect(normaliseName('武汉沌江电驱动股份有限公司')).toMatchObject({
      core: '沌江电驱动',
      legalForm: '股份有限公司',
    });
    expect(normaliseName('武汉第二机床厂')).toMatchObject({
      core: '第二机床',
      legalForm: '厂',
      region: '湖北/武汉',
    });
  });

  it('takes 有限责任公司 for 有限公司 and 集团 for a part of the form', () => {
    expect(normaliseName('武汉沌江有限责任公司')!.legalForm).toBe('有限公司');
    expect(normaliseName('武汉沌江集团有限公司')).toMatchObject({ core: '沌江', group: true });
  });

  it('cuts a form written twice (B22)', () => {
    expect(core('沌江电驱动有限公司有限公司')).toBe('沌江电驱动');
    expect(core('Hello Co. Ltd')).toBe('hello');
  });

  it('splits English on punctuation of either width (B20)', () => {
    expect(core('HAKUTATZ.TECH.CO.,LTD')).toBe('hakutatz technology');
    expect(core('ＨＡＫＵＴＡＴＺ．ＴＥＣＨ．ＣＯ．，ＬＴＤ')).toBe('hakutatz technology');
  });

  it('keeps bracket pairs and reads （）as () (B21)', () => {
    expect(normaliseName('甲(中国)有限公司')).toEqual(normaliseName('甲（中国）有限公司'));
    expect(normaliseName('甲(中国)有限公司')).toMatchObject({ core: '甲中国', brackets: ['中国'] });
  });

  it('never empties a name that is a legal form (B23)', () => {
    for (const name of ['有限', '有限公司', '公司', '厂', '股份', 'AMBA', 'Company', 'Co., Ltd.', 'Inc'])
      expect(core(name), name).not.toBe('');
  });

  it('joins spaced initials, so that no letter is lost (B15)', () => {
    expect(core('A-B-C Company')).toBe('abc');
    expect(core('A. B. C. Co., Ltd.')).toBe('abc');
  });

  it('finds the region in front, in brackets and at the end', () => {
    for (const name of [
      '武汉沌江电驱动有限公司',
      '湖北省武汉市沌江电驱动有限公司',
      '沌江电驱动（武汉）有限公司',
      '沌江电驱动武汉有限公司',
    ])
      expect(normaliseName(name), name).toMatchObject({ region: '湖北/武汉', core: '沌江电驱动' });
    expect(normaliseName('武汉江夏区沌江电驱动有限公司')!.region).toBe('湖北/武汉/江夏');
  });

  it('does not take a second city for a part of the first', () => {
    expect(normaliseName('盐城广东沌江线束有限公司')).toMatchObject({
      region: '江苏/盐城',
      core: '广东沌江线束',
    });
  });

  it('is blind to script, width and blanks', () => {
    expect(core('武漢　沌江 電驅動 有限公司')).toBe('沌江电驱动');
    expect(core('武汉 TCL 电子有限公司')).toBe('tcl电子');
  });

  it('tells numerals, compass points and 新/老 that stand by themselves', () => {
    expect(normaliseName('武汉第1机床厂')!.marks).toEqual(['第一']);
    expect(normaliseName('武汉第一机床厂')).toEqual(normaliseName('武汉第1机床厂'));
    expect(normaliseName('武汉新能源有限公司')!.marks).toEqual([]);
  });

  it('sets a branch apart from its enterprise', () => {
    expect(normaliseName('武汉沌江有限公司襄阳分公司')).toMatchObject({ core: '沌江', branch: '襄阳分公司' });
    expect(normaliseName('Wuhan Dunjiang Co., Ltd. Xiangyang Branch')!.branch).toBe('xiangyang branch');
  });

  it('spells abbreviations out and ignores the order of English words (B17)', () => {
    expect(core('GUANGZHOU HAIGE COMM GRP')).toBe(core('Haige Communications Group Guangzhou Co., Ltd.'));
    expect(core('Dunjiang Auto Parts Mfg.')).toBe(core('DUNJIANG AUTOMOTIVE PARTS MANUFACTURING CO LTD'));
  });

  it('keeps names in other scripts and gives null for what is no name', () => {
    expect(core('デンソー')).not.toBe('');
    expect(normaliseName('（）')).toBeNull();
  });
});
