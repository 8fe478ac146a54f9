import { utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { withSheetXml, workbook } from '../../test/intake/read.js';
import { markupGrids, workbookGrids } from './workbook-grid.js';

describe.each(['xlsx', 'biff8', 'xlsb'] as const)('a workbook as %s', (bookType) => {
  const open = (...[sheets, edit]: Parameters<typeof workbook>) =>
    workbookGrids(workbook(sheets, edit, bookType));

  it('gives what a cell says: numbers in full, dates by the calendar, percentages with their sign', () => {
    const [grid] = open({ S: [['甲', 1281.4999999999998, 45292, 0.123456, true]] }, (sheet) => {
      sheet['C1'].z = 'yyyy"年"m"月"d"日"';
      sheet['D1'].z = '0%';
    });
    // 45292 is 1 January 2024 (ECMA-376, 1900 system).
    expect(grid!.rows).toEqual([
      {
        row: 1,
        cells: [
          [0, '甲'],
          [1, { text: '1281.5', number: 1281.4999999999998 }],
          [2, { text: '2024-01-01', number: 45292, format: 'date' }],
          [3, { text: '12.3456%', number: 0.123456, format: 'percent' }],
          [4, 'TRUE'],
        ],
      },
    ]);
  });

  it('shows a code that became a number as the sheet does', () => {
    const [grid] = open({ S: [[914403001922038216]] });
    expect(grid!.rows[0]!.cells[0]![1]).toMatchObject({
      text: expect.stringMatching(/^9\.144\d*E\+17$/) as string,
    });
  });

  it('keeps hidden sheets, and says so', () => {
    const book = open({ 在册: [['甲']], 迁出: [['乙']] }, (_sheet, name, written) => {
      if (name === '迁出') written.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    });
    expect(book.map((g) => [g.name, g.hidden])).toEqual([
      ['在册', false],
      ['迁出', true],
    ]);
  });

  it('names error values', () => {
    const [grid] = open({ S: [['x']] }, (sheet) => {
      sheet['A2'] = { t: 'e', v: 7 };
      sheet['!ref'] = 'A1:A2';
    });
    expect(grid!.rows[1]!.cells[0]![1]).toEqual({ text: '#DIV/0!', fault: 'error-value' });
  });
});

describe('an xlsx workbook', () => {
  const open = (...given: Parameters<typeof workbook>) => workbookGrids(workbook(...given))[0]!;

  it('holds what is filled, however far away a cell of spaces lies (B14)', () => {
    const bytes = withSheetXml(workbook({ S: [['企业名称'], ['甲']] }), (xml) =>
      xml.replace(
        '</sheetData>',
        '<row r="1048576"><c r="XFD1048576" t="str"><v> </v></c></row></sheetData>',
      ),
    );
    const [grid] = workbookGrids(bytes);
    expect(grid!.rows.map((r) => r.row)).toEqual([1, 2]);
  });

  it('ignores the size that the file states (B13)', () => {
    const bytes = withSheetXml(workbook({ S: [['企业名称'], ['甲'], ['乙']] }), (xml) =>
      xml.replace(/<dimension[^>]*>/, '<dimension ref="A1"/>'),
    );
    expect(workbookGrids(bytes)[0]!.rows.map((r) => r.row)).toEqual([1, 2, 3]);
  });

  it('tells a formula without a value from one whose value is nothing (B38)', () => {
    const bytes = withSheetXml(workbook({ S: [['x'], ['y'], ['z']] }), (xml) =>
      xml
        .replace(/<c r="A2".*?<\/c>/, '<c r="A2"><f>NOW()</f></c>')
        .replace(/<c r="A3".*?<\/c>/, '<c r="A3"><f>1-1</f><v>0</v></c>'),
    );
    expect(
      workbookGrids(bytes)[0]!
        .rows.slice(1)
        .map((r) => r.cells[0]![1]),
    ).toEqual([
      { text: '=NOW()', fault: 'formula-without-value' },
      { text: '0', number: 0 },
    ]);
  });

  it('joins the runs of a coloured text, without its reading aid (B39)', () => {
    const bytes = withSheetXml(workbook({ S: [['x']] }), (xml) =>
      xml.replace(
        /<c r="A1".*?<\/c>/,
        '<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><rPr><color rgb="FFFF0000"/></rPr><t>乙公司</t></r><rPh sb="0" eb="1"><t>jia</t></rPh></is></c>',
      ),
    );
    expect(workbookGrids(bytes)[0]!.rows[0]!.cells[0]![1]).toBe('甲乙公司');
  });

  it('marks hidden rows and columns, and merged ranges', () => {
    const grid = open({ S: [['企业名称', '园区'], ['甲', 'x'], ['乙']] }, (sheet) => {
      sheet['!rows'] = [{}, { hidden: true }];
      sheet['!cols'] = [{}, { hidden: true }];
      sheet['!merges'] = [utils.decode_range('B2:B3')];
    });
    expect([...grid.hiddenRows]).toEqual([2]);
    expect([...grid.hiddenColumns]).toEqual([1]);
    expect(grid.merges).toEqual([{ top: 2, bottom: 3, left: 1, right: 1 }]);
  });
});

describe('an HTML table', () => {
  it('stays text: zeros are kept, entities and spans are read', () => {
    const [grid] = markupGrids(
      '<html><body><table><tr><th colspan=2>名录&amp;表</th></tr><tr><td>000001</td><td>1E5</td></tr></table></body></html>',
    );
    expect(grid!.rows).toEqual([
      { row: 1, cells: [[0, '名录&表']] },
      {
        row: 2,
        cells: [
          [0, '000001'],
          [1, '1E5'],
        ],
      },
    ]);
    expect(grid!.merges).toEqual([{ top: 1, bottom: 1, left: 0, right: 1 }]);
  });
});
