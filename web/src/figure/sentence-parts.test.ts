import { expect, test } from 'vitest';
import { sentenceParts } from './sentence-parts.js';

const FIRM = { id: 'e1', name: '东湖磐石（武汉）电芯有限公司' };
const shape = (sentence: string) =>
  sentenceParts(sentence, [FIRM]).map((part) => `${part.kind}:${part.text}`);

test('figures, names and late reporters are cut out; nothing is lost', () => {
  const zh =
    '产值 1,142.6 亿元，同比 −8.3%。拖累最大的是东湖磐石（武汉）电芯有限公司。另有 15 家规上企业当期未报。';
  expect(shape(zh)).toEqual([
    'words:产值 ',
    'figure:1,142.6 亿元',
    'words:，同比 ',
    'figure:−8.3%',
    'words:。拖累最大的是',
    'enterprise:东湖磐石（武汉）电芯有限公司',
    'words:。另有 ',
    'late:15 家规上企业',
    'words:当期未报。',
  ]);
  expect(
    sentenceParts(zh, [FIRM])
      .map((part) => part.text)
      .join(''),
  ).toBe(zh);
});

test('English alike', () => {
  expect(shape('114.3 bn CNY; 1 above-scale firm is late.')).toEqual([
    'figure:114.3 bn CNY',
    'words:; ',
    'late:1 above-scale firm',
    'words: is late.',
  ]);
});

test('a name with signs of a pattern is taken as it stands', () => {
  expect(sentenceParts('A+B (x)', [{ id: 'e2', name: 'B (x)' }]).at(-1)).toMatchObject({ id: 'e2' });
});
