import type { Action, Collection, Explanation, Status, TaskDetail, Trace } from '../lenses/plan/index.js';
import type { Text } from '../model/text.js';
import type { Trust } from '../model/trust.js';

/** Where a fact stands in the files, as the register cites it. */
export interface Source {
  file: string;
  sheet: string;
  cell: string;
  raw: string;
  trust: Trust;
  decision: Text;
}

/** One goal's trace with the source of each contribution, in its order; null where none is on record. */
export interface CitedTrace extends Trace {
  sources: (Source | null)[];
}

/** A thing behind a milestone of a task, with its source. */
export interface CitedThing {
  task: string;
  milestone: string;
  thing: TaskDetail['things'][number]['things'][number];
  source: Source | null;
}

/** What a brief is made of: answers of the plan lens, and where their facts stand. */
export interface BriefParts {
  status: Status;
  explanations: Explanation[];
  /** Ordered by effect. */
  actions: Action[];
  /** Of the newest period that the plan's returns cover; null where nobody owes a return. */
  collection: Collection | null;
  traces: CitedTrace[];
  things: CitedThing[];
}
