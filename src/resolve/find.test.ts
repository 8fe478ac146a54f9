import { describe, expect, it } from 'vitest';
import { enterpriseIdOf } from '../model/identity.js';
import { findByName, nameIndex, spells } from './find.js';
import { mention, organisationCode, uscc } from './planted.js';
import { resolve } from './resolve.js';

const mentions = [
  {
    name: '武汉沌江电驱动系统有限公司',
    uscc: uscc(1),
    short_name: '沌江电驱',
    name_en: 'Wuhan Dunjiang E-Drive Systems Co., Ltd.',
    former_names: '["武汉长江电机厂"]',
  },
  { name: '重庆隆中座椅股份有限公司', uscc: uscc(2), name_en: 'S.T. Screen Seating Inc.' },
  { name: '襄阳云帆动力电池有限公司', uscc: uscc(3) },
].map(mention);
const index = nameIndex(mentions, resolve(mentions).links);
const first = (query: string) => findByName(index, query)[0];

describe('findByName', () => {
  it.each([
    ['武汉沌江电驱动系统有限公司', 1],
    ['湖北武汉沌江电驱动系统有限责任公司', 1],
    ['武漢沌江電驅動系統（有限公司）', 1],
    ['沌江电驱', 1],
    ['沌江系统', 1],
    ['长江电机厂', 1],
    ['Wuhan Dunjiang E Drive Systems', 1],
    ['DUNJIANG edrive', 1],
    ['djdqd', 1],
    ['whdunjiang', 1],
    [uscc(1).toLowerCase(), 1],
    ['ST Screen', 2],
    ['cqlz', 2],
    ['云帆', 3],
  ])('finds %s', (query, n) => {
    expect(first(query)!.enterprise).toBe(enterpriseIdOf(`uscc:${uscc(n)}`));
  });

  it('says what was hit, in which capacity (A16)', () => {
    expect(first('长江电机厂')!.reason.en).toBe('former name 武汉长江电机厂: holds what you typed');
    expect(first('djdqd')!.reason.zh).toBe('名称“武汉沌江电驱动系统有限公司”：拼音 djdqd');
  });

  it('puts the very name first, each enterprise once', () => {
    const all = ['武汉沌江有限公司', '武汉沌江电驱动有限公司', '襄阳沌江有限公司'].map(mention);
    const hits = findByName(nameIndex(all, resolve(all).links), '武汉沌江有限公司');
    expect(hits[0]).toMatchObject({ written: '武汉沌江有限公司', score: 1 });
    expect(new Set(hits.map((h) => h.enterprise)).size).toBe(hits.length);
  });

  it('finds nothing for nothing and for what nobody is called', () => {
    for (const query of ['', ' ', '。', '甲乙丙丁', 'qqqq', organisationCode(9)])
      expect(findByName(index, query)).toEqual([]);
  });
});

describe('spells', () => {
  it('reads full pinyin, initials, mixtures and a syllable begun, from any character on', () => {
    for (const typed of ['chongqing', 'cq', 'chongqcha', 'changan', 'zhongqing', 'qca'])
      expect(spells(typed, '重庆长安'), typed).toBe(true);
    for (const typed of ['cqx', 'qingchong', 'anan']) expect(spells(typed, '重庆长安'), typed).toBe(false);
  });
});
