import { isDerivable, type Seen } from './derivable.js';
import { type Place, sumOf, type Table, withTotals } from './margins.js';
import { change, type Contributions, sensitivity, type Sensitivity, together } from './sensitive.js';

/** Why a figure is not shown: it is sensitive, its change since the last publication is, or it is hidden so that another cannot be derived. */
export type Withheld = Sensitivity | 'change' | 'complement';

/** A figure of a public table; null with the reason where it is withheld. The reason is for the office: outside it tells of the figure. */
export type PublicFigure = { value: number; withheld: null } | { value: null; withheld: Withheld };

/** What was published before of the same breakdown: its contributions and the figures as they were shown. */
export interface Published {
  table: Table;
  figures: readonly (readonly PublicFigure[])[];
}

/**
 * A table as it may be published, with the totals of its rows in a last column, and of its columns and the whole in a last row. Withheld are sensitive
 * figures, those whose change since the last publication is sensitive, and as many more, small ones first, as it takes that
 *
 * - no withheld figure follows from those that are shown, given that none is below 0;
 * - what is withheld of a line with a shown total is together not sensitive, since it can be had by subtraction.
 *
 * What was shown before and has not changed hides nothing, so it is not withheld for another's sake.
 */
export function disclose(table: Table, before: Published | null = null): PublicFigure[][] {
  const cells = withTotals(table);
  const values = cells.map((row) => row.map(sumOf));
  const shownBefore = before === null ? null : { cells: withTotals(before.table), figures: before.figures };
  const changeOf = ({ row, column }: Place): Contributions | null =>
    shownBefore?.figures[row]?.[column]?.withheld === null
      ? change(shownBefore.cells[row]![column]!, cells[row]![column]!)
      : null;
  const why = cells.map((row, r) =>
    row.map((cell, c): Withheld | null => {
      const moved = changeOf({ row: r, column: c });
      return sensitivity(cell) ?? (moved !== null && sensitivity(moved) !== null ? 'change' : null);
    }),
  );
  const rows = cells.map((own, row) => own.map((_, column): Place => ({ row, column })));
  const places = rows.flat();
  // The rows and columns, each with its total last.
  const lines = [...rows, ...rows[0]!.map((_, column) => rows.map((own) => own[column]!))];
  const isTotal = ({ row, column }: Place) => row === table.length || column === cells[0]!.length - 1;
  const valueAt = ({ row, column }: Place) => values[row]![column]!;
  // Small figures first, totals last; an empty one hides nothing, nor does one that is known from before.
  const usable = places
    .filter((p) => valueAt(p) > 0 && changeOf(p)?.size !== 0)
    .sort((a, b) => Number(isTotal(a)) - Number(isTotal(b)) || valueAt(a) - valueAt(b));
  const isHidden = ({ row, column }: Place) => why[row]![column] !== null;
  const seen = (also?: Place): Seen => ({
    values,
    hidden: why.map((row, r) =>
      row.map((reason, c) => reason !== null || (also?.row === r && also.column === c)),
    ),
  });

  for (;;) {
    const open = usable.filter((p) => !isHidden(p));
    const exposed = places.find((p) => isHidden(p) && isDerivable(seen(), p));
    const line = lines.find((own) => isExposed(own, cells, isHidden));
    if (exposed === undefined && line === undefined) break;
    // A line in which it is hidden alone gives it away by subtraction: another must go there.
    const around = exposed === undefined ? [line!] : lines.filter((own) => own.includes(exposed));
    const alone = around.filter((own) => own.filter(isHidden).length === 1);
    const near = new Set((alone.length > 0 ? alone : around).flat());
    const next =
      (exposed && open.find((p) => !isDerivable(seen(p), exposed))) ??
      open.find((p) => near.has(p)) ??
      open[0];
    // Nothing is left that could hide it: then nothing of this table is published.
    if (next === undefined)
      return cells.map((row, r) =>
        row.map((_, c) => ({ value: null, withheld: why[r]![c] ?? 'complement' })),
      );
    why[next.row]![next.column] = 'complement';
  }
  return why.map((row, r) =>
    row.map((withheld, c) =>
      withheld === null ? { value: values[r]![c]!, withheld } : { value: null, withheld },
    ),
  );
}

/** Whether what is hidden of a line, which its shown total gives away as a sum, is sensitive together. */
function isExposed(
  line: readonly Place[],
  cells: readonly (readonly Contributions[])[],
  isHidden: (place: Place) => boolean,
): boolean {
  if (isHidden(line.at(-1)!)) return false;
  const hidden = line.filter(isHidden);
  return sensitivity(together(hidden.map(({ row, column }) => cells[row]![column]!))) !== null;
}
