import type { Day } from '../../model/day.js';
import type { PlantedMatch } from '../invent/planted-matches.js';
import type { Enterprise } from '../invent/enterprise.js';
import type { Document } from './sheet.js';
import { dayText, titledSheet } from './titles.js';
import { needSheet } from './vehicle-files.js';

/** The second round of needs, and what the district found out about those who could meet them: capacity and certificates by site. */
export function writeMatches(matches: readonly PlantedMatch[], buyer: Enterprise): Document[] {
  const needs = needSheet(
    '整车企业零部件配套需求（第二批）',
    '2025-10-20' as Day,
    matches.map((m) => m.need),
  );
  const applicants = matches.flatMap(({ need, applicants: all }) =>
    all.map((applicant) => ({ part: need.part, applicant })),
  );
  const capacity = titledSheet(
    '厂区产能',
    '重点零部件企业分厂区产能',
    '2025-10-22' as Day,
    '序号|供应商|统一社会信用代码|供应商厂区|采购方|零件|年供货量|年产能'.split('|'),
  );
  applicants.forEach(({ part, applicant: a }, i) =>
    capacity.row(a.enterprise, [
      i + 1,
      a.enterprise.name,
      a.enterprise.uscc,
      a.site,
      buyer.name,
      part.zh,
      a.volumePerYear,
      a.capacityPerYear,
    ]),
  );
  const proofs = titledSheet(
    '分厂区证书',
    '重点零部件企业分厂区认证与生产件批准台账',
    '2025-10-22' as Day,
    '序号|企业名称|统一社会信用代码|资质类别|证书名称|发证日期|有效期至|认证范围'.split('|'),
  );
  let n = 0;
  for (const { part, applicant: a } of applicants) {
    const head = () => [++n, a.enterprise.name, a.enterprise.uscc];
    const { site, from, until } = a.certified;
    const days = [dayText(from, 'iso'), dayText(until, 'iso')];
    proofs.row(a.enterprise, [
      ...head(),
      '体系认证证书',
      'IATF 16949 质量管理体系认证',
      ...days,
      `汽车零部件的制造（${site}）`,
    ]);
    proofs.row(a.enterprise, [
      ...head(),
      '生产件批准证书',
      'PPAP 生产件批准',
      dayText(from, 'iso'),
      null,
      `${part.zh}（${a.site}）`,
    ]);
  }
  return [
    { path: '需求/整车企业配套需求_第二批.xlsx', format: 'xlsx', sheets: [needs] },
    { path: '供应商/分厂区产能.xlsx', format: 'xlsx', sheets: [capacity] },
    { path: '资质名单/分厂区证书.xlsx', format: 'xlsx', sheets: [proofs] },
  ];
}
