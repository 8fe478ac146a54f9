import { groupBy } from '../../../model/group-by.js';
import { yuan } from '../../../model/money.js';
import type { ExportYear, Overseas, Support } from './answer.js';
import { saysOne } from './folded.js';
import type { OverseasQuestion } from './question.js';

type Given = Omit<Support, 'before' | 'after'>;

/** The measures of overseas support by firm (its index in the view): by the words of kind and task, or the plan's task overseas. */
export function supportGiven({ view, asOf, plan, rules, zone }: OverseasQuestion): Map<number, Given[]> {
  const { words } = rules.readiness.measures;
  const tasks = new Set(
    plan.tasks.filter((t) => saysOne(`${t.name.en} ${t.name.zh}`, words)).map((t) => t.id),
  );
  const given = view.statements('measures', asOf).flatMap((s) => {
    const [task, kind, date] = [s.text('task'), s.text('kind'), s.text('date')];
    const overseas = (task !== null && tasks.has(task)) || saysOne(task, words) || saysOne(kind, words);
    if (!overseas || s.holder < 0 || !zone.has(view.ids[s.holder]!) || (date !== null && date > asOf))
      return [];
    const amount = s.money('amount');
    return {
      holder: s.holder,
      kind,
      date,
      amount: amount === null ? null : yuan(amount),
      outcome: s.text('outcome'),
      row: s.row,
    };
  });
  return new Map(
    [...groupBy(given, (g) => g.holder)].map(([holder, own]) => [
      holder,
      own.map(({ kind, date, amount, outcome, row }) => ({ kind, date, amount, outcome, row })),
    ]),
  );
}

/** Sets beside a measure the exports of the year before its own and of the year after it; its own year is neither. */
export function supportOf(given: Given, years: readonly ExportYear[]): Support {
  const at = given.date === null ? null : Number(given.date.slice(0, 4));
  const inYear = (year: number) => {
    const found = years.find((y) => y.year === year);
    return found ? { year, exports: found.exports } : null;
  };
  return {
    ...given,
    before: at === null ? null : inYear(at - 1),
    after: at === null ? null : inYear(at + 1),
  };
}

/** What the support of all firms comes to. */
export function supportSums(all: readonly Support[]): Overseas['support'] {
  const compared = all.flatMap(({ before, after }) => (before && after ? [{ before, after }] : []));
  const amounts = all.flatMap(({ amount }) => amount ?? []);
  return {
    measures: all.length,
    outcomes: all.filter((s) => s.outcome !== null).length,
    // Whole fen while it is added, so that the sum is exact.
    amount: amounts.reduce((sum, a) => sum + Math.round(a * 100), 0) / 100,
    amountKnown: amounts.length,
    compared: compared.length,
    rose: compared.filter(({ before, after }) => after.exports > before.exports).length,
  };
}
