import loadHighs, { type Highs } from 'highs';

/** A mixed-integer programme over columns x ≥ 0: the most gain·x with A·x within bounds; A by columns. */
export interface IntegerProgramme {
  gain: number[];
  upper: number[];
  /** 1: a whole number; 0: any. */
  whole: number[];
  rowLower: number[];
  rowUpper: number[];
  start: number[];
  row: number[];
  value: number[];
}

/** Solves a programme to the end: the values of its columns, null when nothing meets its rows. */
export type PlacementSolver = (programme: IntegerProgramme) => Float64Array | null;

/**
 * Options of HiGHS: silent, the same run after run, and no gap left, so that a level is not given away. Its heuristics and the search for
 * symmetry take longer than programmes of some dozens of columns do without them.
 */
const OPTIONS = {
  output_flag: false,
  random_seed: 0,
  mip_rel_gap: 0,
  mip_abs_gap: 1e-6,
  mip_heuristic_effort: 0,
  mip_heuristic_run_feasibility_jump: false,
  mip_heuristic_run_root_reduced_cost: false,
  mip_detect_symmetry: false,
  mip_feasibility_tolerance: 1e-9,
  primal_feasibility_tolerance: 1e-9,
} as const;

function solve(highs: Highs, programme: IntegerProgramme): Float64Array | null {
  const { gain, upper, whole, rowLower, rowUpper, start, row, value } = programme;
  const data = {
    numCols: gain.length,
    numRows: rowLower.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: gain,
    colLower: gain.map(() => 0),
    colUpper: upper,
    rowLower,
    rowUpper,
    matrix: {
      format: 'csc' as const,
      numRows: rowLower.length,
      numCols: gain.length,
      starts: [...start, row.length],
      indices: row,
      values: value,
    },
    integrality: Int32Array.from(whole),
  };
  return highs.withModel(data, (model) => {
    model.options.set(OPTIONS);
    model.run();
    const { optimal, infeasible, unboundedOrInfeasible } = highs.constants.modelStatus;
    const status = model.getModelStatus();
    if (status === optimal) return model.getSolution().colValue;
    // No programme here is unbounded: every column has an upper bound or a cost.
    if (status === infeasible || status === unboundedOrInfeasible) return null;
    throw new Error(`HiGHS ended with status ${status}`);
  });
}

/** HiGHS (Huangfu & Hall 2018), compiled to WebAssembly. Loading it is all that takes waiting for. */
export async function loadPlacementSolver(): Promise<PlacementSolver> {
  // The package's types describe its CommonJS form, whose default export stands one level deeper.
  const highs = await (loadHighs as unknown as () => Promise<Highs>)();
  return (programme) => solve(highs, programme);
}
