import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ChainwrightError } from '../../model/errors.js';
import { parseRulebooks } from './parse-rulebooks.js';

const files = Object.fromEntries(
  readdirSync('rulebooks').map((name) => [name, readFileSync(`rulebooks/${name}`, 'utf8')]),
);

/** What is said of the rulebooks with a text of the little giant's file written otherwise, in both languages. */
function said(from: string, to: string): { en: string; zh: string; line: number } {
  const text = files['little-giant.yaml']!;
  const line = text.slice(0, text.indexOf(from)).split('\n').length;
  expect(text).toContain(from);
  try {
    parseRulebooks({ ...files, 'little-giant.yaml': text.replace(from, to) });
  } catch (error) {
    return { ...(error as ChainwrightError).says, line };
  }
  throw new Error('no fault was found');
}

test('the package’s own rulebooks are whole', () => {
  expect(parseRulebooks(files).rungs.map((r) => r.rung)).toContain('little-giant');
});

test.each([
  ['a field of the wrong kind', 'at_least: 0.7 }', 'at_least: much }', 'at_least'],
  [
    'a line with two tests',
    'measure: main-business-share,',
    'measure: main-business-share, sme: true,',
    'sme',
  ],
  [
    'a measure without a limit',
    ', measure: main-business-share, at_least: 0.7',
    ', measure: main-business-share',
    'at_least',
  ],
  ['a source that is not listed', 'sources: [little-giant-2022-a,', 'sources: [hearsay,', 'hearsay'],
  ['an id that stands twice', 'id: L22-2,', 'id: L22-1,', ''],
])('%s is said with file and line, in both languages', (_name, from, to, named) => {
  const { en, zh, line } = said(from, to);
  const [, place] = /little-giant\.yaml:(\d+) /.exec(en)!;
  // A sequence's item may begin some lines above what is wrong in it.
  expect(Math.abs(Number(place) - line)).toBeLessThanOrEqual(2);
  for (const words of [en, zh]) expect(words).toContain(named);
  expect(zh).toMatch(/规则库有 \d+ 处错误/);
  expect(zh.split('\n')[1]).toMatch(/[\u4e00-\u9fff]/);
});
