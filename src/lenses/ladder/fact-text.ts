import { formatCount } from '../../model/format.js';
import { type Text, text } from '../../model/text.js';
import type { Assessment } from './answer.js';
import { MONEY } from './fact.js';
import { fieldName } from './field-name.js';
import { figureText } from './figure-text.js';
import { CENTRE_RANK } from './measures/stated.js';
import type { Rulebooks } from './rulebooks.js';

type UsedFact = Assessment['conditions'][number]['facts'][number];

const UNKNOWN = text('not known', '未知');

function valueText({ field, value }: UsedFact, rulebooks: Rulebooks): Text {
  if (value === null) return UNKNOWN;
  if (typeof value === 'boolean') return value ? text('yes', '是') : text('no', '否');
  if (field.startsWith('ip.')) return text(`class ${value}`, `${value === 'I' ? 'Ⅰ' : 'Ⅱ'}类`);
  if (field === 'rd_centre_level') {
    const rank = CENTRE_RANK[value as keyof typeof CENTRE_RANK];
    return text(figureText(rank, 'centre', 'en'), figureText(rank, 'centre', 'zh'));
  }
  if (typeof value === 'string')
    return rulebooks.rungs.find((r) => r.rung === value)?.name ?? text(value, value);
  if (MONEY.test(field)) return text(figureText(value, 'CNY', 'en'), figureText(value, 'CNY', 'zh'));
  if (field === 'compliance' && value === 0) return text('nothing recorded', '无记录');
  const written = Number.isInteger(value) ? formatCount(value) : String(Number(value.toPrecision(6)));
  return text(written, written);
}

/** A fact that a verdict rests on, in words: what it is, and what it says. */
export function describeFact(fact: UsedFact, rulebooks: Rulebooks): { name: Text; says: Text } {
  return { name: fieldName(fact.field).name, says: valueText(fact, rulebooks) };
}
