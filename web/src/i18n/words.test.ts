import { expect, test } from 'vitest';
import { en } from './en.js';
import { zh } from './zh.js';

const slots = (s: string) =>
  [...s.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]!).sort((a, b) => a.localeCompare(b));

test.each(Object.keys(en) as (keyof typeof en)[])('%s says the same in both languages', (key) => {
  expect(zh[key]).not.toBe('');
  expect(slots(zh[key])).toEqual(slots(en[key]));
});

test('Chinese words are Chinese, and nobody shouts', () => {
  for (const word of Object.values(zh))
    expect(word.replace(/\{\{\w+\}\}/g, '')).toMatch(/^[，、；：。（）\s]*$|[\u4e00-\u9fff]/);
  for (const word of [...Object.values(en), ...Object.values(zh)]) expect(word).not.toMatch(/[!！]/);
});
