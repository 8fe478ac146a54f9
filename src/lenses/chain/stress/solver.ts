import loadHighs, { type Highs } from 'highs';

/** A linear program over columns x: the least cost·x with x and A·x within their bounds; A by columns. */
export interface LinearProgram {
  cost: number[];
  lower: number[];
  upper: number[];
  rowLower: number[];
  rowUpper: number[];
  start: number[];
  row: number[];
  value: number[];
}

/** Solves a linear program that has a least cost: the values of its columns. */
export type Solver = (program: LinearProgram) => Float64Array;

/** Options of HiGHS: silent, and exact to well below what answers show. */
const OPTIONS = {
  output_flag: false,
  primal_feasibility_tolerance: 1e-9,
  dual_feasibility_tolerance: 1e-9,
} as const;

function solve(highs: Highs, program: LinearProgram): Float64Array {
  const { cost, lower, upper, rowLower, rowUpper, start, row, value } = program;
  const matrix = {
    format: 'csc' as const,
    numRows: rowLower.length,
    numCols: cost.length,
    starts: [...start, row.length],
    indices: row,
    values: value,
  };
  const data = {
    numCols: cost.length,
    numRows: rowLower.length,
    colCost: cost,
    colLower: lower,
    colUpper: upper,
    rowLower,
    rowUpper,
    matrix,
  };
  return highs.withModel(data, (model) => {
    model.options.set(OPTIONS);
    model.run();
    const status = model.getModelStatus();
    if (status === highs.constants.modelStatus.optimal) return model.getSolution().colValue;
    // Nothing made and all lost meets every program here, and every θ has an end.
    throw new Error(`HiGHS ended with status ${status}`);
  });
}

/** HiGHS (Huangfu & Hall 2018), compiled to WebAssembly. Loading it is all that takes waiting for. */
export async function loadSolver(): Promise<Solver> {
  // The package's types describe its CommonJS form, whose default export stands one level deeper.
  const highs = await (loadHighs as unknown as () => Promise<Highs>)();
  return (program) => solve(highs, program);
}
