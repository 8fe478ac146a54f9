import { parseMoney } from '../../model/money.js';
import { shiftDecimal } from '../decimal.js';
import { refuse } from '../problem.js';
import type { Unit } from '../unit.js';
import type { ValueContext, ValueReading } from './reading.js';

/** What most cells hold: a decimal that is canonical as it stands. */
const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$(?<!^-0)/;
const GROUPED = /^\d{1,3}(,\d{3})+(\.\d*)?$/;
const UNGROUPED = /^(\d+(\.\d*)?|\.\d+)$/;
const SPLIT = /^([-+−–－]?)(?:cny|rmb|人民币|[¥￥]|([a-z]{2,3}\$?|[$€£]))?([-+−–－]?)([\d,.]+)(.*)$/;

/**
 * A figure as people write it, taken apart: `１，２３４．５万元` is 1234.5 and 万元, `(120.5)` is −120.5;
 * a foreign currency before it counts as its unit.
 * Null when it is not one figure: words, ranges, separators in the wrong place.
 */
export function splitFigure(text: string): { decimal: string; suffix: string } | null {
  if (PLAIN.test(text)) return { decimal: text, suffix: '' };
  let plain = text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  const bracketed = /^\((.+?)\)(.*)$/.exec(plain);
  if (bracketed && /\d/.test(bracketed[1]!)) plain = `-${bracketed[1]!}${bracketed[2]!}`;
  const m = SPLIT.exec(plain);
  if (!m || (m[1] && m[3])) return null;
  const digits = m[4]!;
  if (!GROUPED.test(digits) && !UNGROUPED.test(digits)) return null;
  const minus = /[-−–－]/.test(m[1]! + m[3]!) ? '-' : '';
  return { decimal: shiftDecimal(minus + digits.replaceAll(',', ''), 0), suffix: (m[2] ?? '') + m[5]! };
}

/** The figure with the unit that holds for it: the cell's own before the column's. */
function figure(text: string, { units, unit }: ValueContext): { decimal: string; unit: Unit | null } | null {
  const split = splitFigure(text);
  if (!split) return null;
  if (split.suffix === '') return { decimal: split.decimal, unit };
  const own = units.read(split.suffix);
  return own && { decimal: split.decimal, unit: own };
}

/** Money as whole fen. A figure without any unit is withheld: it may be off by ten thousand. */
export function readMoney(text: string, context: ValueContext): ValueReading {
  const found = figure(text, context);
  if (!found) return { value: null, complaint: refuse('bad-number') };
  const { decimal, unit } = found;
  if (!unit || (unit.quantity !== 'money' && unit.quantity !== 'scale'))
    // Nothing is nothing in any unit.
    return decimal === '0' && unit?.quantity !== 'percent'
      ? { value: '0' }
      : { value: null, complaint: refuse('unknown-unit') };
  const money = parseMoney(decimal, unit.exponent);
  return money === null ? { value: null, complaint: refuse('out-of-range') } : { value: String(money) };
}

/** A count as decimal text; never negative, but for coordinates. */
export function readNumber(text: string, context: ValueContext): ValueReading {
  const found = figure(text, context);
  if (!found) return { value: null, complaint: refuse('bad-number') };
  const { unit } = found;
  if (unit && unit.quantity !== 'count' && unit.quantity !== 'scale')
    return { value: null, complaint: refuse('unknown-unit') };
  const decimal = shiftDecimal(found.decimal, unit?.exponent ?? 0);
  const limit = { longitude: 180, latitude: 90 }[context.field.name];
  const n = Number(decimal);
  const outside = limit === undefined ? n < 0 : Math.abs(n) > limit;
  return outside ? { value: null, complaint: refuse('out-of-range') } : { value: decimal };
}

/** A fraction as decimal text: 60 % is `0.6`. */
export function readShare(text: string, context: ValueContext): ValueReading {
  const found = figure(text, context);
  if (!found) return { value: null, complaint: refuse('bad-number') };
  const { unit } = found;
  if (unit && unit.quantity !== 'percent') return { value: null, complaint: refuse('unknown-unit') };
  const value = shiftDecimal(found.decimal, unit ? -2 : 0);
  const n = Number(value);
  const outside = context.field.name === 'growth' ? n < -1 : n < 0 || n > 1;
  return outside ? { value: null, complaint: refuse('out-of-range') } : { value };
}
