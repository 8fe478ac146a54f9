import type { Viewer } from '../../lenses/match/index.js';
import { type PlanQuestion, visitsOf } from '../../lenses/plan/index.js';
import { groupBy } from '../../model/group-by.js';
import type { EnterpriseId } from '../../model/identity.js';
import { ENTERPRISE_FIELDS } from '../../model/kinds.js';
import { text } from '../../model/text.js';
import { enterpriseAnswering, type FactRef, standingOf } from '../../register/index.js';
import type { Claim, EnterpriseProfile } from '../api/enterprises.js';
import type { Desk } from '../desk.js';
import { chainAsked } from './chain-desk.js';
import { claimsBehind, describing, overTime, type Said, statedOf } from './enterprise-claims.js';
import { enterpriseIndex } from './enterprise-index.js';
import { needsWith } from './enterprise-needs.js';
import { titleState } from './enterprise-titles.js';
import { rungOf } from './ladder.js';
import { notFound } from './not-found.js';

/** The place in the view of the enterprise that an id, or an alias of it, answers for (law 7). */
async function indexFor(desk: Desk, question: PlanQuestion, id: string): Promise<number> {
  const { indexOf } = await enterpriseIndex(desk, question);
  const index = indexOf.get(id) ?? indexOf.get((await enterpriseAnswering(desk.parts.register, id)) ?? '');
  if (index !== undefined) return index;
  throw notFound(
    `There is no enterprise ${id}; look for it by a name in the list of enterprises.`,
    `没有企业 ${id}；请在企业清单中按名称查找。`,
  );
}

/** Credentials that are the same title with the same end, each with the rows that say so. */
function credentialsOf({ view, asOf }: PlanQuestion, index: number) {
  const rows = view.statementsAbout('credentials', asOf, index).filter((s) => s.text('credential') !== null);
  const same = groupBy(rows, (s) =>
    JSON.stringify(['credential', 'title', 'number', 'valid_until'].map((field) => s.text(field))),
  );
  return [...same.values()].map((some) => {
    const [s] = some;
    return {
      kind: s!.text('credential')!,
      title: s!.text('title'),
      number: s!.text('number'),
      from: s!.text('valid_from') ?? s!.text('issued'),
      ends: s!.text('valid_until'),
      rows: some.map(({ row }) => row),
    };
  });
}

function periods(said: readonly Said[], claims: ReadonlyMap<string, Claim>): EnterpriseProfile['years'] {
  return [...groupBy(said, ({ period }) => period)]
    .filter(([period]) => period !== '')
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([period, some]) => ({ period, facts: statedOf(some, claims) }));
}

/** What an enterprise makes, whom it supplies, and its requests and visits; grouped once, as each profile asks for them. */
async function heldOf(desk: Desk, question: PlanQuestion, id: EnterpriseId) {
  const { products, links, visits } = await desk.once('held by enterprise', question, async () => {
    const { facts } = await chainAsked(desk, question);
    return {
      products: groupBy(facts.products, ({ enterprise }) => enterprise),
      links: groupBy(facts.supply.links, ({ supplier }) => supplier),
      visits: groupBy(visitsOf(question), ({ enterprise }) => enterprise?.id),
    };
  });
  return { makes: products.get(id) ?? [], links: links.get(id) ?? [], visits: visits.get(id) ?? [] };
}

/**
 * What is known of one enterprise, each fact with the cells that state it; of the needs what whoever looks may see.
 * @throws ChainwrightError `not-found` for an id that no enterprise answers to.
 */
export async function enterpriseProfileOf(
  desk: Desk,
  question: PlanQuestion,
  id: string,
  role: Exclude<Viewer['role'], 'maker'>,
): Promise<EnterpriseProfile> {
  const index = await indexFor(desk, question, id);
  const { all, indexOf } = await enterpriseIndex(desk, question);
  const { line } = all[index]!;
  const own = line.id as EnterpriseId;
  const said = describing(question, index);
  const years = overTime(question, index, 'annual-facts');
  const months = overTime(question, index, 'monthly-output');
  const credentials = credentialsOf(question, index);
  const { makes, links, visits } = await heldOf(desk, question, own);
  const refs: FactRef[] = [
    ...[...said, ...years, ...months].map(({ row, cell }) => ({ row, field: cell })),
    ...credentials.flatMap(({ rows }) => rows.map((row) => ({ row, field: 'credential' }))),
    ...makes.flatMap(({ row }) => ['products', 'part'].map((field) => ({ row, field }))),
    ...links.flatMap(({ rows }) => rows.map((row) => ({ row, field: 'part' }))),
  ];
  const claims = await claimsBehind(desk.parts.register, refs);
  const at = (rows: readonly number[], ...fields: string[]) =>
    rows.flatMap((row) => fields.map((field) => claims.get(`${row}.${field}`)).find((c) => c) ?? []);
  const nodes = new Map(question.taxonomy.parts.map((p) => [p.id, text(p.en, p.zh)]));
  const nameOf = (part: string) => nodes.get(part) ?? text(part, part);
  const enterpriseNamed = (one: string) => all[indexOf.get(one) ?? -1]?.line.name ?? one;
  const order = new Map(ENTERPRISE_FIELDS.map(({ name }, i) => [name, i]));
  return {
    asOf: question.asOf,
    enterprise: line,
    fields: statedOf(said, claims).sort((a, b) => order.get(a.field)! - order.get(b.field)!),
    outlines: [...desk.parts.parkMap],
    years: periods(years, claims),
    months: periods(months, claims),
    credentials: credentials
      .map(({ rows, ...credential }) => ({
        ...credential,
        state: titleState(credential.ends, question.asOf),
        claims: at(rows, 'credential'),
      }))
      .sort((a, b) => ((a.ends ?? '') < (b.ends ?? '') ? 1 : -1)),
    makes: makes.map(({ part, text: written, row }) => ({
      part,
      name: nameOf(part),
      text: written,
      claims: at([row], 'products', 'part'),
    })),
    supplies: links.map(({ part, buyer, plant, share, rows }) => ({
      part: nameOf(part),
      buyer: buyer === null ? null : { id: buyer, name: enterpriseNamed(buyer) },
      plant,
      share,
      claims: at(rows, 'part'),
    })),
    visits,
    needs: await needsWith(desk, question, own, { role, enterprise: own }),
    ladder: await rungOf(desk, question, own),
    ...(await standingOf(desk.parts.register, own)),
  };
}
