import { groupBy } from '../../../model/group-by.js';
import { type Text, text } from '../../../model/text.js';
import type { Cause, Explanation } from '../answer/index.js';

/** What each cause is called. */
export const CAUSES: Record<Cause, Text> = {
  'new-period': text('new returns', '新报告期'),
  'late-return': text('late returns', '补报'),
  restated: text('restatements', '数据修订'),
  joined: text('came into the scope', '纳入口径'),
  departed: text('left the scope', '移出口径'),
  awarded: text('awarded', '新认定'),
  ended: text('ended', '到期'),
  corrected: text('corrected in the sources', '名单更正'),
};

type Move = Explanation['moves'][number];

/** Moves by cause, the largest first; the amounts of whole fen or things add up exactly in `sum`. */
export function byCause(moves: readonly Move[], sum: (amounts: number[]) => number): Explanation['causes'] {
  return [...groupBy(moves, (move) => move.cause)]
    .map(([cause, own]) => ({
      cause,
      name: CAUSES[cause],
      amount: sum(own.map((m) => m.amount)),
      enterprises: new Set(own.map((m) => m.enterprise.id)).size,
    }))
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}

/** Sums amounts in CNY exactly, by way of fen. */
export function sumYuan(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0) / 100;
}
