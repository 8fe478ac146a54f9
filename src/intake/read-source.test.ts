import { utils } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCsv, checkSheets, MAPPINGS, readBytes, type Row, workbook } from '../../test/intake/read.js';
import { readSource } from './read-source.js';

const HEADER: Row = ['企业名称', '统一社会信用代码', '园区', '主要产品'];

describe('a file that cannot be read says why', () => {
  const errorOf = (bytes: Uint8Array) => readBytes(bytes).error?.code;
  const zip = workbook({ S: [HEADER] });
  it.each([
    ['nothing', new Uint8Array(), 'not-a-table'],
    ['blank lines', Buffer.from('\n\n  \n'), 'not-a-table'],
    ['a letter', Buffer.from('各企业：\n请按时报送。\n'), 'not-a-table'],
    ['a page without a table', Buffer.from('<html><body>无</body></html>'), 'not-a-table'],
    ['a PDF', Buffer.from('%PDF-1.7 …'), 'unsupported'],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'unsupported'],
    ['half a workbook', zip.subarray(0, zip.length / 2), 'damaged'],
    ['no encoding that is known', Buffer.from('ff8081ffff41', 'hex'), 'unknown-encoding'],
    [
      'an encrypted workbook (B25)',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'password-protected',
    ],
  ])('%s', (_what, bytes, code) => expect(errorOf(bytes)).toBe(code));

  it('never throws, whatever the bytes', () => {
    const start = fc.constantFrom('', '504b0304', 'd0cf11e0a1b11ae1', '3c68746d6c3e', 'efbbbf', 'fffe');
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 400 }), (hex, tail) => {
        readSource(Buffer.concat([Buffer.from(hex, 'hex'), tail]), 'x', MAPPINGS);
      }),
      { numRuns: 300 },
    );
  });
});

describe('every row has one fate', () => {
  it('whatever the sheet holds: read = accepted + rejected + not data, down to the last filled row', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        ' ',
        '-',
        '合计',
        '注：说明',
        '企业名称',
        '园区',
        '9144030071526726XG',
        '2024年',
        '万元',
        '#N/A',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.integer(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 12 }), (rows) => {
        const [sheet] = readBytes(workbook({ S: rows })).sheets;
        if (!sheet) return;
        const { read, accepted, rejected, notData } = sheet.counts;
        const last = rows.findLastIndex((r) => r.some((c) => String(c).trim() !== '')) + 1;
        expect(read).toBe(last);
        expect(accepted + rejected + notData).toBe(read);
        expect(sheet.rows.map((r) => r.row)).toEqual(Array.from({ length: read }, (_, i) => i + 1));
      }),
      { numRuns: 200 },
    );
  });
});

describe('merged cells', () => {
  it('fill downwards, are flagged, and name the cell that holds the text (B33)', () => {
    const file = checkSheets(
      {
        S: [
          HEADER,
          ['甲有限公司', null, '军山新城', '电机'],
          [null, null, null, '减速器'],
          ['乙有限公司', null, null, '电控'],
        ],
      },
      (sheet) => {
        sheet['!merges'] = [utils.decode_range('A2:A3'), utils.decode_range('C2:C4')];
      },
    );
    const rows = file.sheets[0]!.rows;
    expect(rows.map((r) => [r.values['name'], r.values['park'], r.flags.join()])).toEqual([
      [undefined, undefined, ''],
      ['甲有限公司', '军山新城', ''],
      ['甲有限公司', '军山新城', 'filled-down'],
      ['乙有限公司', '军山新城', 'filled-down'],
    ]);
    expect(rows[3]!.cells.find((c) => c.field === 'park')).toEqual({
      column: 'C',
      field: 'park',
      raw: '军山新城',
      from: 'C2',
    });
  });

  it('head two rows of columns, joined by a stroke', () => {
    const file = checkSheets(
      {
        S: [
          ['企业名称', '联系方式', null, '营业收入'],
          [null, '联系人', '电话', '万元'],
          ['甲有限公司', '王某', '027-1', 5],
        ],
      },
      (sheet) => {
        sheet['!merges'] = [utils.decode_range('A1:A2'), utils.decode_range('B1:C1')];
      },
    );
    const [sheet] = file.sheets;
    expect(sheet!.headerRow).toBe(2);
    expect(sheet!.columns.map((c) => [c.header, c.field])).toEqual([
      ['企业名称', 'name'],
      ['联系方式/联系人', 'contact'],
      ['联系方式/电话', 'phone'],
      ['营业收入/万元', 'operating_revenue'],
    ]);
    expect(sheet!.rows[2]!.values['operating_revenue']).toBe(50_000);
  });
});

describe('what is hidden', () => {
  it('is read and flagged: rows, columns and sheets (B37)', () => {
    const file = checkSheets(
      { 在册: [HEADER, ['甲'], ['乙']], 迁出: [HEADER, ['丙']] },
      (sheet, name, book) => {
        if (name === '在册') sheet['!rows'] = [{}, { hidden: true }];
        else book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
      },
    );
    expect(file.sheets.map((s) => [s.hidden, ...s.rows.slice(1).map((r) => r.flags.join())])).toEqual([
      [false, 'hidden', ''],
      [true, 'hidden'],
    ]);
  });
});

