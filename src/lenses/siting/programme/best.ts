import type { PlacementSolver } from '../solver.js';
import { type Level, LEVELS, scoreOf } from './levels.js';
import type { Assignment, Problem } from './problem.js';
import { solveFor } from './programme.js';

export interface Best {
  assignment: Assignment;
  score: Record<Level, number>;
}

/** The best assignment, level by level: no later level is bought with an earlier one. Null when the musts cannot all be met. */
export function bestOf(
  problem: Problem,
  solver: PlacementSolver,
  levels: readonly Level[] = LEVELS,
): Best | null {
  const floors: { level: Level; atLeast: number }[] = [];
  let best: Best | null = null;
  for (const most of levels) {
    const found: ReturnType<typeof solveFor> = solveFor(problem, solver, {
      most,
      floors,
      ...(best && { from: best.assignment }),
    });
    // What met the floors before meets them still; a solver that disagrees by its tolerance keeps the answer so far.
    if (found === null) return best;
    best = { assignment: found.assignment, score: scoreOf(problem, found.assignment) };
    floors.push({ level: most, atLeast: best.score[most] });
  }
  return best;
}
