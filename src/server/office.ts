import type { Day } from '../model/day.js';
import type { Contribution, Contributions, Overview } from './api.js';

/** What a question about a goal may fix; what is absent takes the zone's default. */
export interface Question {
  asOf?: Day | undefined;
  /** The id of one of the goal's definitions; absent: the one on the page. */
  definition?: string | undefined;
}

/**
 * What the routes ask of the house: the register and its lenses, behind the types of the API.
 * A goal, definition or enterprise that is not there throws a `ChainwrightError` of code `not-found`.
 */
export interface Office {
  /** The register's revision: while it stands, the same question has the same answer. */
  revision(): Promise<number>;
  overview(asOf?: Day): Promise<Overview>;
  /** Every contribution to a goal's figure: `all` is whole, `risers` and `fallers` are the largest twenty. */
  contributions(goal: string, question: Question): Promise<Contributions>;
  contribution(goal: string, enterprise: string, question: Question): Promise<Contribution>;
}
