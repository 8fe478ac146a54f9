import type { Day } from '../../model/day.js';
import { type Money, sumMoney } from '../../model/money.js';
import type { Exporter, Trade } from '../invent/overseas.js';
import { decimal } from './damage.js';
import type { Document } from './sheet.js';
import { dayText, titledSheet } from './titles.js';

const inWan = (amount: Money) => Number(decimal(amount, '万元'));

/** What the office for commerce sent: exports by year, certificates, English names and contacts, support, and the trade table. */
export function writeOverseas(exporters: readonly Exporter[], trade: readonly Trade[]): Document[] {
  const one = (path: string, sheet: ReturnType<typeof titledSheet>): Document => ({
    path: `海外/${path}.xlsx`,
    format: 'xlsx',
    sheets: [sheet],
  });
  const head = (e: Exporter['enterprise']) => [e.name, e.uscc];

  const figures = titledSheet(
    '出口额',
    '重点企业出口情况',
    '2025-06-30' as Day,
    '企业名称|统一社会信用代码|年度|出口额'.split('|'),
    '万元',
  );
  for (const { enterprise, exports } of exporters)
    for (const [year, amount] of exports) figures.row(enterprise, [...head(enterprise), year, inWan(amount)]);

  const proofs = titledSheet(
    '认证',
    '重点出口企业认证台账',
    '2025-09-18' as Day,
    '企业名称|统一社会信用代码|资质类别|证书名称|发证日期|有效期至'.split('|'),
  );
  for (const { enterprise, certified, approved } of exporters) {
    const days = [dayText(certified.from, 'iso'), dayText(certified.until, 'iso')];
    proofs.row(enterprise, [...head(enterprise), '体系认证证书', 'IATF 16949 质量管理体系认证', ...days]);
    if (approved)
      proofs.row(enterprise, [...head(enterprise), '产品认证证书', 'E-mark 产品认证', days[0]!, null]);
  }

  const names = titledSheet(
    '外贸联系人',
    '重点出口企业外贸联系人',
    '2025-08-01' as Day,
    '企业名称|统一社会信用代码|英文名称|联系人'.split('|'),
  );
  for (const { enterprise, lacks, contact } of exporters)
    names.row(enterprise, [
      ...head(enterprise),
      lacks === 'english-name' ? null : enterprise.nameEn,
      contact,
    ]);

  const support = titledSheet(
    '海外服务',
    '2023年海外拓展服务台账',
    '2024-01-15' as Day,
    '企业名称|统一社会信用代码|举措类型|日期|金额（万元）|成效'.split('|'),
  );
  for (const { enterprise, support: given } of exporters)
    if (given)
      support.row(enterprise, [
        ...head(enterprise),
        given.kind,
        dayText(given.day, 'iso'),
        inWan(given.amount),
        given.outcome,
      ]);

  const table = titledSheet(
    '贸易数据',
    '重点编码分市场进口情况',
    '2025-07-20' as Day,
    '海关编码|国家（地区）|年度|进口额|自中国进口额'.split('|'),
    '万元',
  );
  for (const { hs, lines } of trade) {
    for (const l of lines) table.line(hs, l.market, l.year, inWan(l.imports), inWan(l.exports));
    for (const year of [2023, 2024]) {
      const all = lines.filter((l) => l.year === year);
      const sum = (field: 'imports' | 'exports') => inWan(sumMoney(all.map((l) => l[field])));
      table.line(hs, '全球', year, sum('imports'), sum('exports'));
    }
  }

  return [
    one('重点企业出口情况', figures),
    one('出口企业认证台账', proofs),
    one('外贸联系人', names),
    one('海外拓展服务台账_2023年', support),
    one('重点编码分市场进口情况', table),
  ];
}
