import { type Text, text } from '../../model/text.js';
import type { Outreach, Region } from './answer.js';

/** What the regions come to, in a sentence. */
export const outreachSays = (lacking: number, offered: number): Text =>
  text(
    `Of ${lacking} parts that plants need and nobody in the zone makes, ${offered} are made by listed firms of partner regions.`,
    `工厂需要而区内无人生产的零部件 ${lacking} 项，其中 ${offered} 项合作区域有在册企业生产。`,
  );

/** A region in a sentence. */
export function regionSays(region: Omit<Region, 'says'>): Text {
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

/** What is to be known of the answer. */
export function assumptionsOf({ nextParts }: Pick<Outreach, 'nextParts'>): Text[] {
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
