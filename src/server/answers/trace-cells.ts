import type { Stress } from '../../lenses/chain/index.js';
import { cite, type Register } from '../../register/index.js';
import type { StressPage } from '../api.js';

type Entry = Stress['trace'][number];

/** The fields that say what something is, the one that says most first. */
const FIELDS: Record<Entry['of'], readonly string[]> = {
  demand: ['planned_per_day', 'capacity_per_year', 'line'],
  part: ['quantity', 'inventory_days', 'part'],
  supply: ['share', 'capacity_per_year', 'supplier'],
  recovery: ['recovery_days'],
};

/** Cells that stand behind one figure at most; the rows go on in the register. */
const MOST_CELLS = 20;

/** The cells of the rows behind an answer, each as `row.field`. */
export async function cellsOf(register: Register, trace: readonly Entry[]): Promise<StressPage['trace']> {
  const wanted = trace.flatMap(({ id, of, rows }) =>
    rows.slice(0, MOST_CELLS).map((row) => ({ id, of, refs: FIELDS[of].map((field) => ({ row, field })) })),
  );
  const cited = await cite(
    register,
    wanted.flatMap(({ refs }) => refs),
  );
  let at = 0;
  const cells = wanted.flatMap(({ id, of, refs }) => {
    const own = cited.slice(at, (at += refs.length));
    const i = own.findIndex((citation) => citation !== null);
    return i < 0 ? [] : [{ id, of, cell: `${refs[i]!.row}.${refs[i]!.field}`, raw: own[i]!.raw }];
  });
  return trace.map(({ id, of, rows }) => ({
    id,
    of,
    rows: rows.length,
    cells: cells.filter((c) => c.id === id && c.of === of).map(({ cell, raw }) => ({ cell, raw })),
  }));
}
