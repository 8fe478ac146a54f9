import { expect, test } from 'vitest';
import type { Mover } from '../api/types.js';
import { findMovers } from './find-movers.js';

const mover = (
  name: string,
  layer: string | null,
  park: string | null,
  uscc: string | null = null,
): Mover => {
  const figures = { value: 1, prior: null, change: null, growth: null, through: null };
  return { id: name, name, uscc, layer, park, ...figures };
};

const ALL = [
  mover('东湖磐石（武汉）电芯有限公司', 'battery', '军山新城'),
  mover('汉南纱帽铸造有限公司', 'traditional', null, '91420113MA4K0001XA'),
];
const found = (words: string) =>
  findMovers(ALL, words, (id) => (id === 'battery' ? '动力电池' : id)).map((m) => m.name[0]);

test.each([
  ['电芯', ['东']],
  ['(武汉)', ['东']],
  ['动力电池 军山', ['东']],
  ['ma4k0001', ['汉']],
  ['有限公司', ['东', '汉']],
  ['军山 铸造', []],
  ['  ', ['东', '汉']],
])('%j', (words, names) => expect(found(words)).toEqual(names));
