import type { EnterpriseId } from '../../../model/identity.js';
import type { CoverageQuestion } from './question.js';

/** Where a supplier is: in the zone, outside, or nobody says. */
export type Place = 'zone' | 'outside' | 'unknown';

/** Gives where an enterprise is. One that some list places in a park or region that is not the zone's is outside. */
export function placeFinder({ facts, zone }: CoverageQuestion): (id: EnterpriseId) => Place {
  const makers = new Set(facts.plants.map((p) => p.maker));
  return (id) => {
    if (zone.has(id) || makers.has(id)) return 'zone';
    const known = facts.enterprises.get(id);
    return known && (known.park !== null || known.region !== null) ? 'outside' : 'unknown';
  };
}
