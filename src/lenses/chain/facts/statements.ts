import { groupBy } from '../../../model/group-by.js';
import type { KindName } from '../../../model/kinds.js';
import { fen, type Money } from '../../../model/money.js';
import type { ChainQuestion } from './question.js';

/** One row of the register, read by field. Null is unknown: the cell is empty, or holds what could not be read. */
export interface Statement {
  /** The row's id in the register. */
  row: number;
  /** The index in the view of the enterprise that the row is about; −1 for none. */
  holder: number;
  /** The index of its source. */
  source: number;
  text: (field: string) => string | null;
  number: (field: string) => number | null;
  money: (field: string) => Money | null;
}

/** The live rows of a kind that were stated by the question's day, the newest first. A source without a day is the oldest. */
export function statementsOf({ view, asOf }: ChainQuestion, kind: KindName): Statement[] {
  const { snapshot } = view;
  const table = snapshot.table(kind);
  const holders = view.holdersOf(table);
  const statedOn = (source: number) => snapshot.sources[source]!.statedOn ?? '';
  return Array.from(table.rowIds, (row, slot): Statement => {
    const text = (field: string) => table.texts(field)[slot] ?? null;
    const number = (field: string) => {
      const value = table.numbers(field)[slot]!;
      return Number.isNaN(value) ? null : value;
    };
    const money = (field: string) => {
      const value = number(field);
      return value === null ? null : fen(value);
    };
    return { row, holder: holders[slot]!, source: table.sources[slot]!, text, number, money };
  })
    .filter(({ source }) => view.isLive(source) && statedOn(source) <= asOf)
    .sort((a, b) =>
      statedOn(a.source) < statedOn(b.source) ? 1 : statedOn(a.source) > statedOn(b.source) ? -1 : 0,
    );
}

/** Of the statements about one key, newest first, those of the newest source that has any: together they are what is known of it. */
export function newest<K>(statements: readonly Statement[], keyOf: (s: Statement) => K): Map<K, Statement[]> {
  const groups = groupBy(statements, keyOf);
  for (const [key, group] of groups)
    groups.set(
      key,
      group.filter((s) => s.source === group[0]!.source),
    );
  return groups;
}
