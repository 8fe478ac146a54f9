import { utils } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCsv, checkSheets } from '../../test/intake/read.js';
import type { ReportedFile } from './index.js';

/** A sheet of output of the month, in 万元: each line is a name and an amount. */
const month = (...lines: string[]) =>
  checkCsv(['2025年3月总产值（单位：万元）', '企业名称,本月总产值', ...lines].join('\n'));

const mismatches = (file: ReportedFile) =>
  file.sheets[0]!.problems.filter((p) => p.code === 'total-mismatch');
const cells = (file: ReportedFile) => mismatches(file).map((p) => p.cell);

describe('T11: a total that is not the sum of its rows', () => {
  it('is said with its cell, both numbers and the rows, in both languages', () => {
    const file = month('甲公司,40', '乙公司,30', '丙公司,27', '合计,100');
    const [found, ...others] = mismatches(file);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      row: 6,
      cell: 'B6',
      field: 'output_value',
      severity: 'warning',
      raw: '100',
    });
    for (const said of [found!.message.en, found!.message.zh])
      for (const part of ['100', '97 万元', '3', '5']) expect(said).toContain(part);
    expect(found!.message.en).toContain('rows 3 to 5');
    expect(found!.message.zh).toContain('第 3–5 行');
    // The figures stay as they were stated: nothing is made to fit.
    expect(file.sheets[0]!.counts).toMatchObject({ accepted: 3, rejected: 0 });
    expect(file.sheets[0]!.rows[4]!.values['output_value']).toBe(270_000);
  });

  it('is not said of a total that agrees, whatever its unit and its way of writing', () => {
    expect(cells(month('甲公司,40', '乙公司,30', '丙公司,27', '合　计（3家）,９７'))).toEqual([]);
    expect(cells(month('甲公司,4000', '乙公司,6000', '总计,1亿元'))).toEqual([]);
    expect(cells(month('甲公司,-5', '乙公司,(2.5)', '合计,-7.5'))).toEqual([]);
  });

  it('is found in each column of money by itself, and in no other column', () => {
    const file = checkCsv(
      '企业名称,年度,营业收入(万元),研发费用(亿元),从业人数\n甲公司,2024,10,1,5\n乙公司,2024,20,2,6\n合计,,30,7,99\n',
    );
    expect(cells(file)).toEqual(['D4']);
    expect(mismatches(file)[0]!.message.en).toContain('3 亿元');
  });

  it('says nothing where an amount is missing or cannot be read: the difference may be that', () => {
    for (const lost of ['约30', '#REF!', '—', ''])
      expect(cells(month('甲公司,40', `乙公司,${lost}`, '丙公司,27', '合计,100'))).toEqual([]);
    // Nor where the total itself cannot be read.
    expect(cells(month('甲公司,40', '乙公司,30', '合计,约100'))).toEqual([]);
    expect(cells(month('甲公司,40', '乙公司,30', '合计,'))).toEqual([]);
  });

  it('counts a row that was rejected: it stands in the sheet as the total does', () => {
    expect(cells(month('甲公司,40', ',30', '合计,70'))).toEqual([]);
    expect(cells(month('甲公司,40', ',30', '合计,40'))).toEqual(['B5']);
  });

  it('lets rounding pass: half of the last digit shown, of each cell', () => {
    // 33.3 three times is 99.9 to 100.0 (99.75 at least, 100.05 at most).
    expect(cells(month('甲公司,33.3', '乙公司,33.3', '丙公司,33.3', '合计,100'))).toEqual([]);
    expect(cells(month('甲公司,33.33', '乙公司,33.33', '丙公司,33.33', '合计,101'))).toEqual(['B6']);
    // Zeros at the end of a figure are not kept by spreadsheets: its column tells how far it was rounded.
    expect(cells(month('甲公司,10', '乙公司,20.55', '合计,30.75'))).toEqual(['B5']);
    // Ten rows of whole numbers could be off by five at worst, and by three hardly ever.
    const ten = ['10', '10', '10', '10', '10', '10', '10', '10', '10', '7'].map((n, i) => `第${i}公司,${n}`);
    expect(cells(month(...ten, '合计,98'))).toEqual([]);
    expect(cells(month(...ten, '合计,100'))).toEqual(['B13']);
  });

  it('takes a total for that of its group, of several groups or of all', () => {
    const groups = (first: number, second: number, all: number) =>
      cells(
        month(
          '甲公司,40',
          '乙公司,30',
          `军山小计,${first}`,
          '丙公司,27',
          `沌口小计,${second}`,
          `合计,${all}`,
        ),
      );
    expect(groups(70, 27, 97)).toEqual([]);
    expect(groups(70, 28, 97)).toEqual([]);
    expect(groups(73, 27, 97)).toEqual(['B5']);
    expect(groups(70, 27, 100)).toEqual(['B8']);
  });

  it('takes a total above its rows for theirs', () => {
    expect(cells(month('合计,97', '甲公司,70', '乙公司,27'))).toEqual([]);
    expect(cells(month('合计,100', '甲公司,70', '乙公司,27'))).toEqual(['B3']);
    expect(
      cells(month('总计,97', '军山合计,70', '甲公司,40', '乙公司,30', '沌口合计,27', '丙公司,27')),
    ).toEqual([]);
  });

  it('counts a merged amount once, however many rows it spans', () => {
    const file = checkSheets(
      {
        S: [
          ['企业名称', '园区', '总投资(万元)', '项目名称'],
          ['甲公司', '军山', 60, '一期'],
          ['甲公司', '军山', null, '二期'],
          ['乙公司', '军山', 40, '厂房'],
          ['合计', null, 100, null],
        ],
      },
      (sheet) => {
        sheet['!merges'] = [utils.decode_range('C2:C3')];
      },
    );
    expect(file.sheets[0]!.rows[2]!.values['investment']).toBe(600_000);
    expect(cells(file)).toEqual([]);
  });

  it('is not looked for where nobody adds up: prices of one piece', () => {
    const file = checkCsv('供应商,零部件,单价(元)\n甲公司,座椅,310\n乙公司,座椅,290\n合计,,300\n');
    expect(cells(file)).toEqual([]);
  });

  it('whatever the rows, is found when the total is off by more than the rows’ last digits, and not when it is right', () => {
    // A firm of 0.01 keeps two decimals in the column, whatever the others are.
    const amounts = fc.array(fc.integer({ min: -99_999, max: 9_999_999 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 20, max: 9_999 }), (others, off) => {
        const cents = [1, ...others];
        const shown = (n: number) =>
          `${n < 0 ? '-' : ''}${Math.trunc(Math.abs(n) / 100)}.${String(Math.abs(n) % 100).padStart(2, '0')}`;
        const lines = cents.map((n, i) => `第${i}公司,${shown(n)}`);
        const sum = cents.reduce((a, b) => a + b, 0);
        expect(cells(month(...lines, `合计,${shown(sum)}`))).toEqual([]);
        expect(cells(month(...lines, `合计,${shown(sum + off)}`))).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});
