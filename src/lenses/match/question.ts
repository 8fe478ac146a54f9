import type { Day } from '../../model/day.js';
import type { EnterpriseId } from '../../model/identity.js';
import type { Money } from '../../model/money.js';
import type { Plan } from '../../model/plan.js';
import type { Taxonomy } from '../../model/taxonomy.js';
import type { RecordedStep, View } from '../../register/index.js';

/** An enterprise makes a part, by what a source says of its products. */
export interface Making {
  enterprise: EnterpriseId;
  part: string;
  text: string;
  row: number;
}

/** Somebody supplies a part to somebody. Null is unknown. */
export interface Supplying {
  supplier: EnterpriseId;
  site: string | null;
  buyer: EnterpriseId | null;
  plant: string | null;
  part: string;
  volumePerYear: number | null;
  capacityPerYear: number | null;
  price: Money | null;
  rows: number[];
}

/** What a line of a plant pays for a part. */
export interface Priced {
  plant: string;
  part: string;
  price: Money | null;
  rows: number[];
}

/** What the parts chain tells, as the face hands it on. */
export interface Chain {
  plants: readonly { id: string; name: string; nameEn: string | null; maker: EnterpriseId | null }[];
  products: readonly Making[];
  links: readonly Supplying[];
  bills: readonly Priced[];
}

/** What is asked: a view of the register, the parts chain in it, the day, who is in the zone, and how two kinds of text are read. */
export interface MatchQuestion {
  view: View;
  plan: Plan;
  taxonomy: Taxonomy;
  asOf: Day;
  /** The parts suppliers of the zone: only they are shortlisted. */
  zone: ReadonlySet<EnterpriseId>;
  /** The id of the taxonomy's node that a product text means; null: not sure. */
  partOf: (text: string) => string | null;
  /** The enterprise that a name means; null when it is none that the register knows, or several. */
  enterpriseNamed: (name: string) => EnterpriseId | null;
  chain: Chain;
  /** What was done towards needs, oldest first. */
  steps: readonly RecordedStep[];
}
