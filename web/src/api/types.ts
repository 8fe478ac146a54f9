import type { Overview } from '../../../src/server/api.js';

export type { Contribution, Contributions, Overview, Problem, SourceRow } from '../../../src/server/api.js';
export type Status = Overview['status'];
export type Goal = Status['goals'][number];
export type Task = Status['tasks'][number];
export type Mover = Overview['risers'][number];
/** A text in both languages. */
export type Text = Status['title'];
