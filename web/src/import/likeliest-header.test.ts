import { expect, test } from 'vitest';
import { likeliestHeader } from './likeliest-header.js';

const lines = (...rows: string[][]) =>
  rows.map((cells, i) => ({ row: i + 2, headings: cells.map((header) => ({ header })) }));

test('the header is the row with the most words, though a row of data is wider', () => {
  const header = ['承租方', '信用码', '11月进账(万)', '意向等级'];
  const data = ['武汉新锐试验电控有限公司', '91420100MA4D0A011M', '112', '甲', '31'];
  expect(likeliestHeader(lines(header, data))).toBe(2);
  expect(likeliestHeader(lines(['单位：万元', '2025-11-30'], header, data))).toBe(3);
  expect(likeliestHeader([])).toBeNull();
});
