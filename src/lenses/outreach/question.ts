import type { Day } from '../../model/day.js';
import type { EnterpriseId } from '../../model/identity.js';
import type { Plan } from '../../model/plan.js';
import type { Taxonomy } from '../../model/taxonomy.js';
import { type Text, text } from '../../model/text.js';
import type { View } from '../../register/index.js';

/** What is asked about the partner regions; what the zone lacks is another lens's answer, handed on. */
export interface OutreachQuestion {
  view: View;
  plan: Plan;
  asOf: Day;
  taxonomy: Taxonomy;
  /** Who makes which part, by what lists say of products; `row` is the register's id of the row. */
  products: readonly { enterprise: EnterpriseId; part: string; row: number }[];
  /** Enterprises by id, as stated by the day; a region as a list writes it. */
  enterprises: ReadonlyMap<EnterpriseId, { name: string; region: string | null }>;
  /** The suppliers of the zone. */
  zone: ReadonlySet<EnterpriseId>;
  /** Parts that plants need and nobody in the zone makes, the weightiest first; CNY a year, null where unknown. */
  lacking: readonly { part: { id: string }; uncovered: { low: number; high: number } | null }[];
}

/** The names of the taxonomy's parts by id. */
export const partNames = ({ parts }: Taxonomy): ReadonlyMap<string, Text> =>
  new Map(parts.map(({ id, en, zh }) => [id, text(en, zh)]));
