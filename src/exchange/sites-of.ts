import type { Day } from '../model/day.js';
import { parseUscc } from '../model/uscc.js';
import type { Enterprise, View } from '../register/index.js';
import type { GateSite } from './gate.js';
import type { Selection } from './left-out.js';
import type { Partners } from './partners.js';

/** Each enterprise with its sites: those that supply lists and the list of partner numbers name, else itself. */
export function sitesOf(
  view: View,
  asOf: Day,
  { partners }: Partners,
  isAsked: (enterprise: Enterprise) => boolean,
): Selection<GateSite[]> {
  const named = new Map<number, Set<string>>();
  for (const s of view.statements('supply', asOf)) {
    const site = s.text('supplier_site');
    if (site === null || s.holder < 0) continue;
    named.set(s.holder, (named.get(s.holder) ?? new Set()).add(site));
  }
  const result: Selection<GateSite[]> = { written: [], leftOut: [] };
  for (const enterprise of view.enterprises(asOf).filter(isAsked)) {
    const uscc = parseUscc(enterprise.uscc ?? '');
    if (uscc === null) {
      result.leftOut.push({ enterprise: enterprise.name, what: null, reason: 'no-code' });
      continue;
    }
    const numbers = new Map(
      partners.find((p) => p.uscc === uscc)?.sites.map(({ name, bpns }) => [name, bpns]) ?? [],
    );
    const sites = [...new Set([...(named.get(enterprise.index) ?? []), ...numbers.keys()])].sort();
    const { name: firm, park } = enterprise;
    result.written.push(
      (sites.length === 0 ? [null] : sites).map((site) => ({
        uscc,
        firm,
        site,
        bpns: site === null ? null : (numbers.get(site) ?? null),
        park,
      })),
    );
  }
  return result;
}
