import { formatCount, formatShare, moneyText } from '../../model/format.js';
import type { ScorePart } from '../../model/matching.js';
import { STATE_NAMES } from '../../model/match-steps.js';
import { type Text, text } from '../../model/text.js';
import { type Asked, type CapacityLeft, firstShort } from './capacity.js';
import { type Applicant, type Filter, relationOf, samePark, type Sought, stateOf, strain } from './judge.js';
import { proofAsk, type ProofContext, proofSays } from './proof-words.js';

/** What an answer on a supplier is worded with. */
export interface Context extends ProofContext {
  sought: Sought;
  /** The process that the need names, where it makes the part. */
  process: Text | null;
}

const n = formatCount;
const money = (fen: number): Text => text(moneyText(fen / 100, 'en'), moneyText(fen / 100, 'zh'));

/** Sentences one after another. */
export const joined = (texts: readonly Text[]): Text =>
  text(texts.map((t) => t.en).join('; '), texts.map((t) => t.zh).join('；'));

function makesSays({ made }: Applicant, { part, process }: Context): Text {
  const by = process ?? text('', '');
  return {
    part: text(`makes ${part.en} (“${made.text}”)`, `生产${part.zh}（“${made.text}”）`),
    system: text(`known by its system only (“${made.text}”)`, `仅登记到系统（“${made.text}”）`),
    'process-in-system': text(
      `has ${by.en} and makes another part of the system (“${made.text}”)`,
      `具备${by.zh}工艺，生产同系统零件（“${made.text}”）`,
    ),
    process: text(
      `has ${by.en} (“${made.text}”), makes other parts`,
      `具备${by.zh}工艺（“${made.text}”），产品不同`,
    ),
    'not-on-record': text('what it makes is not on record', '其产品暂无记录'),
  }[made.closeness];
}

/** What is left of a capacity; `present` null: what it supplies now is not said. */
type Left = Pick<CapacityLeft, 'low' | 'high' | 'from'> & { present: number | null };

function leftSays({ low, high, from, present }: Left): Text {
  if (from === null) return text('capacity not stated', '产能未掌握');
  const range =
    low !== null && high !== null && low !== high
      ? `${n(low)}–${n(high)}`
      : low !== null && high === null
        ? `≥${n(low)}`
        : low === null && high !== null
          ? `≤${n(high)}`
          : n(low ?? 0);
  if (low === null && high === null) return text('capacity left not known', '富余产能未掌握');
  if (from === 'answer') return text(`answered: could make ${range} a year`, `企业答复：每年可供 ${range}`);
  return present === null
    ? text(`${range} a year left`, `每年富余 ${range}`)
    : text(`${range} a year left beside ${n(present)} supplied now`, `现供 ${n(present)}，每年富余 ${range}`);
}

/** What is left beside what is asked. */
export function capacitySays(capacity: Left, peak: number | null): Text {
  const left = leftSays(capacity);
  if (peak === null) return text(`${left.en}; volume asked not known`, `${left.zh}；需求量未知`);
  return text(`${left.en}; ${n(peak)} asked`, `${left.zh}；需求 ${n(peak)}`);
}

/** That a step of the ramp takes more than is left. */
export function shortSays(capacity: Left, step: Asked): Text {
  const from =
    step.from === null
      ? text(`month ${step.month + 1} of production`, `量产第 ${step.month + 1} 个月`)
      : text(step.from, step.from);
  const left = leftSays(capacity);
  return text(
    `${left.en}; ${n(step.perYear)} asked from ${from.en} on`,
    `${left.zh}；${from.zh} 起需求 ${n(step.perYear)}`,
  );
}

function sizeSays({ revenue }: Applicant, { sought }: Context): Text {
  if (revenue === null) return text('revenue not known', '营业收入未掌握');
  const share = strain(sought, revenue);
  const own = money(revenue.amount);
  if (share === null || sought.value === null)
    return text(
      `revenue ${own.en} (${revenue.year}); value of the need not known`,
      `${revenue.year} 年营业收入 ${own.zh}；需求金额未知`,
    );
  const value = money(sought.value);
  return text(
    `${value.en} a year is ${formatShare(share)} of its revenue of ${own.en} (${revenue.year})`,
    `需求每年 ${value.zh}，相当于其 ${revenue.year} 年营业收入 ${own.zh}的 ${formatShare(share)}`,
  );
}

const RELATIONS = {
  plant: text('supplies this plant already', '已为该工厂配套'),
  buyer: text('supplies this maker already', '已为该整车企业配套'),
  other_buyer: text('supplies others', '已为其他企业配套'),
  none: text('no supply on record', '暂无供货记录'),
};

