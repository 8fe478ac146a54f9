import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disclose, type PublicFigure, type Table } from './index.js';

let firms = 0;
/** A cell of firms that stand in no other. */
const cell = (...amounts: number[]) => new Map(amounts.map((amount) => [`firm ${++firms}`, amount]));
const even = (n: number, amount: number) => cell(...Array<number>(n).fill(amount));
const withheld = (figures: PublicFigure[][]) => figures.map((row) => row.map((f) => f.withheld));
const amountsOf = (table: Table) => table.map((row) => row.map((c) => [...c.values()]));
const total = (amounts: number[]) => amounts.reduce((a, b) => a + b, 0);

/** The rule, written once more from its words. */
const isSensitive = (amounts: number[]) =>
  amounts.length > 0 &&
  (amounts.length < 3 || total(amounts) === 0 || Math.max(...amounts) > 0.6 * total(amounts) + 1e-9);

/** Values with totals, by plain sums. */
function withSums(inner: number[][]): number[][] {
  const rows = inner.map((row) => [...row, total(row)]);
  return [...rows, rows[0]!.map((_, c) => total(rows.map((row) => row[c]!)))];
}

/**
 * Which withheld figures could be another: every table of whole numbers that lies within 1 of the true one at each hidden inner
 * cell is tried against all that is shown. Finding one with another figure proves that the figure cannot be derived.
 */
function undetermined(inner: number[][], isShown: boolean[][]): boolean[][] {
  const truth = withSums(inner);
  const free = inner
    .flatMap((row, r) => row.map((_, c) => [r, c] as const))
    .filter(([r, c]) => !isShown[r]![c]);
  const differs = truth.map((row) => row.map(() => false));
  const tried = inner.map((row) => [...row]);
  const walk = (i: number): void => {
    if (i < free.length) {
      const [r, c] = free[i]!;
      for (const step of [-1, 0, 1]) {
        tried[r]![c] = inner[r]![c]! + step;
        if (tried[r]![c] >= 0) walk(i + 1);
      }
      return;
    }
    const sums = withSums(tried);
    if (sums.some((row, r) => row.some((v, c) => isShown[r]![c]! && v !== truth[r]![c]))) return;
    sums.forEach((row, r) => row.forEach((v, c) => (differs[r]![c] ||= v !== truth[r]![c])));
  };
  walk(0);
  return differs;
}

const randomTable = fc
  .array(
    fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 5 }), { minLength: 3, maxLength: 3 }),
    { minLength: 2, maxLength: 3 },
  )
  .map((rows) => rows.map((row) => row.map((amounts) => cell(...amounts))));

describe('a table as it may be published', () => {
  test('is shown whole where nothing is sensitive', () => {
    const table = [
      [even(3, 10), even(4, 10)],
      [even(5, 10), cell(60, 20, 20)],
    ];
    // 60 of 100 is not over 60 %.
    expect(disclose(table).map((row) => row.map((f) => f.value))).toEqual([
      [30, 40, 70],
      [50, 100, 150],
      [80, 140, 220],
    ]);
  });

  test('withholds two firms, one that dominates, and the smallest that close the ring', () => {
    const table = [
      [cell(5, 5), even(5, 10), even(9, 10)],
      [even(4, 10), even(6, 10), even(8, 10)],
      [cell(61, 20, 19), even(7, 10), even(9, 20)],
    ];
    const found = withheld(disclose(table));
    expect(found[0]![0]).toBe('few');
    expect(found[2]![0]).toBe('dominant');
    // Both stand in the first column; rows 1 and 3 each need one more. 50 and 70 of the second column are the smallest.
    expect(found).toEqual([
      ['few', 'complement', null, null],
      [null, null, null, null],
      ['dominant', 'complement', null, null],
      [null, null, null, null],
    ]);
  });

  test('two cells of one firm each hide one another from everybody but these two: a third cell goes', () => {
    const table = [
      [cell(10), even(5, 10), even(5, 11)],
      [cell(12), even(5, 12), even(5, 13)],
    ];
    const [first, second] = withheld(disclose(table));
    expect([first![0], second![0]]).toEqual(['few', 'few']);
    // The first column’s hidden sum would be two firms, so its total is not shown.
    expect(withheld(disclose(table))[2]![0]).not.toBe(null);
  });

  test('a zone of two firms has no figure at all', () => {
    const figures = disclose([[cell(5), cell(7)]]).flat();
    expect(figures.filter((f) => f.value !== null)).toEqual([]);
  });

  test('no withheld figure can be determined, and no sensitive one is shown, on random tables', () => {
    let leaksWithoutComplements = 0;
    let complements = 0;
    fc.assert(
      fc.property(randomTable, (table) => {
        const figures = disclose(table);
        const amounts = amountsOf(table);
        const inner = amounts.map((row) => row.map(total));
        const isShown = figures.map((row) => row.map((f) => f.withheld === null));
        const could = undetermined(inner, isShown);
        const sums = withSums(inner);
        const whole = (r: number, c: number) =>
          amounts.flatMap((row, i) =>
            r === amounts.length || i === r
              ? row.flatMap((a, j) => (c === row.length || j === c ? a : []))
              : [],
          );
        figures.forEach((row, r) =>
          row.forEach((f, c) => {
            if (f.withheld === null) expect(f.value).toBe(sums[r]![c]);
            else if (f.withheld === 'complement') complements++;
            if (isSensitive(whole(r, c))) expect([r, c, f.value]).toEqual([r, c, null]);
            if (f.withheld !== null) expect([r, c, could[r]![c]]).toEqual([r, c, true]);
          }),
        );
        // What is hidden of a line, by subtraction from its shown total.
        amounts.forEach((row, r) => {
          if (isShown[r]![row.length])
            expect(isSensitive(row.flatMap((a, c) => (isShown[r]![c] ? [] : a)))).toBe(false);
        });
        amounts[0]!.forEach((_, c) => {
          if (isShown[amounts.length]![c])
            expect(isSensitive(amounts.flatMap((row, r) => (isShown[r]![c] ? [] : row[c]!)))).toBe(false);
        });
        const primary = figures.map((row) =>
          row.map((f) => f.withheld === null || f.withheld === 'complement'),
        );
        const alone = undetermined(inner, primary);
        if (primary.some((row, r) => row.some((shown, c) => !shown && !alone[r]![c])))
          leaksWithoutComplements++;
      }),
      { seed: 24, numRuns: 400 },
    );
    // The check can fail: with the sensitive figures alone withheld, many a table gives them away.
    expect(leaksWithoutComplements).toBeGreaterThan(20);
    expect(complements).toBeGreaterThan(20);
  });
});

