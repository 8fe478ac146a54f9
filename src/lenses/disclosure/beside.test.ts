import { expect, test } from 'vitest';
import { mayStandBeside } from './beside.js';

const of = (amounts: Record<string, number>) => new Map(Object.entries(amounts));
const FOUR = of({ a: 10, b: 11, c: 12, d: 13 });

test.each([
  ['two contributors', of({ a: 10, b: 11 }), [], false],
  // 70 of 100.
  ['one that makes most of it', of({ a: 70, b: 15, c: 15 }), [], false],
  ['four alike', FOUR, [], true],
  ['the same twice', FOUR, [FOUR], true],
  ['one firm less', of({ a: 10, b: 11, c: 12 }), [FOUR], false],
  ['three other firms more', of({ a: 10, b: 11, c: 12, d: 13, e: 9, f: 9, g: 9 }), [FOUR], true],
  ['the whole that one firm moved', of({ a: 10, b: 11, c: 12, d: 14 }), [FOUR], false],
])('%s', (_, figure, others, may) => expect(mayStandBeside(figure, others)).toBe(may));
