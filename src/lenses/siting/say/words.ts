import { type Text, text } from '../../../model/text.js';
import type { Override } from '../answer.js';
import type { ProjectKind } from '../facts/projects.js';
import type { Stage } from '../facts/stages.js';
import type { Resource } from '../programme/problem.js';

export const KIND_WORDS: Readonly<Record<ProjectKind, Text>> = {
  new: text('new plant', '新建'),
  upgrade: text('upgrade', '技术改造'),
  platform: text('innovation platform', '创新平台'),
  'pilot-base': text('pilot base', '中试基地'),
};

export const STAGE_WORDS: Readonly<Record<Stage, Text>> = {
  lead: text('lead', '线索'),
  talks: text('talks', '洽谈'),
  signed: text('signed', '签约'),
  building: text('building', '在建'),
  running: text('running', '投产'),
};

export const OVERRIDE_WORDS: Readonly<Record<Override['state'], Text>> = {
  kept: text('kept', '已遵从'),
  'in-conflict': text('in conflict', '与其他要求冲突'),
  idle: text('idle', '无对应待落地项目'),
  replaced: text('replaced by a later one', '已被后续指定替代'),
  undone: text('taken back', '已撤销'),
};

const RESOURCE_WORDS: Readonly<Record<Resource, { name: Text; unit: Text }>> = {
  land: { name: text('land', '土地'), unit: text('mu', '亩') },
  power: { name: text('power', '电力'), unit: text('kVA', 'kVA') },
};

export const resourceName = (resource: Resource): Text => RESOURCE_WORDS[resource].name;

/** Land and power with at most two decimals. */
const figure = (n: number) => n.toLocaleString('en-US', { maximumFractionDigits: 2 });

/** `123 mu`, `123 亩`. */
export function amountOf(n: number, resource: Resource): Text {
  const { unit } = RESOURCE_WORDS[resource];
  return text(`${figure(n)} ${unit.en}`, `${figure(n)} ${unit.zh}`);
}

/** `40 mu of land and 500 kVA of power`, of those that are more than nothing. */
export function moreOf(extra: Readonly<Record<Resource, number>>): Text {
  const parts = (Object.keys(extra) as Resource[])
    .filter((r) => extra[r] > 0)
    .map((r) => ({ amount: amountOf(extra[r], r), name: RESOURCE_WORDS[r].name }));
  return text(
    parts.map((p) => `${p.amount.en} more ${p.name.en}`).join(' and '),
    parts.map((p) => `再增${p.name.zh} ${p.amount.zh}`).join('、'),
  );
}

/** A list of names, of which at most three are written out. */
export function namesOf(names: readonly string[]): Text {
  const some = names.slice(0, 3);
  const rest = names.length - some.length;
  return text(
    some.join(', ') + (rest > 0 ? ` and ${rest} more` : ''),
    some.join('、') + (rest > 0 ? `等 ${names.length} 个项目` : ''),
  );
}
