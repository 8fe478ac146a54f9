import { groupBy } from '../../../model/group-by.js';
import type { EnterpriseId } from '../../../model/identity.js';
import { type Text, text } from '../../../model/text.js';
import type { ChainFacts } from '../facts/chain-facts.js';
import { folded } from '../facts/plants.js';
import type { SupplyLink } from '../facts/supply.js';
import type { Site } from '../stress/network.js';
import { median } from './usual.js';

/** The sites of suppliers: what each link comes from, and how an enterprise is called. */
export interface Sites {
  list: Site[];
  /** The site of a link. */
  of: (link: SupplyLink) => Site;
  nameOf: (enterprise: EnterpriseId) => string;
}

/** Names of enterprises, with the code or the register's id behind those that two have. */
function namer({ enterprises }: ChainFacts): (id: EnterpriseId) => string {
  const byName = groupBy([...enterprises.values()], (e) => e.name);
  return (id) => {
    const enterprise = enterprises.get(id);
    if (!enterprise) return id;
    const single = byName.get(enterprise.name)!.length === 1;
    return single ? enterprise.name : `${enterprise.name} (${enterprise.uscc ?? id})`;
  };
}

/** How a site is called: an enterprise that has only one by its own name. */
function siteName(enterprise: string, place: string | null, isOnly: boolean): { id: string; name?: Text } {
  if (isOnly) return { id: enterprise };
  if (place !== null) return { id: `${enterprise} ${place}` };
  return {
    id: `${enterprise} ?`,
    name: text(`${enterprise} (site not stated)`, `${enterprise}（未注明厂区）`),
  };
}

/**
 * The sites from which the links supply. A link that names none comes from the only one that its supplier is known to have. To recover a
 * site takes the most that any of its links says; what none says is unknown, and the median of the others is what is usual.
 */
export function sitesOf(facts: ChainFacts, links: readonly SupplyLink[]): Sites {
  const nameOf = namer(facts);
  const places = new Map<EnterpriseId, Map<string, string>>();
  for (const { supplier, site } of links) {
    const own = places.get(supplier) ?? new Map<string, string>();
    places.set(supplier, own);
    if (site !== null && !own.has(folded(site))) own.set(folded(site), site);
  }
  const placeOf = ({ supplier, site }: SupplyLink): string | null => {
    const own = places.get(supplier)!;
    if (site !== null) return own.get(folded(site))!;
    return own.size === 1 ? [...own.values()][0]! : null;
  };
  const keyOf = (link: SupplyLink) => JSON.stringify([link.supplier, placeOf(link)]);
  const byKey = new Map(
    [...groupBy(links, keyOf)].map(([key, own]) => {
      const { supplier } = own[0]!;
      const { park, region, contact, phone, longitude, latitude } = facts.enterprises.get(supplier) ?? {};
      const placed = longitude != null && latitude != null;
      const call = [contact, phone].filter(Boolean).join(' ');
      const stated = own.filter((l) => l.recoveryDays !== null);
      const site: Site = {
        ...siteName(nameOf(supplier), placeOf(own[0]!), places.get(supplier)!.size < 2),
        enterprise: nameOf(supplier),
        enterpriseId: supplier,
        ...(placed ? { longitude, latitude } : {}),
        ...(call === '' ? {} : { contact: call }),
        park: park ?? null,
        region: region ?? null,
        perDay: null,
        recoveryDays: stated.length === 0 ? null : Math.max(...stated.map((l) => l.recoveryDays!)),
        usualRecoveryDays: null,
        rows: stated.flatMap((l) => l.rows),
      };
      return [key, site] as const;
    }),
  );
  const list = [...byKey.values()];
  const usual = median(list.map((s) => s.recoveryDays).filter((days) => days !== null));
  for (const site of list) if (site.recoveryDays === null) site.usualRecoveryDays = usual;
  return { list, of: (link) => byKey.get(keyOf(link))!, nameOf };
}
