import type { ReadFile } from '../../src/register/index.js';
import { csv } from './office.js';
import { FIRMS } from './zone-files.js';

/** Annual accounts: revenue and R&D expense in 万元, employees in persons; an empty text is a cell that was left empty. */
export function accounts(
  rows: readonly (readonly [
    firm: keyof typeof FIRMS,
    year: number,
    revenue: string,
    rd: string,
    employees: string,
  ])[],
  drawnUp = '2025-03-31',
): ReadFile {
  return csv(
    `年报_${drawnUp}.csv`,
    [
      `制表日期：${drawnUp},,,,,单位：万元`,
      '统一社会信用代码,企业名称,年度,营业收入,研发费用,从业人数(人)',
      ...rows.map(([firm, ...cells]) => [...FIRMS[firm], ...cells].join(',')),
    ].join('\n'),
  );
}
