import type { EnterpriseId } from '../../../model/identity.js';
import type { Taxonomy } from '../../../model/taxonomy.js';

/** What a network is drawn up for. */
export interface NetworkQuestion {
  taxonomy: Taxonomy;
  /** Capacities a year are divided by it. */
  workingDays: number;
  /** Enterprises that are known to make a part and shall be there as sources that wait for approval. */
  candidates: readonly EnterpriseId[];
}
