import type { Day } from '../../../model/day.js';
import type { EnterpriseId } from '../../../model/identity.js';
import type { OverseasRules } from '../../../model/overseas.js';
import type { Plan } from '../../../model/plan.js';
import type { Taxonomy } from '../../../model/taxonomy.js';
import type { View } from '../../../register/index.js';

/** What is asked about the zone's suppliers abroad; who makes what is another lens's answer, handed on. */
export interface OverseasQuestion {
  view: View;
  plan: Plan;
  asOf: Day;
  taxonomy: Taxonomy;
  rules: OverseasRules;
  /** Who makes which part, by what lists say of products; `row` is the register's id of the row. */
  products: readonly { enterprise: EnterpriseId; part: string; row: number }[];
  /** The suppliers of the zone. */
  zone: ReadonlySet<EnterpriseId>;
}
