import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonWeight, containment, slipBetween } from './alignment.js';

describe('containment', () => {
  it('finds the signs in order, in the fewest stretches', () => {
    expect(containment('沌江电驱', '沌江电驱动系统')).toEqual({ first: 0, runs: 1, leftover: ['动系统'] });
    expect(containment('东科', '东风电子科技')).toEqual({ first: 0, runs: 2, leftover: ['风电子', '技'] });
    // The first 电 would break 电机 in two, the second does not.
    expect(containment('电机', '电动电机厂')).toEqual({ first: 2, runs: 1, leftover: ['电动', '厂'] });
    expect(containment('江沌', '沌江')).toBeNull();
    expect(containment('', '沌江')).toBeNull();
  });

  it('agrees with the plain definition, and leaves over what was not used', () => {
    const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (short, long) => {
        const pattern = new RegExp([...short].join('.*'));
        const found = containment(short, long);
        expect(found !== null).toBe(short !== '' && pattern.test(long));
        if (found) expect(found.leftover.join('').length).toBe(long.length - short.length);
      }),
    );
  });
});

describe('slipBetween', () => {
  it('names the slip', () => {
    expect(slipBetween('凯盛科技', '凯盛技科')).toMatchObject({ kind: 'swap' });
    expect(slipBetween('凯盛科技', '凯盛技')).toMatchObject({ kind: 'omit', here: '科', there: '' });
    expect(slipBetween('凯盛科技', '凯胜科技')).toMatchObject({
      kind: 'replace',
      here: '盛',
      there: '胜',
      at: 1,
    });
    expect(slipBetween('凯盛科技', '凯盛科技')).toBeNull();
    expect(slipBetween('凯盛科技', '凯胜科持')).toBeNull();
  });
});

describe('commonWeight', () => {
  it('is the length of the longest common subsequence under equal weights', () => {
    expect(commonWeight('国农科技', '国华网安科技', () => 1)).toBe(3);
    expect(commonWeight('电驱动', '座椅', () => 1)).toBe(0);
  });
});
