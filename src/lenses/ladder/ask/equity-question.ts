import { addMonths } from '../../../model/day.js';
import type { Condition } from '../../../model/rulebook.js';
import { text } from '../../../model/text.js';
import type { Ruling } from '../ruling.js';
import type { Question } from './question.js';

/** New equity by the stretches of years that the lines tell apart: the last two, and the one before. */
export function equityQuestion(rulings: readonly Ruling[], conditions: readonly Condition[]): Question {
  const spans = conditions.flatMap((c) => (c.measure === 'new-equity' ? (c.within_years ?? []) : []));
  const ends = [...new Set(spans)].toSorted((a, b) => a - b);
  const asOf = rulings[0]!.asOf;
  const stretches = ends.map((to, i) => ({ from: ends[i - 1] ?? 0, to, key: `equity_financing.${to}` }));
  return {
    fact: 'equity_financing',
    asks: text('new equity paid in by qualified institutions', '合格机构投资者新增股权融资（实缴）'),
    hint: text(
      'Bank receipts, and the fund’s filing with the asset-management association; for no more than 30% of the shares. 0 when there was none.',
      '以银行实缴凭证和基金备案为准，出让股权不超过 30%；没有则填 0。',
    ),
    inputs: stretches.map(({ from, to, key }) => ({
      key,
      label:
        from === 0
          ? text(`since ${addMonths(asOf, -12 * to)}`, `${addMonths(asOf, -12 * to)} 以来`)
          : text(
              `from ${addMonths(asOf, -12 * to)} to ${addMonths(asOf, -12 * from)}`,
              `${addMonths(asOf, -12 * to)} 至 ${addMonths(asOf, -12 * from)}`,
            ),
      kind: 'amount',
      min: 0,
    })),
    fill: (answers) => {
      const paid = stretches.map(({ to, key }) => ({ to, amount: answers.get(key) }));
      if (paid.every(({ amount }) => amount === undefined)) return undefined;
      return paid
        .filter(({ amount }) => amount !== 0)
        .map(({ to, amount }) => ({
          date: addMonths(asOf, 6 - 12 * to),
          amount: amount ?? null,
          qualified_institution: true,
        }));
    },
  };
}
