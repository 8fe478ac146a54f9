import type { Day } from '../model/day.js';
import type { KindName } from '../model/kinds.js';
import { fen, type Money } from '../model/money.js';
import type { Table } from './table.js';
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
  const table = view.snapshot.table(kind);
  return inForce(view, table, table.rowIds.keys(), asOf);
}

/** Those of them that are about one enterprise, by its index. */
export function statementsAbout(view: View, kind: KindName, asOf: Day, holder: number): Statement[] {
  const table = view.snapshot.table(kind);
  return inForce(view, table, view.slotsOf(table, holder), asOf);
}

function inForce(view: View, table: Table, slots: Iterable<number>, asOf: Day): Statement[] {
  const { sources } = view.snapshot;
  const holders = view.holdersOf(table);
  const statedOn = (source: number) => sources[source]!.statedOn ?? '';
  return Array.from(slots, (slot): Statement => {
    const text = (field: string) => table.texts(field)[slot] ?? null;
    const number = (field: string) => {
      const value = table.numbers(field)[slot]!;
      return Number.isNaN(value) ? null : value;
    };
    const money = (field: string) => {
      const value = number(field);
      return value === null ? null : fen(value);
    };
    return {
      row: table.rowIds[slot]!,
      holder: holders[slot]!,
      source: table.sources[slot]!,
      text,
      number,
      money,
    };
  })
    .filter(({ source }) => view.isLive(source) && statedOn(source) <= asOf)
    .sort((a, b) =>
      statedOn(a.source) < statedOn(b.source) ? 1 : statedOn(a.source) > statedOn(b.source) ? -1 : 0,
    );
}
