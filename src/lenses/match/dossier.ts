import { groupBy } from '../../model/group-by.js';
import type { EnterpriseId } from '../../model/identity.js';
import { type CapacityLeft, capacityLeft } from './capacity.js';
import type { Certificate, Firm, MatchFacts, Revenue } from './facts.js';
import { folded } from './matching.js';
import { type Naming, type Shelf, shelfOf } from './proofs.js';
import type { Supplying } from './question.js';

/** What lists say of a supplier and one part: the sites that make it, as written and as compared, and what is left. */
export interface Offer {
  /** Null: a part that no list has it supply. */
  part: string | null;
  sites: readonly string[];
  foldedSites: readonly string[];
  capacity: CapacityLeft;
}

/** What is known of a supplier, whatever the need. */
export interface Dossier {
  firm: Firm;
  inZone: boolean;
  certificates: readonly Certificate[];
  /** Null: it has no certificates on record. */
  shelf: Shelf | null;
  links: readonly Supplying[];
  revenue: Revenue | null;
  /** Few a supplier: looked through, not looked up. */
  offers: readonly Offer[];
  /** Of any other part: from any of its sites. */
  noOffer: Offer;
}

const NO_LINKS: readonly Supplying[] = [];
const NO_OFFERS: readonly Offer[] = [];

const sitesOf = (links: readonly Supplying[]) => [...new Set(links.flatMap((l) => l.site ?? []))];

function offerOf(part: string | null, links: readonly Supplying[], sites: readonly string[]): Offer {
  return { part, sites, foldedSites: sites.map(folded), capacity: capacityLeft(links) };
}

const NOTHING_KNOWN = offerOf(null, NO_LINKS, []);

/** Gives the function that looks up a supplier; each is put together once, when it is first asked for. */
export function dossiersOf(facts: MatchFacts, namings: readonly Naming[]): (id: EnterpriseId) => Dossier {
  const linksOf = groupBy(facts.links, (l) => l.supplier);
  const dossiers = new Map<EnterpriseId, Dossier>();
  const make = (id: EnterpriseId): Dossier => {
    const certificates = facts.certificates.get(id) ?? [];
    const links = linksOf.get(id) ?? NO_LINKS;
    const all = sitesOf(links);
    const offers = [...groupBy(links, (l) => l.part)].map(([part, own]) => {
      const named = sitesOf(own);
      return offerOf(part, own, named.length > 0 ? named : all);
    });
    return {
      firm: facts.firms.get(id)!,
      inZone: facts.zone.has(id),
      certificates,
      shelf: certificates.length > 0 ? shelfOf(certificates, namings) : null,
      links,
      revenue: facts.revenue.get(id) ?? null,
      offers: offers.length > 0 ? offers : NO_OFFERS,
      noOffer: all.length > 0 ? offerOf(null, NO_LINKS, all) : NOTHING_KNOWN,
    };
  };
  return (id) => {
    let dossier = dossiers.get(id);
    if (!dossier) dossiers.set(id, (dossier = make(id)));
    return dossier;
  };
}