describe('sheets that are no list', () => {
  it('of instructions are notes', () => {
    const file = checkSheets({
      填表说明: [HEADER, ['按执照填写']],
      要求: [['1. 如实填写。'], ['2. 每月5日前报送。']],
      指标: [
        ['企业名称', '按营业执照'],
        ['电话', '办公电话'],
        ['营业收入', '万元，两位小数'],
      ],
    });
    expect(file.sheets.map((s) => s.kind)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(file.sheets.map((s) => s.counts.notData)).toEqual([2, 2, 3]);
  });
  it('of columns that nobody knows are rejected whole, and said once', () => {
    const [sheet] = checkCsv('车型,颜色,排量\nA,红,1.5\nB,蓝,2.0\n').sheets;
    expect(sheet).toMatchObject({
      kind: 'unknown',
      counts: { read: 3, accepted: 0, rejected: 3, notData: 0 },
    });
    expect(sheet!.problems.map((p) => p.code)).toEqual(['no-identity']);
  });
});

describe('a page saved as .xls', () => {
  it('is read in the charset that it names', () => {
    const gbk = Buffer.concat([
      Buffer.from('<html><head><meta charset="gb2312"></head><table><tr><td>'),
      Buffer.from('C6F3D2B5C3FBB3C6', 'hex'), // 企业名称
      Buffer.from('</td></tr><tr><td>A1 Co., Ltd.</td></tr></table></html>'),
    ]);
    const reading = readBytes(gbk, 'list.xls');
    expect(reading).toMatchObject({ format: 'html', encoding: 'gb18030' });
    expect(reading.sheets[0]!.columns[0]).toMatchObject({ header: '企业名称', field: 'name' });
  });
});

it('masks a resident identity number wherever it stands', () => {
  // The example of GB 11643-1999.
  const file = checkCsv('企业名称,备注\n甲有限公司,身份证11010519491231002X\n');
  expect(JSON.stringify(file)).not.toContain('11010519491231002X');
  expect(file.sheets[0]!.problems).toMatchObject([{ cell: 'B2', code: 'personal-identifier' }]);
});

it('the same bytes give the same reading', () => {
  const bytes = workbook({ S: [HEADER, ['甲', '9144030071526726XG', '无', '电机、电控']] });
  expect(readBytes(bytes)).toEqual(readBytes(bytes));
});

describe('words of notes and totals', () => {
  const fates = (text: string) => checkCsv(text).sheets[0]!.rows.map((r) => r.fate);
  it('do not swallow data', () => {
    expect(fates('企业简称,园区\n*ST国华,军山\n备注,见附表\n武汉合计电子,军山\n')).toEqual([
      'header',
      'accepted',
      'note',
      'accepted',
    ]);
    expect(fates('企业名称\n*ST国华\n甲；乙有限公司\n合计\n')).toEqual([
      'header',
      'accepted',
      'accepted',
      'total',
    ]);
  });
  it('nor a row of which merged cells tell the enterprise', () => {
    const file = checkSheets(
      { S: [HEADER, ['甲有限公司', null, null, '电机'], [null, null, null, '减速器；电控。']] },
      (sheet) => {
        sheet['!merges'] = [utils.decode_range('A2:A3')];
      },
    );
    expect(file.sheets[0]!.rows[2]).toMatchObject({ fate: 'accepted', values: { name: '甲有限公司' } });
  });
  it('tell totals by their column or their ending', () => {
    expect(
      fates(
        '序号,园区,企业名称,营业收入(元)\n1,军山,甲有限公司,5\n,军山小计,,5\n总　计（1家）,,,5\n填表人：王某,,审核人：李某,\n,,以上不含个体户。,\n',
      ),
    ).toEqual(['header', 'accepted', 'total', 'total', 'note', 'note']);
  });
});

it('a row that numbers the columns belongs to the header', () => {
  const [sheet] = checkCsv('企业名称,代码,营业收入(元)\n甲,乙,1\n丙公司,,5\n').sheets;
  expect(sheet).toMatchObject({ headerRow: 2, counts: { read: 3, accepted: 1, notData: 2 } });
});

describe('a table with a column a month or a year', () => {
  it('is read for the newest, and the others are said', () => {
    const [months] = checkCsv('2025年企业产值（单位：万元）\n企业简称,1-2月,3月,4月\n甲辰,10,5,6\n').sheets;
    expect(months!.rows[2]!.values).toEqual({ short_name: '甲辰', period: '2025-04', output_value: 60_000 });
    expect(months!.problems.map((p) => `${p.cell} ${p.code}`)).toEqual([
      'B2 unmapped-column',
      'C2 unmapped-column',
    ]);
    const [years] = checkCsv('企业名称,2023年营业收入(元),2024年营业收入(元)\n甲公司,1,2\n').sheets;
    expect(years!.rows[1]!.values).toEqual({ name: '甲公司', year: '2024', operating_revenue: 2 });
    expect(years!.problems.map((p) => `${p.cell} ${p.code}`)).toEqual(['B1 unmapped-column']);
  });
  it('takes last year’s output as the base of this year’s', () => {
    const [sheet] = checkCsv('企业名称,2025年1-9月产值(元),2024年1-9月产值(元)\n甲公司,9,8\n').sheets;
    expect(sheet!.rows[1]!.values).toEqual({
      name: '甲公司',
      period: '2025-09',
      output_value_ytd: 9,
      output_value_ytd_prior: 8,
    });
  });
});
