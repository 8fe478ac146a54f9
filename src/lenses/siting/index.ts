export { type Placing, PlacingSchema } from './answer.js';
export { parkFinder } from './facts/park-named.js';
export type { Project } from './facts/projects.js';
export { type ProjectList, projectListOf, ProjectListSchema } from './list.js';
export { placingOf } from './place.js';
export type { SitingQuestion } from './question.js';
export { KIND_WORDS, OVERRIDE_WORDS, STAGE_WORDS } from './say/words.js';
export { loadPlacementSolver } from './solver.js';
export { askingOf } from './task.js';
