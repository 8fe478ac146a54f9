import type { Day } from '../model/day.js';
import { newest } from '../model/newest.js';
import type { Enterprise, Statement, View } from '../register/index.js';
import type { Bpn } from './bpn.js';
import type { Capacity } from './capacity.js';
import type { Reason, Selection } from './left-out.js';
import type { MaterialNumber } from './materials.js';
import type { Partners } from './partners.js';

/** The capacities that supply lists state, one for each supplier, its site, buyer, plant and part, as the newest list has it. */
export function capacitiesOf(
  view: View,
  asOf: Day,
  { partners }: Partners,
  materialNumber: MaterialNumber,
  buyerNamed: (name: string) => Enterprise | null,
  isAsked: (enterprise: Enterprise) => boolean,
): Selection<Capacity> {
  const enterprises = view.enterprises(asOf);
  const partnerOf = (uscc: string) => partners.find((p) => p.uscc === uscc);
  const result: Selection<Capacity> = { written: [], leftOut: [] };
  const known = newest(
    view.statements('supply', asOf).filter((s) => s.holder >= 0),
    (s) => JSON.stringify([s.holder, ...['supplier_site', 'buyer', 'plant', 'part'].map((f) => s.text(f))]),
  );
  for (const [s] of known.values()) {
    const supplier = enterprises[s!.holder]!;
    if (!isAsked(supplier)) continue;
    const made = capacityOf(s!, supplier);
    if (typeof made === 'string')
      result.leftOut.push({ enterprise: supplier.name, what: s!.text('part'), reason: made });
    else result.written.push(made);
  }
  return result;

  function capacityOf(s: Statement, { uscc }: Enterprise): Capacity | Reason {
    const perYear = s.number('capacity_per_year');
    const part = s.text('part');
    if (perYear === null || part === null) return 'no-capacity';
    if (uscc === null) return 'no-code';
    const supplier = partnerOf(uscc);
    if (!supplier) return 'no-bpnl';
    const buyer = buyerNamed(s.text('buyer') ?? '');
    if (buyer === null) return 'no-buyer';
    const customer = buyer.uscc === null ? undefined : partnerOf(buyer.uscc);
    if (!customer) return 'no-bpnl';
    const siteOf = (of: typeof supplier, field: string): Bpn | null =>
      of.sites.find(({ name }) => name === s.text(field))?.bpns ?? null;
    const site = siteOf(supplier, 'supplier_site');
    const location = siteOf(customer, 'plant');
    const number = materialNumber(customer.uscc, part);
    return {
      supplier: supplier.bpnl,
      customer: customer.bpnl,
      sites: site === null ? [] : [site],
      plant: s.text('plant'),
      part,
      capacityPerYear: perYear,
      demand: number === null || location === null ? null : { materialNumber: number, location },
      statedOn: view.snapshot.sources[s.source]!.statedOn ?? asOf,
    };
  }
}
