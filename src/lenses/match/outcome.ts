import type { Process } from '../../model/matching.js';
import { type Text, text } from '../../model/text.js';
import type { Gap } from './answer.js';
import type { Matching } from './matching.js';
import type { NeedAnswer } from './need-answer.js';
import type { Need } from './needs.js';

/** What the answer's sentence is made of. */
export interface Outcome {
  candidates: number;
  excluded: number;
  /** The name of the first, and of who was chosen. */
  best: string | null;
  nominated: string | null;
  gap: Gap | null;
}

/** The answer in a sentence. */
export function outcomeSays({ candidates, excluded, best, nominated, gap }: Outcome): Text {
  if (nominated !== null) return text(`${nominated} is nominated.`, `已定点：${nominated}。`);
  if (best === null) return gap?.says ?? text('Nobody comes into question.', '没有可对接的企业。');
  if (gap) {
    const asked = text(
      `${candidates} could be asked whether they can make it; the first is ${best}.`,
      `可询问 ${candidates} 家能否生产，首选${best}。`,
    );
    return text(`${gap.says.en} ${asked.en}`, `${gap.says.zh}${asked.zh}`);
  }
  const firms = candidates === 1 ? '1 supplier fits' : `${candidates} suppliers fit`;
  return text(
    `${firms}, ${excluded} ${excluded === 1 ? 'does' : 'do'} not; the first is ${best}.`,
    `${candidates} 家可对接，${excluded} 家不符合；首选${best}。`,
  );
}

const PRICES = {
  plant: text('the bill of the plant', '该工厂物料清单'),
  bills: text('the bills of other plants (the middle price)', '其他工厂物料清单（中间价）'),
  links: text('supply lists (the middle price)', '供货清单（中间价）'),
};

/** What was assumed, each as a sentence. */
export function assumptionsOf(
  need: Need,
  answer: NeedAnswer,
  process: Process | null,
  { rules, qualifications }: Matching,
): Text[] {
  const says: (Text | null)[] = [
    rules.note,
    need.certificates.length === 0
      ? text(
          'The need lists no proofs; those usual in the layer are shown and exclude nobody.',
          '需求未列资质，按板块通常要求展示，不据此排除。',
        )
      : null,
    need.certificates.length === 0 ? qualifications.note : null,
    need.ramp.isRead
      ? null
      : text(
          `The ramp “${need.ramp.text}” could not be read; the full volume is asked from the start.`,
          `爬坡计划“${need.ramp.text}”无法识别，按量产即满量计算。`,
        ),
    need.start === null
      ? text(
          'The start of production is not stated; certificates are held against today.',
          '未写明量产日期，证书有效期按当日判断。',
        )
      : null,
    need.volumePerYear === null
      ? text('The volume is not stated; capacity excludes nobody.', '未写明年需求量，不按产能排除。')
      : null,
    need.partText !== null && need.part === null
      ? text(
          `“${need.partText}” is no part of the taxonomy; it is looked for by its very words.`,
          `“${need.partText}”不在零部件分类中，仅按原文查找。`,
        )
      : null,
    need.processText !== null && process === null
      ? text(
          `“${need.processText}” is not known to make the part; only makers of the part are looked for.`,
          `“${need.processText}”并非该零件的已知工艺，仅查找该零件的生产企业。`,
        )
      : null,
    answer.price
      ? text(
          `The price is from ${PRICES[answer.price.from].en}.`,
          `单价取自${PRICES[answer.price.from].zh}。`,
        )
      : text('No price of the part is known; size excludes nobody.', '该零件价格未掌握，不按规模排除。'),
  ];
  return says.filter((t) => t !== null);
}
