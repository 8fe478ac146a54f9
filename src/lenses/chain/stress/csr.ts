/**
 * A sparse matrix by rows ("compressed sparse row"): the entries of row i stand from `start[i]` to
 * `start[i + 1]`. A graph of half a million edges so is three arrays, not half a million objects.
 */
export interface Csr {
  start: Int32Array;
  to: Int32Array;
  amount: Float64Array;
}

/** Entries sorted into rows; within a row they keep their order. */
export function csrOf(
  rows: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  amount: ArrayLike<number>,
): Csr {
  const start = new Int32Array(rows + 1);
  for (let e = 0; e < from.length; e++) start[from[e]! + 1]!++;
  for (let r = 0; r < rows; r++) start[r + 1]! += start[r]!;
  const next = start.slice(0, rows);
  const result = { start, to: new Int32Array(from.length), amount: new Float64Array(from.length) };
  for (let e = 0; e < from.length; e++) {
    const at = next[from[e]!]!++;
    result.to[at] = to[e]!;
    result.amount[at] = amount[e]!;
  }
  return result;
}
