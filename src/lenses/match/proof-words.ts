import { type Text, text } from '../../model/text.js';
import type { Certificate } from './facts.js';
import type { Doubt, Proof } from './proofs.js';

/** What a proof is held against, in words. */
export interface ProofContext {
  part: Text;
  sites: readonly string[];
  start: string | null;
  asOf: string;
}

const number = ({ number: n }: Certificate): Text =>
  n === null ? text('', '') : text(` (no. ${n})`, `（编号 ${n}）`);

const DOUBTS: Record<Doubt, (context: ProofContext) => Text> = {
  site: ({ sites }) =>
    sites.length > 0
      ? text(
          `whether it covers ${sites.join(' or ')} is to be confirmed`,
          `是否覆盖${sites.join('、')}待确认`,
        )
      : text('which site it covers is to be confirmed', '覆盖的厂区待确认'),
  part: ({ part }) => text(`whether it is of ${part.en} is to be confirmed`, `是否针对${part.zh}待确认`),
  end: () => text('its end must be renewed or confirmed', '有效期待核实或续期'),
};

/** How a proof stands, in a sentence without an end. */
export function proofSays(
  { qualification, state, doubt, certificate, requirement }: Proof,
  context: ProofContext,
): Text {
  const any = requirement.anyOf;
  const en = state === 'not-on-record' ? any.map((q) => q.name.en).join(' or ') : qualification.name.en;
  const zh = state === 'not-on-record' ? any.map((q) => q.name.zh).join('或') : qualification.name.zh;
  if (certificate === null || state === 'not-on-record')
    return text(`${en}: none on record`, `${zh}：暂无记录`);
  const n = number(certificate);
  const until = certificate.until;
  const valid =
    until === null && !qualification.ends
      ? text('on record', '已登记')
      : until === null
        ? text('end not stated', '有效期未写明')
        : until === 'open'
          ? text('without end', '长期有效')
          : text(`valid until ${until}`, `有效期至 ${until}`);
  if (state === 'ended') {
    const before = context.start
      ? text(`before production starts on ${context.start}`, `早于量产日期 ${context.start}`)
      : text(`before ${context.asOf}`, `早于 ${context.asOf}`);
    const ends = until! < context.asOf ? 'ended' : 'ends';
    return text(
      `${en}${n.en} ${ends} on ${until}, ${before.en}`,
      `${zh}${n.zh} 有效期至 ${until}，${before.zh}`,
    );
  }
  if (state === 'other-site')
    return text(
      `${en}${n.en} covers “${certificate.scope}”; the part would come from ${context.sites.join(' or ')}`,
      `${zh}${n.zh} 适用范围为“${certificate.scope}”，而供货厂区为${context.sites.join('、')}`,
    );
  if (state === 'to-confirm') {
    const open = DOUBTS[doubt!](context);
    return text(`${en}${n.en}, ${valid.en}: ${open.en}`, `${zh}${n.zh}，${valid.zh}：${open.zh}`);
  }
  return text(`${en}${n.en}, ${valid.en}`, `${zh}${n.zh}，${valid.zh}`);
}

/** What a supplier has yet to show or confirm of a proof; null where nothing is missing. */
export function proofAsk(
  { requirement, state, doubt, qualification }: Proof,
  { part, sites }: ProofContext,
): Text | null {
  if (!requirement.asked || state === 'in-hand') return null;
  const en = requirement.anyOf.map((q) => q.name.en).join(' or ');
  const zh = requirement.anyOf.map((q) => q.name.zh).join('或');
  const where =
    sites.length > 0
      ? text(` of ${sites.join(' or ')}`, sites.join('、'))
      : text(' of the site that would make it', '拟供货厂区');
  const covers = requirement.anyOf[0]!.covers;
  const of = {
    firm: text('', ''),
    site: where,
    part: text(` for ${part.en}`, part.zh),
    'part-and-site': text(` for ${part.en}${where.en}`, `${where.zh}${part.zh}`),
  }[covers];
  if (state === 'not-on-record')
    return text(`To show: ${en}${of.en}.`, `需提供：${of.zh === '' ? '' : `${of.zh}的 `}${zh}。`);
  const name = qualification.name;
  if (state === 'to-confirm') {
    const what = {
      site: text(`that ${name.en} covers the site that would make it`, `${name.zh} 是否覆盖拟供货厂区`),
      part: text(`that ${name.en} is of ${part.en}`, `${name.zh} 是否针对${part.zh}`),
      end: text(`until when ${name.en} is valid, and its renewal`, `${name.zh} 的有效期及续期安排`),
    }[doubt!];
    return text(`To confirm: ${what.en}.`, `需确认：${what.zh}。`);
  }
  return text(`To show: a new ${en}${of.en}.`, `需提供：${of.zh}新的 ${zh}。`);
}
