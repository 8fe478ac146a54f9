import type { EndDay } from '../../model/day.js';
import type { Qualification, Qualifications } from '../../model/matching.js';
import type { Part } from '../../model/taxonomy.js';
import { text } from '../../model/text.js';
import type { Certificate, MatchFacts } from './facts.js';
import { folded } from './matching.js';
import type { Need } from './needs.js';

/** A proof that is looked for: any one of `anyOf` will do. `asked`: the need lists it; else it is only usual in the layer. */
export interface Requirement {
  anyOf: Qualification[];
  asked: boolean;
}

/** How a proof stands; the best certificate on record decides. What no list names is not on record, which is not a no. */
export const PROOF_STATES = ['in-hand', 'to-confirm', 'not-on-record', 'ended', 'other-site'] as const;
export type ProofState = (typeof PROOF_STATES)[number];

/** What of a certificate has to be confirmed. */
export type Doubt = 'site' | 'part' | 'end';

/** A requirement held against the certificates of a supplier. */
export interface Proof {
  requirement: Requirement;
  state: ProofState;
  doubt: Doubt | null;
  /** The certificate that decides, and the qualification that it is of; null when none is on record. */
  certificate: Certificate | null;
  qualification: Qualification;
}

/** The proofs that a need lists, else those usual in its part's layer. A proof of no known kind is looked for by its own words. */
export function requirementsOf(need: Need, part: Part | null, known: Qualifications): Requirement[] {
  const byId = new Map(known.qualifications.map((q) => [q.id, q]));
  const read = (written: string): Qualification =>
    known.qualifications.find((q) => q.words.some((w) => folded(written).includes(folded(w)))) ?? {
      id: folded(written),
      name: text(written, written),
      words: [written],
      covers: 'firm',
      ends: true,
      status: 'recalled',
      sources: [],
    };
  if (need.certificates.length > 0)
    return need.certificates.map((written) => ({
      anyOf: written.split(/或|\bor\b/i).flatMap((one) => (one.trim() === '' ? [] : [read(one.trim())])),
      asked: true,
    }));
  const usual = known.layers.find((l) => l.layer === part?.layer)?.usual ?? [];
  return usual.map((ids) => ({ anyOf: ids.map((id) => byId.get(id)!), asked: false }));
}

/** A certificate with its scope as it is compared. */
interface Filed {
  certificate: Certificate;
  scope: string;
  namesSite: boolean;
}

/** Certificates by what they prove, of one supplier. */
export type Shelf = ReadonlyMap<string, readonly Filed[]>;

/** Words by which a certificate's scope names a site at all. */
const NAMES_A_SITE = /厂区|工厂|基地|分厂|分公司|\bplant\b|\bsite\b/i;

/** The words by which titles name a qualification, as they are compared. */
export interface Naming {
  id: string;
  words: readonly string[];
}

export const namingsOf = (qualifications: readonly Qualification[]): Naming[] =>
  qualifications.map(({ id, words }) => ({ id, words: words.map(folded) }));

/** Sorts certificates by the qualifications that their titles name. */
export function shelfOf(certificates: readonly Certificate[], known: readonly Naming[]): Shelf {
  const shelf = new Map<string, Filed[]>();
  for (const certificate of certificates) {
    const title = folded(certificate.title ?? '');
    const scope = folded(`${certificate.scope ?? ''} ${certificate.title ?? ''}`);
    const filed = { certificate, scope, namesSite: NAMES_A_SITE.test(certificate.scope ?? '') };
    for (const { id, words } of known)
      if (words.some((w) => title.includes(w))) {
        const own = shelf.get(id);
        if (own) own.push(filed);
        else shelf.set(id, [filed]);
      }
  }
  return shelf;
}

/** What certificates are held against: the part by all its names, and the start of production. */
export interface Wanted {
  partNames: readonly string[];
  start: EndDay;
  /** The day asked. */
  asOf: EndDay;
  /** A certificate that is valid today and ends before the start is one to renew. */
  renews: boolean;
}

/** What is wanted of certificates for a need. */
export function wantedOf(need: Need, { asOf }: MatchFacts, part: Part | null, renews: boolean): Wanted {
  const names = part ? [part.zh, part.en, ...part.synonyms] : [need.partText ?? ''];
  return { partNames: names.filter((n) => n !== '').map(folded), start: need.start ?? asOf, asOf, renews };
}

const ORDER: readonly ProofState[] = ['in-hand', 'to-confirm', 'ended', 'other-site', 'not-on-record'];

/** @param sites the sites that would make the part, folded; none: unknown. */
function judge(
  { certificate: c, scope, namesSite }: Filed,
  q: Qualification,
  wanted: Wanted,
  sites: readonly string[],
): { state: ProofState; doubt: Doubt | null } {
  const confirm = (doubt: Doubt) => ({ state: 'to-confirm' as const, doubt });
  if (c.from !== null && c.from > wanted.start) return { state: 'not-on-record', doubt: null };
  const bySite = q.covers === 'site' || q.covers === 'part-and-site';
  if (bySite && namesSite && sites.length > 0 && !sites.some((site) => scope.includes(site)))
    return { state: 'other-site', doubt: null };
  if (c.until !== null && c.until !== 'open' && c.until < wanted.start)
    return wanted.renews && c.until >= wanted.asOf ? confirm('end') : { state: 'ended', doubt: null };
  if (q.covers === 'part' || q.covers === 'part-and-site') {
    if (c.scope === null) return confirm('part');
    if (!wanted.partNames.some((name) => scope.includes(name)))
      return { state: 'not-on-record', doubt: null };
  }
  if (bySite && (!namesSite || sites.length === 0)) return confirm('site');
  return q.ends && c.until === null ? confirm('end') : { state: 'in-hand', doubt: null };
}

/** A requirement of which no list names a certificate. */
export const notOnRecord = (requirement: Requirement): Proof => ({
  requirement,
  state: 'not-on-record',
  doubt: null,
  certificate: null,
  qualification: requirement.anyOf[0]!,
});

/** Holds a requirement against what a supplier has on record, which would make the part at these sites (folded). */
export function proofOf(
  requirement: Requirement,
  shelf: Shelf,
  wanted: Wanted,
  sites: readonly string[],
): Proof {
  let best = notOnRecord(requirement);
  for (const qualification of requirement.anyOf)
    for (const filed of shelf.get(qualification.id) ?? []) {
      const { certificate } = filed;
      const { state, doubt } = judge(filed, qualification, wanted, sites);
      const better = ORDER.indexOf(state) - ORDER.indexOf(best.state);
      const later = (certificate.until ?? '') > (best.certificate?.until ?? '');
      if (better < 0 || (better === 0 && state !== 'not-on-record' && later))
        best = { requirement, state, doubt, certificate, qualification };
    }
  // One of several that will do is not on record: it may still be there, so that an ended one excludes nobody.
  const excludes = best.state === 'ended' || best.state === 'other-site';
  const open = requirement.anyOf.some((q) => (shelf.get(q.id) ?? []).length === 0);
  return excludes && open ? { ...best, state: 'not-on-record', doubt: null, certificate: null } : best;
}
