import type { Day } from '../../model/day.js';
import type { Credential } from '../invent/credential.js';
import type { Incident, Right } from '../invent/rights.js';
import type { Desk, Naming } from './desk.js';
import type { Knowledge } from './knowledge.js';
import type { Document } from './sheet.js';
import { dayText, titledSheet, yesNo } from './titles.js';

/** Brands; the declared ones have neither an issuer nor a number. */
export function writeBrandList(brands: readonly Credential[], desk: Desk, knowledge: Knowledge): Document {
  const header = '序号|品牌名称|企业名称|类别|级别|认定部门|证书编号|认定日期'.split('|');
  const sheet = titledSheet('品牌', '汽车零部件品牌名单', '2025-09-28' as Day, header);
  const naming: Naming = { aliases: 0.2, kinds: ['short'], codes: false, ambiguity: false };
  brands.forEach((b, i) => {
    const { name } = desk.identify(b.holder, naming);
    const level = b.level === 'national' ? '国家级' : '省级';
    sheet.row(b.holder, [i + 1, b.title, name, '品牌', level, b.issuer, b.number, dayText(b.issued, 'iso')]);
    const proof = b.issuer !== null || b.number !== null;
    knowledge.titles.push({ credential: b, level: b.level, issued: b.issued, validUntil: null, proof });
  });
  sheet.line('注：无认定部门和编号的为企业自行申报。');
  return { path: '资质名单/品牌名单.xlsx', format: 'xlsx', sheets: [sheet] };
}

/** Management-system certificates. */
export function writeCertificates(certificates: readonly Credential[], desk: Desk): Document {
  const header =
    '序号|企业名称|统一社会信用代码|资质类别|证书名称|证书编号|发证机构|发证日期|有效期至|认证范围'.split(
      '|',
    );
  const sheet = titledSheet('证书', '企业管理体系认证证书台账', '2025-09-30' as Day, header);
  const naming: Naming = { aliases: 0.3, kinds: ['short', 'former', 'english'], codes: true };
  certificates.forEach((c, i) => {
    const { code, name } = desk.identify(c.holder, naming);
    const until = c.validUntil && dayText(c.validUntil, 'iso');
    const days = [dayText(c.issued, 'iso'), until];
    sheet.row(c.holder, [i + 1, name, code, '体系认证证书', c.title, c.number, c.issuer, ...days, c.scope]);
  });
  return { path: '资质名单/体系认证证书.xlsx', format: 'xlsx', sheets: [sheet] };
}

/** High-tech enterprises and technology SMEs. */
export function writeTechTitles(titles: readonly Credential[], desk: Desk): Document {
  const header = '序号|企业名称|统一社会信用代码|称号|批次|证书编号|发证日期|有效期至'.split('|');
  const naming: Naming = { aliases: 0.2, kinds: ['short', 'former'], codes: true };
  const kinds = { 'high-tech-enterprise': '高新技术企业', 'tech-sme': '科技型中小企业' } as const;
  const sheets = (['high-tech-enterprise', 'tech-sme'] as const).map((kind) => {
    const sheet = titledSheet(kinds[kind], `${kinds[kind]}名单`, '2025-09-15' as Day, header);
    titles
      .filter((c) => c.kind === kind)
      .forEach((c, i) => {
        const { code, name } = desk.identify(c.holder, naming);
        const days = [dayText(c.issued, 'iso'), c.validUntil && dayText(c.validUntil, 'iso')];
        sheet.row(c.holder, [i + 1, name, code, kinds[kind], c.batch, c.number, ...days]);
      });
    return sheet;
  });
  return { path: '资质名单/高新技术企业名单.xlsx', format: 'xlsx', sheets };
}

export function writeRights(rights: readonly Right[], desk: Desk): Document {
  const header =
    '序号|权利人|统一社会信用代码|知识产权类别|专利号|授权日期|是否受让|是否用于主导产品|是否实际应用'.split(
      '|',
    );
  const sheet = titledSheet('知识产权', '企业知识产权清单', '2025-09-26' as Day, header);
  const naming: Naming = { aliases: 0.36, kinds: ['short', 'former', 'english'], codes: true };
  rights.forEach((r, i) => {
    const { code, name } = desk.identify(r.owner, naming);
    const flags = [yesNo(r.transferredIn), yesNo(r.onMainProduct), yesNo(r.inUse)];
    sheet.row(r.owner, [i + 1, name, code, r.kind, r.number, dayText(r.granted, 'dots'), ...flags]);
  });
  return { path: '知识产权清单.xlsx', format: 'xlsx', sheets: [sheet] };
}

export function writeIncidents(incidents: readonly Incident[], desk: Desk): Document {
  const header = '序号|企业名称|统一社会信用代码|事项|日期|信息来源'.split('|');
  const sheet = titledSheet('合规记录', '企业合规记录', '2025-09-30' as Day, header);
  const naming: Naming = { aliases: 0.22, kinds: ['short', 'former'], codes: true };
  incidents.forEach((x, i) => {
    const { code, name } = desk.identify(x.enterprise, naming);
    sheet.row(x.enterprise, [i + 1, name, code, x.item, dayText(x.day, 'chinese'), x.source]);
  });
  return { path: '合规记录.xlsx', format: 'xlsx', sheets: [sheet] };
}
