import { describe, expect, it } from 'vitest';
import { Postings } from './postings.js';

const NAMES = ['沌江电驱动', '隆中电池', '沌江座椅', '汉江电机'];
const postings = new Postings();
NAMES.forEach((name, i) => {
  for (const sign of name) postings.add(sign, i);
});

describe('Postings', () => {
  it('gives what holds the terms, each once and in order', () => {
    expect(postings.of('江')).toEqual([0, 2, 3]);
    expect(postings.all('沌江', 10)).toEqual([0, 2]);
    expect(postings.all('沌池', 10)).toEqual([]);
    expect(postings.all('无', 10)).toEqual([]);
  });

  it('says null where more than the budget hold the two rarest', () => {
    expect(postings.all('江', 2)).toBeNull();
    expect(postings.all('江', 3)).toEqual([0, 2, 3]);
  });

  it('takes the rarest terms first, as many as the budget bears', () => {
    expect([...postings.some('江椅', 3)]).toEqual([2]);
    expect([...postings.some('江椅', 4)].toSorted()).toEqual([0, 2, 3]);
  });
});
