import { type Day, dayOf } from '../../model/day.js';
import type { COOPERATION_AREAS } from '../../model/kinds.js';
import type { Money } from '../../model/money.js';
import type { Part } from '../../model/taxonomy.js';
import type { Random } from '../random.js';
import { wan } from './amounts.js';
import type { Enterprise } from './enterprise.js';
import { PARTNER_REGIONS, type PartnerRegion } from './places.js';
import type { Plant } from './plants.js';
import type { Roster } from './roster.js';

/** A part that a vehicle maker looks for. */
export interface Need {
  plant: Plant;
  programme: string;
  part: Part;
  process: string;
  start: Day;
  volumePerYear: number;
  ramp: string;
  certificates: string;
  visibility: string;
  note: string;
}

/** One need for every gap of the chain, and some for parts that have one source only. */
export function inventNeeds(plants: readonly Plant[], parts: readonly Part[], random: Random): Need[] {
  return parts.flatMap((part) => {
    const using = plants.filter((plant) => plant.bill.some((item) => item.part.id === part.id));
    return random.sample(using, random.int(1, 2)).map((plant) => {
      const item = plant.bill.find((i) => i.part.id === part.id)!;
      return {
        plant,
        part,
        programme: `${plant.maker.nameParts.brand}${random.pick(['A', 'B', 'C', 'E'])}${random.int(1, 9)}`,
        process: random.pick(['压铸', '冲压', '注塑', '机加工', '焊接', '总成装配', '表面贴装']),
        start: dayOf(random.int(2026, 2027), random.int(1, 12), 1)!,
        volumePerYear: random.int(2, 20) * 10_000 * Math.min(item.quantity, 4),
        ramp: random.pick(['6个月达纲', '首年50%，次年100%', '3个月达纲']),
        certificates: random.pick(['IATF 16949', 'IATF 16949、ISO 14001', 'IATF 16949、ISO 26262']),
        visibility: random.pick(['公开', '仅区内企业', '定向邀请']),
        note: random.pick(['', '', '可接受联合开发', '需在武汉设仓']),
      };
    });
  });
}

/** An item of cooperation with a partner region. */
export interface Cooperation {
  region: PartnerRegion;
  area: (typeof COOPERATION_AREAS)[number];
  partner: string;
  stage: string;
  owner: string;
  next: Day | null;
  result: string | null;
}

/** Cooperation was opened everywhere; of hardly any item a result or a date is known, so the task's state is unknown. */
export function inventCooperation(random: Random): Cooperation[] {
  const areas = ['design', 'trade-and-investment', 'infrastructure'] as const;
  return PARTNER_REGIONS.flatMap((region) =>
    areas.map((area) => ({
      region,
      area,
      partner: `${region.places[0]!.zh}${{ design: '汽车设计联盟', 'trade-and-investment': '汽车产业促进会', infrastructure: '物流枢纽建设办' }[area]}`,
      stage: random.pick(['对接', '洽谈', '签订框架协议']),
      owner: random.pick(['区招商局', '区经信局', '区发改局']),
      next: null,
      result: null,
    })),
  );
}

/** What the office did for an enterprise. */
export interface Measure {
  enterprise: Enterprise;
  task: string;
  kind: string;
  day: Day;
  amount: Money | null;
  outcome: string | null;
  request: string | null;
  owner: string | null;
  next: Day | null;
}

type Begun = Omit<Measure, 'request' | 'owner' | 'next'>;

const OFFICES = ['区经信局', '区招商局', '区人社局', '园区服务专班'];
const REQUESTS = ['用工缺口', '用电增容', '融资需求', '厂房租赁', '车规认证', '员工子女入学'];

/** Who sees to it, what a visit heard, and of half of what is open the day by which it is to be done: some days have passed by the day of the sample. */
function seenTo(begun: Begun, random: Random): Measure {
  const isOpen = begun.outcome === null;
  return {
    ...begun,
    request: begun.kind === '走访' ? random.pick(REQUESTS) : null,
    owner: random.chance(0.8) ? random.pick(OFFICES) : null,
    next: isOpen && random.chance(0.5) ? dayOf(2025, random.int(8, 12), random.int(1, 28))! : null,
  };
}

/** Overseas measures with an outcome: eleven, where the plan's milestone asks for twenty. */
const OVERSEAS_DONE = 11;
const OVERSEAS_OPEN = 10;

export function inventMeasures(roster: Roster, random: Random): Measure[] {
  const firms = random.shuffle(roster.suppliers.filter((e) => e.standing !== 'listed'));
  const measure = (task: string, kind: string, amount: Money | null, outcome: string | null): Begun => ({
    enterprise: firms.pop() ?? random.pick(roster.suppliers),
    task,
    kind,
    day: dayOf(random.int(2024, 2025), random.int(1, 9), random.int(1, 28))!,
    amount,
    outcome,
  });
  const overseas = ['境外参展补贴', '出口信用保险补贴', '海外认证辅导', '海外仓对接'];
  const list: Begun[] = [];
  for (let i = 0; i < OVERSEAS_DONE + OVERSEAS_OPEN; i++) {
    const outcome =
      i < OVERSEAS_DONE ? random.pick(['签订出口订单', '取得海外认证', '设立海外仓', '获得海外定点']) : null;
    list.push(
      measure('T6', random.pick(overseas), random.chance(0.7) ? wan(random.int(5, 80)) : null, outcome),
    );
  }
  for (let i = 0; i < Math.round(roster.suppliers.length * 0.09); i++) {
    const kind = random.pick(['走访', '技改补贴', '专精特新奖励', '政策培训', '融资对接']);
    const paid = kind.endsWith('补贴') || kind.endsWith('奖励');
    list.push(
      measure(
        random.pick(['T1', 'T2', 'T3', 'T4']),
        kind,
        paid ? wan(random.int(5, 200)) : null,
        random.chance(0.5) ? '已办结' : null,
      ),
    );
  }
  return list.map((begun) => seenTo(begun, random));
}
