import type { Day } from '../model/day.js';
import type { KindName } from '../model/kinds.js';
import { fen, type Money } from '../model/money.js';
import type { View } from './view.js';

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

/** The live rows of a kind that were stated by a day, the newest first. A source without a day is the oldest. */
export function statementsOf(view: View, kind: KindName, asOf: Day): Statement[] {
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
