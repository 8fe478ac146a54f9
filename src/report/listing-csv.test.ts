import { expect, it } from 'vitest';
import { listingCsv } from './listing-csv.js';

const csv = (rows: unknown[][], raw?: boolean) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(listingCsv(rows, { raw: raw ?? false }));

it('marks what a spreadsheet would run, but no number below zero and no dash, and nothing when raw', () => {
  const row = ['=1+1', '+8627', '-1+1', '@A1', '-12.50', '-3%', '-'];
  expect(csv([row])).toBe("\uFEFF'=1+1,'+8627,'-1+1,'@A1,-12.50,-3%,-\r\n");
  expect(csv([row], true)).toBe(`\uFEFF${row.join(',')}\r\n`);
});

it('keeps a line break inside its cell', () => {
  expect(csv([['a\nb', 'c\rd']])).toBe('\uFEFF"a\nb","c\rd"\r\n');
});
