import type { Day } from '../model/day.js';
import type { Demand } from './demand.js';
import type { Reason, Selection } from './left-out.js';
import type { MaterialNumber } from './materials.js';
import type { Partner, Partners } from './partners.js';
import type { VolumeStep } from './week.js';

/** A need as it is known to the office. */
export interface KnownNeed {
  id: string;
  buyer: { name: string; uscc: string | null } | null;
  buyerText: string | null;
  /** The plant, by every name that it is known by. */
  plant: readonly string[];
  part: string | null;
  start: Day | null;
  volumePerYear: number | null;
  /** Null where the ramp could not be read. */
  steps: readonly VolumeStep[] | null;
  /** Whether the supplier asked for may see it, or the need was asked for by its id. */
  isShown: boolean;
  statedOn: Day;
}

/** The needs that can be written towards a supplier. */
export function demandsOf(
  needs: readonly KnownNeed[],
  supplier: Partner,
  { partners }: Partners,
  materialNumber: MaterialNumber,
): Selection<Demand> {
  const result: Selection<Demand> = { written: [], leftOut: [] };
  for (const need of needs) {
    const made = demandOf(need);
    if (typeof made === 'string')
      result.leftOut.push({ enterprise: need.buyer?.name ?? need.buyerText, what: need.id, reason: made });
    else result.written.push(made);
  }
  return result;

  function demandOf(need: KnownNeed): Demand | Reason {
    if (!need.isShown) return 'not-shown';
    if (need.buyer === null || need.part === null) return 'no-buyer';
    const { uscc } = need.buyer;
    if (uscc === null) return 'no-code';
    const customer = partners.find((p) => p.uscc === uscc);
    if (!customer) return 'no-bpnl';
    const location = customer.sites.find(({ name }) => need.plant.includes(name))?.bpns;
    if (location === undefined) return 'no-bpns';
    const number = materialNumber(uscc, need.part);
    if (number === null) return 'no-material-number';
    if (need.start === null) return 'no-start';
    if (need.volumePerYear === null) return 'no-volume';
    if (need.steps === null) return 'ramp-unread';
    return {
      need: need.id,
      customer: customer.bpnl,
      location,
      supplier: supplier.bpnl,
      materialNumber: number,
      description: need.part,
      start: need.start,
      volumePerYear: need.volumePerYear,
      steps: need.steps,
      statedOn: need.statedOn,
    };
  }
}