describe('between two publications', () => {
  test('a figure that moved by one firm alone is withheld, and nothing that gives it away is shown', () => {
    const [a, b, c, d] = [even(6, 10), even(7, 10), even(8, 10), even(9, 10)];
    const before = [
      [a, b],
      [c, d],
    ];
    const shown = { table: before, figures: disclose(before) };
    const now = [
      [new Map([...a, ['late firm', 25]]), b],
      [c, d],
    ];
    const figures = withheld(disclose(now, shown));
    // Cell, row, column and whole are each 25 above what was shown.
    expect([figures[0]![0], figures[0]![2], figures[2]![0], figures[2]![2]]).toEqual([
      'change',
      'change',
      'change',
      'change',
    ]);
    // What has not moved is known from before: to hide it would hide nothing.
    expect([figures[0]![1], figures[1]![0], figures[1]![1]]).toEqual([null, null, null]);
  });

  test('a figure that all firms moved is shown', () => {
    const before = [[even(4, 10), even(5, 10)]];
    const now = before.map((row) => row.map((own) => new Map([...own].map(([id, v]) => [id, v + 3]))));
    expect(withheld(disclose(now, { table: before, figures: disclose(before) })).flat()).toEqual(
      Array(6).fill(null),
    );
  });

  test('what two publications differ by is never that of one or two firms, on random tables', () => {
    let bothShown = 0;
    let heldBack = 0;
    const moves = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 45, maxLength: 45 });
    fc.assert(
      fc.property(randomTable, moves, (before, to) => {
        let i = 0;
        const now = before.map((row) =>
          row.map((own) => new Map([...own].map(([id, v]) => [id, to[i++]! > 6 ? to[i % 45]! : v]))),
        );
        const first = disclose(before);
        const second = disclose(now, { table: before, figures: first });
        const movedBy = (r: number, c: number) =>
          before.flatMap((row, y) =>
            row.flatMap((own, x) =>
              (r === before.length || r === y) && (c === row.length || c === x)
                ? [...own].map(([id, v]) => Math.abs(now[y]![x]!.get(id)! - v)).filter((v) => v !== 0)
                : [],
            ),
          );
        second.forEach((row, r) =>
          row.forEach((figure, c) => {
            if (figure.withheld === 'change') heldBack++;
            if (figure.value === null || first[r]![c]!.value === null) return;
            bothShown++;
            expect([r, c, isSensitive(movedBy(r, c))]).toEqual([r, c, false]);
          }),
        );
      }),
      { seed: 31, numRuns: 300 },
    );
    // The check can fail: there was something to subtract, and something to hold back.
    expect([bothShown > 100, heldBack > 20]).toEqual([true, true]);
  });
});
