import type { Place } from './margins.js';

/** A table with its totals as somebody outside sees it. */
export interface Seen {
  /** What the figures are. */
  values: readonly (readonly number[])[];
  /** Which of them are not shown. */
  hidden: readonly (readonly boolean[])[];
}

/**
 * Whether a hidden figure follows from those that are shown: whether every table of amounts not below 0 with the same shown figures
 * has it. It does not exactly when amounts can be moved around a ring of hidden figures through this one. Each figure joins its row to its
 * column: with inner figures and the whole counted plain and totals of rows and columns negative, each line adds up to 0, so what
 * goes up at one corner of the ring goes down at the next; and no figure above goes below 0.
 */
export function isDerivable(seen: Seen, place: Place): boolean {
  return !leads(seen, place, true) && !leads(seen, place, false);
}

/** Whether a ring closes from the column of a figure that goes up (else down) back to its row, over other hidden figures. */
function leads({ values, hidden }: Seen, { row, column }: Place, up: boolean): boolean {
  const [lastRow, lastColumn] = [values.length - 1, values[0]!.length - 1];
  const moves = (r: number, c: number, rises: boolean): boolean => {
    const isPlain = (r === lastRow) === (c === lastColumn);
    return hidden[r]![c]! && (isPlain === rises || values[r]![c]! > 0);
  };
  if (!moves(row, column, up)) return false;
  // From a column a figure goes the other way, which leads to its row; from a row the same way leads to its column.
  const seenRows = new Set<number>();
  const seenColumns = new Set([column]);
  const open = [column];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (let r = 0; r <= lastRow; r++) {
      if (seenRows.has(r) || (r === row && at === column) || !moves(r, at, !up)) continue;
      if (r === row) return true;
      seenRows.add(r);
      for (let c = 0; c <= lastColumn; c++) {
        if (seenColumns.has(c) || !moves(r, c, up)) continue;
        seenColumns.add(c);
        open.push(c);
      }
    }
  return false;
}
