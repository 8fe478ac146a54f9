import { type Day, type EndDay, parseDay } from '../../model/day.js';
import { groupBy } from '../../model/group-by.js';
import type { EnterpriseId } from '../../model/identity.js';
import type { Money } from '../../model/money.js';
import type { Part } from '../../model/taxonomy.js';
import { type Text, text } from '../../model/text.js';
import type { RecordedStep } from '../../register/index.js';
import { folded } from './matching.js';
import { type Need, needsOf } from './needs.js';
import type { Making, MatchQuestion, Priced, Supplying } from './question.js';

/** A place of the plan: a park or a partner region. The id is null where the plan has none of the name. */
export interface Place {
  id: string | null;
  name: Text;
}

/** An enterprise as far as matching looks at it. */
export interface Firm {
  id: EnterpriseId;
  name: string;
  uscc: string | null;
  role: string | null;
  park: Place | null;
  region: Place | null;
  products: readonly string[];
  contact: string | null;
  phone: string | null;
}

/** A certificate as a list has it. Null is unknown. */
export interface Certificate {
  title: string | null;
  number: string | null;
  scope: string | null;
  from: Day | null;
  until: EndDay | null;
  row: number;
}

export interface Revenue {
  year: number;
  amount: Money;
  row: number;
}

/** All that matching works on. */
export interface MatchFacts {
  asOf: Day;
  parts: ReadonlyMap<string, Part>;
  firms: ReadonlyMap<EnterpriseId, Firm>;
  zone: ReadonlySet<EnterpriseId>;
  needs: readonly Need[];
  products: readonly Making[];
  links: readonly Supplying[];
  bills: readonly Priced[];
  certificates: ReadonlyMap<EnterpriseId, readonly Certificate[]>;
  revenue: ReadonlyMap<EnterpriseId, Revenue>;
  steps: readonly RecordedStep[];
}

type Places = readonly { id: string; name: Text; aliases: readonly string[] }[];

function placeOf(places: Places, written: string | null): Place | null {
  if (written === null) return null;
  const known = places.find((p) =>
    [p.id, p.name.zh, p.name.en, ...p.aliases].some((n) => folded(n) === folded(written)),
  );
  return known ? { id: known.id, name: known.name } : { id: null, name: text(written, written) };
}

function certificatesOf({ view, asOf }: MatchQuestion): Map<EnterpriseId, Certificate[]> {
  const rows = view
    .statements('credentials', asOf)
    .filter((s) => s.holder >= 0 && s.text('credential') === 'certificate')
    .map((s) => {
      const from = s.text('valid_from') ?? s.text('issued');
      const until = s.text('valid_until');
      const certificate: Certificate = {
        title: s.text('title'),
        number: s.text('number'),
        scope: s.text('scope'),
        from: from === null ? null : parseDay(from),
        until: until === null || until === 'open' ? until : parseDay(until),
        row: s.row,
      };
      return { holder: view.ids[s.holder]!, certificate };
    });
  const byHolder = groupBy(rows, (r) => r.holder);
  return new Map([...byHolder].map(([holder, own]) => [holder, own.map((r) => r.certificate)]));
}

/** The newest year's operating revenue of each, by its newest source. */
function revenueOf({ view, asOf }: MatchQuestion): Map<EnterpriseId, Revenue> {
  const newestYear = new Map<EnterpriseId, Revenue>();
  for (const s of view.statements('annual-facts', asOf)) {
    const [year, amount] = [Number(s.text('year') ?? NaN), s.money('operating_revenue')];
    if (s.holder < 0 || Number.isNaN(year) || amount === null) continue;
    const id = view.ids[s.holder]!;
    if (year > (newestYear.get(id)?.year ?? 0)) newestYear.set(id, { year, amount, row: s.row });
  }
  return newestYear;
}

/** Reads out of the register what matching works on. */
export function matchFacts(question: MatchQuestion): MatchFacts {
  const { view, asOf, plan, chain, taxonomy } = question;
  const firms = view
    .enterprises(asOf)
    .map(({ id, name, uscc, role, park, region, products, contact, phone }): Firm => ({
      id,
      name,
      uscc,
      role,
      park: placeOf(plan.parks, park),
      region: placeOf(plan.regions, region),
      products,
      contact,
      phone,
    }));
  return {
    asOf,
    parts: new Map(taxonomy.parts.map((p) => [p.id, p])),
    firms: new Map(firms.map((f) => [f.id, f])),
    zone: question.zone,
    needs: needsOf(question),
    products: chain.products,
    links: chain.links,
    bills: chain.bills,
    certificates: certificatesOf(question),
    revenue: revenueOf(question),
    steps: question.steps.filter((s) => s.day <= asOf),
  };
}
