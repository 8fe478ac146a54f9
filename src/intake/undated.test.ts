import { describe, expect, it } from 'vitest';
import { checkCsv } from '../../test/intake/read.js';

const problems = (text: string, name?: string) =>
  checkCsv(text, name).sheets[0]!.problems.map((p) => `${p.row} ${p.code}`);

describe('T30: figures of no period', () => {
  const head = '企业名称,报告期,累计总产值(万元)';

  it('are said row by row, and stay', () => {
    const text = `${head}\n甲公司,2025-03,30\n乙公司,,40\n丙公司,—,50\n`;
    expect(problems(text)).toEqual(['3 no-period', '4 no-period']);
    expect(checkCsv(text).sheets[0]!.counts).toMatchObject({ accepted: 3, rejected: 0 });
    expect(problems('企业名称,年度,营业收入(元)\n甲公司,2024,1\n乙公司,,2\n')).toEqual(['3 no-period']);
  });

  it('are said once where nothing in the sheet tells', () => {
    expect(problems('企业名称,累计总产值(万元)\n甲公司,30\n乙公司,40\n')).toEqual(['null no-period']);
  });

  it('are not said twice where what stands there cannot be read', () => {
    expect(problems(`${head}\n甲公司,2025-03,30\n乙公司,三季度,40\n`)).toEqual(['3 bad-date']);
  });

  it('are none where the title or the file’s name tells', () => {
    expect(problems('企业名称,累计总产值(万元)\n甲公司,30\n', '2025年1-9月产值.csv')).toEqual([]);
    expect(problems('2025年1-9月产值\n企业名称,累计总产值(万元)\n甲公司,30\n')).toEqual([]);
    expect(problems('企业名称,园区\n甲公司,军山\n')).toEqual([]);
  });
});
