import { addDays, addMonths, dayOf } from '../../model/day.js';
import type { Random } from '../random.js';
import type { Credential } from './credential.js';
import type { Enterprise } from './enterprise.js';
import type { Roster } from './roster.js';

const PROVED_BRANDS = 9;
const DECLARED_BRANDS = 5;
const BRAND_ISSUERS = ['湖北省市场监督管理局', '湖北省商务厅', '国家知识产权局'];

/** Brands: nine with a proof, an issuer or a number; five that the firms only declare. */
export function inventBrands(roster: Roster, random: Random): Credential[] {
  const large = [...roster.suppliers].sort((a, b) => b.turnover - a.turnover).slice(0, 60);
  const holders = random.sample(
    large.filter((e) => e.family === null),
    PROVED_BRANDS + DECLARED_BRANDS,
  );
  return holders.map((holder, i) => {
    const proved = i < PROVED_BRANDS;
    const issuer = proved && i % 3 !== 2 ? random.pick(BRAND_ISSUERS) : null;
    return {
      holder,
      kind: 'brand',
      title: `${holder.nameParts.brand}牌${holder.products[0]!.zh}`,
      scope: null,
      level: i % 4 === 0 ? 'national' : 'provincial',
      batch: null,
      issuer,
      number: proved && i % 3 !== 1 ? `PP${2019 + (i % 6)}-${String(random.int(100, 999))}` : null,
      issued: dayOf(2019 + (i % 6), random.int(3, 12), random.int(1, 28))!,
      validUntil: null,
    };
  });
}

const SYSTEMS = [
  ['IATF 16949 质量管理体系认证', '汽车零部件的设计和制造'],
  ['ISO 9001 质量管理体系认证', '产品的设计、制造和服务'],
  ['ISO 14001 环境管理体系认证', '生产及相关管理活动'],
  ['ISO 45001 职业健康安全管理体系认证', '生产及相关管理活动'],
  ['ISO 26262 功能安全流程认证', '电子电气系统开发'],
] as const;

/** Management-system certificates, three years each; some have lapsed. */
export function inventCertificates(roster: Roster, random: Random): Credential[] {
  const holders = roster.suppliers.filter((e) => random.chance(e.standing === 'returns' ? 0.75 : 0.12));
  return holders.flatMap((holder) =>
    random.sample(SYSTEMS, random.int(1, 3)).map(([title, scope]): Credential => {
      const issued = dayOf(random.int(2021, 2025), random.int(1, 9), random.int(1, 28))!;
      const number = `${random.int(100000, 999999)}-${random.int(10, 99)}`;
      return {
        holder,
        kind: 'certificate',
        title,
        scope,
        level: 'none',
        batch: null,
        number,
        issued,
        issuer: random.pick(['中汽研认证', '方圆标志认证', '质量认证中心']),
        validUntil: addDays(addMonths(issued, 36), -1),
      };
    }),
  );
}

/** High-tech enterprises and technology SMEs. */
export function inventTechTitles(roster: Roster, random: Random): Credential[] {
  return roster.suppliers.flatMap((holder) => {
    const list: Credential[] = [];
    if (random.chance(highTechChance(holder))) {
      const year = random.int(2021, 2024);
      const issued = dayOf(year, random.pick([10, 11]), random.int(8, 28))!;
      list.push({
        holder,
        kind: 'high-tech-enterprise',
        title: '',
        level: 'national',
        scope: null,
        issued,
        batch: `${year}年第${random.pick(['一', '二'])}批`,
        issuer: '湖北省高新技术企业认定管理机构',
        number: `GR${year}42${String(random.int(0, 999999)).padStart(6, '0')}`,
        validUntil: addDays(addMonths(issued, 36), -1),
      });
    } else if (random.chance(0.08)) {
      const issued = dayOf(2025, random.int(3, 8), random.int(1, 28))!;
      list.push({
        holder,
        kind: 'tech-sme',
        title: '',
        level: 'provincial',
        scope: null,
        issued,
        issuer: null,
        batch: `2025年第${random.int(1, 8)}批`,
        number: `2025420113A${String(random.int(0, 99999)).padStart(5, '0')}`,
        validUntil: dayOf(2025, 12, 31)!,
      });
    }
    return list;
  });
}

function highTechChance(e: Enterprise): number {
  return e.revenueOnly ? 0.5 : e.standing === 'returns' ? 0.55 : 0.12;
}
