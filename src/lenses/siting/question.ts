import type { Day } from '../../model/day.js';
import type { Plan } from '../../model/plan.js';
import type { Taxonomy } from '../../model/taxonomy.js';
import type { Placement, View } from '../../register/index.js';

/** What the siting lens is asked: a view of the register, the rules, the day, the officers' words, and which projects must have a park. */
export interface SitingQuestion {
  view: View;
  plan: Plan;
  /** The plan that follows; null when the zone names none. */
  next: Plan | null;
  taxonomy: Taxonomy;
  asOf: Day;
  /** The id of the taxonomy's node that a product text means; null: not sure. */
  partOf: (text: string) => string | null;
  /** What officers said by the view's revision, the oldest first. */
  placements: readonly Placement[];
  /** The ids of projects that must have a park. */
  must: readonly string[];
}
