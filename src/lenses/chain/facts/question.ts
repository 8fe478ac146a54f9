import type { Day } from '../../../model/day.js';
import type { EnterpriseId } from '../../../model/identity.js';
import type { Taxonomy } from '../../../model/taxonomy.js';
import type { View } from '../../../register/index.js';

/** What the chain lens is asked: a view of the register, the rules, the day, and how to read two kinds of text. */
export interface ChainQuestion {
  view: View;
  taxonomy: Taxonomy;
  asOf: Day;
  /** The enterprises that are in the zone: what they make and sell counts as local. */
  zone: ReadonlySet<EnterpriseId>;
  /** The id of the taxonomy's node that a product text means; null: not sure. */
  partOf: (text: string) => string | null;
  /** The enterprise that a name means; null when it is none that the register knows, or several. */
  enterpriseNamed: (name: string) => EnterpriseId | null;
}
