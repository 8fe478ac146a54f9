import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EnterpriseId, enterpriseIdOf } from '../model/identity.js';
import { containment } from './alignment.js';
import { englishWords } from './english.js';
import { findByName, nameIndex } from './find.js';
import { spells } from './lines.js';
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

/** Any of the ways in which a query may mean a name, looked for name by name: the best score of each. */
function plainScan(names: readonly string[], query: string): [number, number][] {
  const plain = (s: string) => s.toLowerCase().replaceAll(' ', '');
  const typed = plain(query);
  const words = englishWords(query).words;
  const latin = /^[a-z]+$/.test(typed);
  const scoreOf = (name: string): number => {
    const letters = plain(name);
    const at = letters.indexOf(typed);
    const share = typed.length / letters.length / 10;
    const own = /[a-z]/.test(letters) ? englishWords(name).words : [];
    const isNamed = latin && words.length > 0 && words.every((w) => own.some((x) => x.startsWith(w)));
    const isSpelled = latin && own.length === 0 && typed.length > 1 && spells(typed, letters);
    return Math.max(
      letters === typed ? 1 : 0,
      at < 0 ? 0 : (at === 0 ? 0.85 : 0.75) + share,
      !latin && containment(typed, letters) ? 0.55 + share : 0,
      isNamed ? 0.6 + words.length / own.length / 10 : 0,
      isSpelled ? 0.5 + typed.length / (100 + typed.length) : 0,
    );
  };
  return names
    .map((name, i): [number, number] => [i, scoreOf(name)])
    .filter(([, score]) => score > 0)
    .sort(([a, x], [b, y]) => y - x || a - b);
}

const ofSigns = (signs: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...signs), minLength, maxLength });
const LONG_PINYIN = 'wuhanchangjiangzhongqingdianqujiang';

it('finds what a plain scan of every name finds, in the same order, whatever is typed', () => {
  const latinName = fc
    .array(ofSigns('abdeijnqw', 2, 6), { minLength: 1, maxLength: 3 })
    .map((w) => w.join(' '));
  const name = fc.oneof(ofSigns('武汉长江重庆电驱', 3, 12), latinName);
  const query = fc.oneof(
    ofSigns('武汉长江重庆电驱', 1, 3),
    ofSigns('abcdeghijnqwuz', 1, 5),
    latinName,
    fc.nat(LONG_PINYIN.length - 2).map((from) => LONG_PINYIN.slice(from)),
  );
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 30 }), query, (names, typed) => {
      const made = names.map((n) => mention(/[a-z]/.test(n) ? { name_en: n } : { name: n }));
      const idOf = (i: number) => `E${String(i).padStart(3, '0')}` as EnterpriseId;
      const links = made.map((m, i) => ({ mention: m.id, enterprise: idOf(i) }));
      const found = findByName(nameIndex(made, links), typed, Infinity);
      // Names that are the same but for form are another notion, with tests of its own.
      const alike = new Set(found.filter(({ score }) => score === 0.98).map((h) => h.enterprise));
      const hits = found.filter(({ enterprise }) => !alike.has(enterprise));
      const expected = plainScan(names, typed).filter(([i]) => !alike.has(idOf(i)));
      expect(hits.map((h) => [h.enterprise, h.score])).toEqual(
        expected.map(([i, score]) => [idOf(i), score]),
      );
    }),
    { numRuns: 300 },
  );
});

describe('spells', () => {
  it('reads full pinyin, initials, mixtures and a syllable begun, from any character on', () => {
    for (const typed of ['chongqing', 'cq', 'chongqcha', 'changan', 'zhongqing', 'qca'])
      expect(spells(typed, '重庆长安'), typed).toBe(true);
    for (const typed of ['cqx', 'qingchong', 'anan']) expect(spells(typed, '重庆长安'), typed).toBe(false);
  });
});
