import { type Day, dayOf } from '../../model/day.js';
import type { Random } from '../random.js';
import type { Enterprise } from './enterprise.js';
import type { Roster } from './roster.js';

/** An intellectual property right. */
export interface Right {
  owner: Enterprise;
  kind: string;
  number: string;
  granted: Day;
  transferredIn: boolean;
  onMainProduct: boolean;
  inUse: boolean;
}

/** Patents and software copyrights of about half of the suppliers. */
export function inventRights(roster: Roster, random: Random): Right[] {
  const rights: Right[] = [];
  for (const owner of roster.suppliers) {
    if (!random.chance(owner.standing === 'returns' || owner.revenueOnly ? 0.75 : 0.3)) continue;
    for (let n = random.int(1, owner.standing === 'returns' ? 7 : 4); n > 0; n--) {
      const year = random.int(2017, 2025);
      const kind = owner.revenueOnly
        ? random.weighted([['软件著作权', 7] as const, ['发明专利', 3] as const])
        : random.weighted([['发明专利', 4] as const, ['实用新型', 5] as const, ['外观设计', 1] as const]);
      const serial = String(random.int(0, 9_999_999)).padStart(7, '0');
      rights.push({
        owner,
        kind,
        number:
          kind === '软件著作权'
            ? `${year}SR${serial}`
            : `ZL${year - 1}${{ 发明专利: 1, 实用新型: 2, 外观设计: 3 }[kind]}${serial}.${random.int(0, 9)}`,
        granted: dayOf(year, random.int(1, 9), random.int(1, 28))!,
        transferredIn: random.chance(0.09),
        onMainProduct: random.chance(0.8),
        inUse: random.chance(0.86),
      });
    }
  }
  return rights;
}

/** An entry of a compliance record. */
export interface Incident {
  enterprise: Enterprise;
  item: string;
  day: Day;
  source: string;
}

const ITEMS = [
  ['环境行政处罚：超标排放', '生态环境部门'],
  ['安全生产行政处罚：未按规定培训', '应急管理部门'],
  ['列入经营异常名录', '市场监督管理部门'],
  ['产品质量监督抽查不合格', '市场监督管理部门'],
  ['欠缴社会保险费', '人力资源和社会保障部门'],
  ['税务行政处罚：逾期申报', '税务部门'],
] as const;

export function inventIncidents(roster: Roster, random: Random): Incident[] {
  return random.sample(roster.suppliers, Math.round(roster.suppliers.length * 0.11)).map((enterprise) => {
    const [item, source] = random.pick(ITEMS);
    return {
      enterprise,
      item,
      source,
      day: dayOf(random.int(2022, 2025), random.int(1, 9), random.int(1, 28))!,
    };
  });
}
