import { type Text, text } from '../../../model/text.js';
import type { ConflictAnswer } from '../answer.js';
import type { Conflict } from '../programme/conflicts.js';
import type { Rule } from '../programme/rules.js';
import type { Task } from '../task.js';
import { amountOf, resourceName } from './words.js';

/** A rule as a person reads it, and what giving it up means. */
function ruleWords(task: Task, rule: Rule, extra: number | null): { says: Text; relax: Text } {
  if (rule.kind === 'room') {
    const { park, room } = task.parks[rule.park]!;
    const [has, what] = [amountOf(room[rule.resource]!, rule.resource), resourceName(rule.resource)];
    const more = extra === null ? null : amountOf(extra, rule.resource);
    return {
      says: text(
        `${park.name.en} has ${has.en} of free ${what.en}`,
        `${park.name.zh}可用${what.zh} ${has.zh}`,
      ),
      relax: more
        ? text(`${more.en} more ${what.en} in ${park.name.en}`, `${park.name.zh}再增${what.zh} ${more.zh}`)
        : text(`more ${what.en} in ${park.name.en} is not enough`, `${park.name.zh}再增${what.zh}也不够`),
    };
  }
  const { name } = task.asking[rule.candidate]!;
  if (rule.kind === 'must')
    return {
      says: text(`${name} must have a park`, `${name}必须落地`),
      relax: text(`let ${name} wait`, `允许${name}暂缓落地`),
    };
  if (rule.kind === 'focus')
    return {
      says: text(`${name} goes only where the focus takes it`, `${name}只能落入主导方向相符的园区`),
      relax: text(`set the focus aside for ${name}`, `对${name}放宽主导方向`),
    };
  const { id } = task.overrideOf.get(rule)!;
  const park = task.parks[rule.park]!.park.name;
  return {
    says:
      rule.kind === 'to'
        ? text(`override ${id} puts ${name} in ${park.en}`, `人工指定 ${id}：${name}落户${park.zh}`)
        : text(`override ${id} keeps ${name} out of ${park.en}`, `人工指定 ${id}：${name}不得落户${park.zh}`),
    relax: text(`take back override ${id}`, `撤销人工指定 ${id}`),
  };
}

/** Conflicts in words: what cannot be kept together, and what any one of them costs to give up. */
export function conflictWords(task: Task, conflicts: readonly Conflict[]): ConflictAnswer[] {
  return conflicts.map(({ rules, extra }) => {
    const said = rules.map((rule, i) => ({
      kind: rule.kind,
      project: rule.kind === 'room' ? null : task.asking[rule.candidate]!.id,
      park: 'park' in rule ? task.parks[rule.park]!.park.id : null,
      resource: rule.kind === 'room' ? rule.resource : null,
      override: task.overrideOf.get(rule)?.id ?? null,
      extra: extra[i]!,
      ...ruleWords(task, rule, extra[i]!),
    }));
    const list = (of: 'says' | 'relax') =>
      text(said.map((s) => s[of].en).join('; '), said.map((s) => s[of].zh).join('；'));
    return {
      rules: said,
      says: text(
        `These cannot all be kept: ${list('says').en}. Any one of these is enough: ${list('relax').en}.`,
        `以下要求不能同时满足：${list('says').zh}。任选其一即可：${list('relax').zh}。`,
      ),
    };
  });
}
