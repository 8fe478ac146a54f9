import { describe, expect, it } from 'vitest';
import { PinyinWords, readingsOf } from './pinyin.js';

describe('readingsOf', () => {
  it('knows every reading of a character and the three ways to write ü', () => {
    expect(readingsOf('重')).toEqual(expect.arrayContaining(['zhong', 'chong']));
    expect(readingsOf('绿')).toEqual(expect.arrayContaining(['lv', 'lu', 'lyu']));
    expect(readingsOf('A')).toEqual(['a']);
  });
});

describe('PinyinWords', () => {
  const words = new PinyinWords(['chongqing', 'changan', 'qing', 'shaanxi', 'shanxi', 'dun']);

  it('finds words that two characters or more spell, with where they stand', () => {
    expect([...words.in('重庆长安汽车')]).toEqual([
      ['chongqing', [0, 2]],
      ['changan', [2, 4]],
    ]);
  });

  it('tells 陕西 from 山西 as English names do', () => {
    expect([...words.in('陕西').keys()]).toEqual(['shaanxi']);
    expect([...words.in('山西').keys()]).toEqual(['shanxi']);
  });
});
