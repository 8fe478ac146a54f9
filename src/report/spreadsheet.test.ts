import XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { listingSheet, numberCell, sheetOf } from './spreadsheet.js';

/** What a reader of the file gets: written and read back by the library. */
function readBack(sheet: XLSX.WorkSheet): XLSX.WorkSheet {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, 'S');
  return XLSX.read(XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }), {
    cellNF: true,
  }).Sheets['S']!;
}

describe('a list as a sheet', () => {
  it('T60: holds all of 36,000 rows, the last as it was', () => {
    const rows = Array.from({ length: 36_000 }, (_, i) => [`第${i}企业`, i + 0.25]);
    const sheet = readBack(listingSheet({ heads: ['企业名称', '数值'], rows }));
    const back = XLSX.utils.sheet_to_json<unknown[]>(sheet, { header: 1 });
    expect(back).toHaveLength(36_001);
    expect(back.at(-1)).toEqual(['第35999企业', 35_999.25]);
    const sum = back.slice(1).reduce((n, row) => n + (row[1] as number), 0);
    expect(sum).toBe((35_999 * 36_000) / 2 + 36_000 / 4);
  });
});

describe('a text that looks like a formula', () => {
  it.each(['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1+1', "=cmd|' /C calc'!A0"])(
    '%j stays a text, as a head and in a row',
    (words) => {
      const sheet = readBack(listingSheet({ heads: [words], rows: [[words]] }));
      for (const cell of [sheet['A1'], sheet['A2']]) {
        expect(cell).toMatchObject({ t: 's', v: words });
        expect(cell).not.toHaveProperty('f');
      }
    },
  );
});

describe('a growth above 1,000 %', () => {
  it('T54: is a number with a format, so that nobody need read 1,235.2 % back out of a text', () => {
    const sheet = readBack(sheetOf([[numberCell(12.352, 'growth'), numberCell(-0.4, 'growth')]], [10, 10]));
    expect(sheet['A1']).toMatchObject({ t: 'n', v: 12.352 });
    expect(sheet['B1']).toMatchObject({ t: 'n', v: -0.4 });
    // As Excel shows it by the cell's own format.
    expect(XLSX.SSF.format(sheet['A1']!.z as string, sheet['A1']!.v)).toBe('+1235.2%');
    expect(XLSX.SSF.format(sheet['B1']!.z as string, sheet['B1']!.v)).toBe('-40.0%');
  });
});
