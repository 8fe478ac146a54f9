import { type Text, text } from '../../../model/text.js';
import { isKnown } from './known.js';

/**
 * The levels of a stock from the first known one on, each gap filled with the level before it, for a title
 * stands until something changes it; and a note on the gaps, null when there were none.
 */
export function carryForward(history: readonly (number | null)[]): { levels: number[]; gaps: Text | null } {
  const levels: number[] = [];
  for (const level of history) {
    const present = isKnown(level) ? level : levels.at(-1);
    if (present !== undefined) levels.push(present);
  }
  return { levels, gaps: describeGaps(levels.length - history.filter(isKnown).length) };
}

function describeGaps(gaps: number): Text | null {
  if (gaps === 0) return null;
  return text(
    `${gaps} month-end ${gaps === 1 ? 'level is' : 'levels are'} missing; the level before was taken to stand.`,
    `缺失${gaps}个月末数据，沿用此前的数量。`,
  );
}
