import { groupBy } from '../../model/group-by.js';
import { type Text, text } from '../../model/text.js';
import type { Maker, Outreach, Region } from './answer.js';
import { cooperationOf } from './cooperation.js';
import { nextPartsOf } from './next-parts.js';
import type { OutreachQuestion } from './question.js';
import { regionFinder } from './region-named.js';

const byName = (a: Maker, b: Maker) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** Makers by part, each firm once. */
function makersOf(
  products: OutreachQuestion['products'],
  { enterprises }: OutreachQuestion,
): Map<string, Maker[]> {
  return new Map(
    [...groupBy(products, (p) => p.part)].map(([part, made]) => {
      const firms = new Map(
        made.map(({ enterprise: id, row }) => [id, { id, name: enterprises.get(id)?.name ?? id, row }]),
      );
      return [part, [...firms.values()].sort(byName)];
    }),
  );
}

function regionSays(region: Omit<Region, 'says'>): Text {
  const { name, firms, offers, cooperation } = region;
  const overdue = cooperation.filter((c) => c.state === 'overdue').length;
  const undated = cooperation.filter((c) => c.state === 'undated').length;
  if (firms === 0)
    return text(
      `No list of firms of ${name.en} is in the register: what it could supply is unknown.`,
      `库中没有${name.zh}的企业名单，可供何种零部件未知。`,
    );
  return text(
    `${name.en}: ${firms} firms listed; they make ${offers.length} parts that the zone lacks. Cooperation: ${cooperation.length} items, ${overdue} overdue, ${undated} without a next date.`,
    `${name.zh}：在册企业 ${firms} 家，可补区内缺链 ${offers.length} 项；合作事项 ${cooperation.length} 项，逾期 ${overdue} 项，无下一节点 ${undated} 项。`,
  );
}

function assumptionsOf({ nextParts }: Pick<Outreach, 'nextParts'>): Text[] {
  return [
    text(
      'A firm belongs to the region that its list names. Regions overlap, so their counts are not added up.',
      '企业所属区域以名单所写为准；各区域有重叠，数量不相加。',
    ),
    text(
      'That no listed firm of a region makes a part is a lead, not a fact: no list is whole.',
      '名单中无企业生产某零部件仅为线索，名单并不完整。',
    ),
    ...(nextParts === null
      ? [
          text(
            'Which part could come next is not said: it takes lists of firms of at least three other places.',
            '暂不能给出宜发展零部件：至少需要三个其他地区的企业名单。',
          ),
        ]
      : [
          text(
            'Nearness is by which places make which parts together, from few lists: it orders ideas, and proves nothing.',
            '关联度按各地共同生产的零部件计算，名单不多，仅供排序参考，不构成结论。',
          ),
        ]),
  ];
}

/** What each partner region could supply and buy, how cooperation stands, and which part is near to what the zone makes. */
export function outreachOf(question: OutreachQuestion): Outreach {
  const { plan, parts, products, enterprises, zone, lacking, asOf } = question;
  const regionOf = regionFinder(plan);
  const known = products.filter((p) => parts.has(p.part));
  const here = makersOf(
    known.filter((p) => zone.has(p.enterprise)),
    question,
  );
  const byRegion = groupBy(
    known.filter((p) => !zone.has(p.enterprise)),
    (p) => regionOf(enterprises.get(p.enterprise)?.region ?? null) ?? '',
  );
  const cooperation = cooperationOf(question);
  const regions = plan.regions.map(({ id, name, note }): Region => {
    const own = byRegion.get(id) ?? [];
    const there = makersOf(own, question);
    const named = (part: string) => ({ id: part, name: parts.get(part)! });
    const region = {
      id,
      name,
      note: note ?? null,
      firms: new Set(own.map((p) => p.enterprise)).size,
      offers: lacking.flatMap(({ part, uncovered }) => {
        const firms = there.get(part);
        return firms ? [{ part: named(part), uncovered, firms }] : [];
      }),
      leads:
        own.length === 0
          ? []
          : [...here]
              .filter(([part]) => !there.has(part))
              .map(([part, firms]) => ({ part: named(part), firms }))
              .sort((a, b) => b.firms.length - a.firms.length || (a.part.id < b.part.id ? -1 : 1)),
      cooperation: cooperation.get(id)!,
    };
    return { ...region, says: regionSays(region) };
  });
  const firms = new Set(plan.regions.flatMap((r) => (byRegion.get(r.id) ?? []).map((p) => p.enterprise)))
    .size;
  const offered = new Set(regions.flatMap((r) => r.offers.map((o) => o.part.id))).size;
  const nextParts = nextPartsOf(question);
  return {
    asOf,
    says: text(
      `Of ${lacking.length} parts that plants need and nobody in the zone makes, ${offered} are made by listed firms of partner regions.`,
      `工厂需要而区内无人生产的零部件 ${lacking.length} 项，其中 ${offered} 项合作区域有在册企业生产。`,
    ),
    regions,
    firms,
    nextParts,
    assumptions: assumptionsOf({ nextParts }),
  };
}
