import type { ReadFile } from '../../src/register/index.js';
import { csv } from './office.js';

/** Three suppliers and a vehicle maker, with codes whose check characters are right. */
export const FIRMS = {
  drive: ['91420100MA4D0A011M', '武汉甲驰电驱动有限公司'],
  seat: ['91420100MA4D0F066E', '武汉乙来座椅有限公司'],
  cast: ['91420100MA4D0D044P', '武汉丙锐铸造股份有限公司'],
  maker: ['91420100MA4D0C033C', '武汉丁骋乘用车有限公司'],
} as const;

/** The tax list: who is in the zone, a parts supplier, above scale. */
export function taxList(): ReadFile {
  const row = (firm: keyof typeof FIRMS, product: string, role: string, aboveScale: string) =>
    `${FIRMS[firm].join(',')},军山新城,${role},${aboveScale},${product}`;
  return csv(
    '税务名录.csv',
    [
      '制表日期：2025-01-10',
      '统一社会信用代码,企业名称,园区,企业类别,是否规上,主要产品',
      row('drive', '驱动电机', '零部件企业', '是'),
      row('seat', '座椅骨架', '零部件企业', '是'),
      row('cast', '铸造件', '零部件企业', '是'),
      row('maker', '乘用车', '整车企业', '是'),
    ].join('\n'),
  );
}

/** A month's statistics in 万元: the month and the year so far; `-` is a cell that was left empty. */
export function statistics(
  month: number,
  year: number,
  rows: readonly [firm: keyof typeof FIRMS, month: string, cumulative: string][],
  drawnUp = `${month === 12 ? year + 1 : year}-${String((month % 12) + 1).padStart(2, '0')}-12`,
): ReadFile {
  const title = month === 2 ? `${year}年1-2月` : `${year}年1-${month}月`;
  return csv(
    `${year}年${month}月.csv`,
    [
      `${title}规模以上工业企业总产值`,
      `制表日期：${drawnUp},,,单位：万元`,
      '统一社会信用代码,企业名称,本月总产值,累计总产值,数据来源',
      ...rows.map(([firm, m, c]) => [...FIRMS[firm], m, c, '联网直报'].join(',')),
    ].join('\n'),
  );
}