function nearSays({ firm, inZone }: Applicant, { sought }: Context): Text {
  if (!inZone) {
    const region = firm.region?.name ?? text('region not known', '地区未知');
    return text(`outside the zone (${region.en})`, `区外（${region.zh}）`);
  }
  const park = firm.park?.name ?? text('park not known', '园区未知');
  const near = samePark(sought, firm);
  if (near === null)
    return text(
      `in the zone (${park.en}); whether in the buyer’s park is not known`,
      `在区内（${park.zh}），是否与需求企业同园未知`,
    );
  return near
    ? text(`in the buyer’s park (${park.en})`, `与需求企业同园（${park.zh}）`)
    : text(`in the zone (${park.en})`, `在区内（${park.zh}）`);
}

/** Why a part of the score is what it is. */
export function partSays(part: ScorePart, applicant: Applicant, context: Context): Text {
  switch (part) {
    case 'part':
      return makesSays(applicant, context);
    case 'proofs':
      return applicant.proofs.length === 0
        ? text('no proof asked or usual', '未要求资质')
        : joined(applicant.proofs.map((p) => proofSays(p, context)));
    case 'capacity':
      return capacitySays(applicant.capacity, context.sought.peak);
    case 'relation':
      return RELATIONS[relationOf(context.sought, applicant.links)];
    case 'size':
      return sizeSays(applicant, context);
    case 'nearness':
      return nearSays(applicant, context);
  }
}

/** The register's rows behind a part of the score. */
export function partRows(
  part: ScorePart,
  { made, proofs, capacity, links, revenue }: Applicant,
  { sought }: Context,
): number[] {
  switch (part) {
    case 'part':
      return [...made.rows];
    case 'proofs':
      return proofs.flatMap((p) => p.certificate?.row ?? []);
    case 'capacity':
      return capacity.rows;
    case 'relation': {
      const { plant, buyer } = sought.need;
      const own = links.filter((l) => l.plant !== null && l.plant === plant);
      const buyers = links.filter((l) => l.buyer !== null && l.buyer === buyer);
      return [own, buyers, links].find((some) => some.length > 0)?.flatMap((l) => l.rows) ?? [];
    }
    case 'size':
      return revenue ? [revenue.row] : [];
    case 'nearness':
      return [];
  }
}

/** Why a filter excludes a supplier. */
export function filterSays(filter: Filter, applicant: Applicant, context: Context): Text {
  const { sought } = context;
  switch (filter) {
    case 'certificate':
      return joined(
        applicant.proofs
          .filter((p) => p.requirement.asked && (p.state === 'ended' || p.state === 'other-site'))
          .map((p) => proofSays(p, context)),
      );
    case 'capacity':
      return shortSays(applicant.capacity, firstShort(sought.asked!, applicant.capacity)!);
    case 'size':
      return sizeSays(applicant, context);
    case 'loop': {
      const last = applicant.steps.at(-1)!;
      const state = STATE_NAMES[stateOf(applicant)];
      return text(
        `${state.en} on ${last.day}: ${last.reason ?? ''}`,
        `${state.zh}（${last.day}）：${last.reason ?? ''}`,
      );
    }
  }
}

/** What a supplier has yet to show, confirm or say, each as a sentence that the office, the maker and the supplier can read. */
export function missingOf(applicant: Applicant, context: Context): Text[] {
  const { part, process, sought } = context;
  const { made, capacity, revenue, proofs } = applicant;
  const asks: (Text | null)[] = [];
  if (made.closeness === 'system' || made.closeness === 'not-on-record')
    asks.push(text(`To confirm: whether it makes ${part.en}.`, `需确认：是否生产${part.zh}。`));
  if (made.closeness === 'process' || made.closeness === 'process-in-system')
    asks.push(
      text(
        `To say: whether ${part.en} could be made by ${process!.en}.`,
        `需说明：能否以${process!.zh}工艺生产${part.zh}。`,
      ),
    );
  asks.push(...proofs.map((p) => proofAsk(p, context)));
  const enough = capacity.low !== null && sought.peak !== null && capacity.low >= sought.peak;
  if (!enough && sought.peak !== null)
    asks.push(
      text(
        `To say: how many could be made a year; ${n(sought.peak)} are asked.`,
        `需说明：每年可供数量（需求 ${n(sought.peak)}）。`,
      ),
    );
  if (revenue === null && sought.value !== null)
    asks.push(text('To show: last year’s operating revenue.', '需提供：上年度营业收入。'));
  return asks.filter((a) => a !== null);
}
