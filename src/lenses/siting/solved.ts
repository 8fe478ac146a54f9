import type { Best } from './programme/best.js';
import type { Problem } from './programme/problem.js';
import type { PlacementSolver } from './solver.js';
import type { Task } from './task.js';

/** A task with its best answer. */
export interface Solved {
  task: Task;
  problem: Problem;
  best: Best;
  solver: PlacementSolver;
}
