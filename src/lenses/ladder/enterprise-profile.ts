import { addDays, addMonths, type Day, parseDay } from '../../model/day.js';
import { groupBy } from '../../model/group-by.js';
import type { KindName } from '../../model/kinds.js';
import { once } from '../../model/once.js';
import type { FactRef, Table, View } from '../../register/index.js';
import { type Profile, ProfileSchema, YEAR_FIELDS } from './profile.js';
import type { Rulebooks } from './rulebooks.js';

/** What the register knows of an enterprise, as the ladder is asked about it. */
export interface EnterpriseProfile {
  profile: Profile;
  /** The row behind each field, by path. */
  citations: Map<string, FactRef>;
  /** Fields that sources of one day state differently: they are left unknown. */
  conflicts: string[];
}

/** The rows of a kind that are about an enterprise and were stated by a day, newest last. */
function rowsOf(
  view: View,
  kind: KindName,
  enterprise: number,
  asOf: Day,
): { table: Table; slots: number[] } {
  const table = view.snapshot.table(kind);
  const holders = view.holdersOf(table);
  const statedOn = (slot: number) => view.snapshot.sources[table.sources[slot]!]!.statedOn ?? '';
  const byEnterprise = once(view, `ladder slots ${kind}`, () =>
    groupBy(holders.keys(), (slot) => holders[slot]!),
  );
  const slots = (byEnterprise.get(enterprise) ?? []).filter((slot) => statedOn(slot) <= asOf);
  return { table, slots: slots.sort((a, b) => (statedOn(a) < statedOn(b) ? -1 : 1)) };
}

/** Fields of annual facts that are no money. */
const STAFF = new Set(['employees', 'rd_staff']);

/** Annual facts by year. The newest statement stands; two of one day that differ are a conflict and leave the field unknown. */
function yearsOf(view: View, enterprise: number, asOf: Day, into: EnterpriseProfile) {
  const { table, slots } = rowsOf(view, 'annual-facts', enterprise, asOf);
  const years: Record<string, Record<string, number>> = {};
  const statedAt = new Map<string, string>();
  const written = new Map<string, string>();
  for (const slot of slots) {
    const year = table.texts('year')[slot];
    if (!year) continue;
    for (const field of YEAR_FIELDS) {
      const value = table.texts(field)[slot];
      if (value === null || value === undefined) continue;
      const path = `years.${year}.${field}`;
      const day = view.snapshot.sources[table.sources[slot]!]!.statedOn ?? '';
      if (statedAt.get(path) === day && written.get(path) !== value) {
        into.conflicts.push(path);
        delete years[year]?.[field];
        continue;
      }
      if (statedAt.get(path) !== day) into.conflicts = into.conflicts.filter((c) => c !== path);
      statedAt.set(path, day);
      written.set(path, value);
      if (into.conflicts.includes(path)) continue;
      (years[year] ??= {})[field] = Number(value) / (STAFF.has(field) ? 1 : 100);
      into.citations.set(path, { row: table.rowIds[slot]!, field });
    }
  }
  return years;
}

/** The newest value of a field that describes an enterprise, in whatever kind of source it stands. */
function attribute(view: View, enterprise: number, asOf: Day, field: string, into: EnterpriseProfile) {
  let best: { value: string; day: string; fact: FactRef } | null = null;
  for (const kind of view.snapshot.kinds) {
    const { table, slots } = rowsOf(view, kind, enterprise, asOf);
    if (!table.fields.includes(field)) continue;
    for (const slot of slots) {
      const value = table.texts(field)[slot];
      const day = view.snapshot.sources[table.sources[slot]!]!.statedOn ?? '';
      if (value === null || value === undefined || (best !== null && day < best.day)) continue;
      best = { value, day, fact: { row: table.rowIds[slot]!, field } };
    }
  }
  if (best === null) return null;
  into.citations.set(field, best.fact);
  return best.value;
}

/** What credentials tell: titles, the highest R&D centre, certificate and brand. A title without an end ends after its rung's years. */
function credentialsOf(
  view: View,
  rulebooks: Rulebooks,
  enterprise: number,
  asOf: Day,
  into: EnterpriseProfile,
) {
  const { table, slots } = rowsOf(view, 'credentials', enterprise, asOf);
  const cell = (field: string, slot: number) => table.texts(field)[slot] ?? null;
  const titles: {
    kind: string;
    level: string | null;
    valid_from: string | null;
    valid_until: string | null;
  }[] = [];
  const order = ['none', 'below', 'district', 'municipal', 'provincial', 'national'];
  let centre: string | null = null;
  const quality: Record<string, boolean> = {};
  for (const slot of slots) {
    const kind = cell('credential', slot);
    if (kind === null) continue;
    const from = cell('valid_from', slot) ?? cell('issued', slot);
    const start = from === null ? null : parseDay(from);
    const years = rulebooks.rungs.find((r) => r.rung === kind)?.valid_years ?? null;
    const end =
      cell('valid_until', slot) ??
      (start === null || years === null ? null : addDays(addMonths(start, 12 * years), -1));
    const ended = end !== null && end !== 'open' && end < asOf;
    const fact = { row: table.rowIds[slot]!, field: 'credential' };
    const title = cell('title', slot) ?? '';
    if (kind === 'rd-centre' || kind === 'innovation-platform') {
      const stated = cell('level', slot);
      const level =
        stated ?? rulebooks.centres.centres.find((c) => c.words.some((w) => title.includes(w)))?.level;
      if (!ended && level && order.indexOf(level) > order.indexOf(centre ?? 'none')) {
        centre = level;
        into.citations.set('rd_centre_level', { ...fact, field: stated === null ? 'title' : 'level' });
      }
    } else if (kind === 'certificate') {
      if (!ended && /体系|iatf|iso/i.test(title + (cell('scope', slot) ?? ''))) {
        quality['management_system_certificate'] = true;
        into.citations.set('quality.management_system_certificate', fact);
      }
    } else if (kind === 'brand') {
      quality['own_brand'] = true;
      into.citations.set('quality.own_brand', fact);
    } else {
      into.citations.set(`titles.${titles.length}`, fact);
      titles.push({ kind, level: cell('level', slot), valid_from: from, valid_until: end });
    }
  }
  // Lists of titles name all who hold one: who is on none of them holds none. Without any list nothing is known.
  const listed = view.snapshot.table('credentials').length > 0;
  return { titles: listed ? titles : null, centre, quality };
}

/** Rights in the classes of the rulebooks; one that counts only after some years is left out before. Null where none is stated. */
function rightsOf(view: View, rulebooks: Rulebooks, enterprise: number, asOf: Day, into: EnterpriseProfile) {
  const { table, slots } = rowsOf(view, 'intellectual-property', enterprise, asOf);
  const ip: Record<string, unknown>[] = [];
  const flag = (field: string, slot: number) => {
    const value = table.texts(field)[slot] ?? null;
    return value === null ? null : value === 'true';
  };
  for (const slot of slots) {
    const kind = table.texts('ip_kind')[slot]?.toLowerCase();
    const found = rulebooks.rights.classes.find((c) => c.words.some((word) => kind?.includes(word)));
    const granted = table.texts('granted')[slot] ?? null;
    if (
      found?.held_years !== undefined &&
      granted !== null &&
      granted > addMonths(asOf, -12 * found.held_years)
    )
      continue;
    if (!found) continue;
    into.citations.set(`ip.${ip.length}`, { row: table.rowIds[slot]!, field: 'ip_kind' });
    ip.push({
      class: found.class,
      granted,
      transferred_in: flag('transferred_in', slot),
      on_main_product: flag('on_main_product', slot),
      in_use: flag('in_use', slot),
    });
  }
  return slots.length === 0 ? null : ip;
}

/** Records of compliance: a veto item by its words, any other for a person to look at. Null where no list was ever read. */
function complianceOf(
  view: View,
  rulebooks: Rulebooks,
  enterprise: number,
  asOf: Day,
  into: EnterpriseProfile,
) {
  const { table, slots } = rowsOf(view, 'compliance', enterprise, asOf);
  if (table.length === 0) return null;
  return slots.map((slot, i) => {
    const item = table.texts('item')[slot] ?? '';
    into.citations.set(`compliance.${i}`, { row: table.rowIds[slot]!, field: 'item' });
    const veto = rulebooks.veto.items.some(({ words }) => words.some((word) => item.includes(word)));
    return { item, date: table.texts('date')[slot] ?? null, veto: veto || null };
  });
}

/**
 * The profile of an enterprise of the register, as stated by a day, with the row behind each field. What the register does not say stays
 * unknown: owners of rights, judgements, scores of the platform, years in the niche.
 * @param enterprise its index in the view
 */
export function enterpriseProfile(
  view: View,
  rulebooks: Rulebooks,
  enterprise: number,
  asOf: Day,
): EnterpriseProfile {
  const into: EnterpriseProfile = { profile: ProfileSchema.parse({}), citations: new Map(), conflicts: [] };
  const get = (field: string) => attribute(view, enterprise, asOf, field, into);
  const known = view.enterprises(asOf)[enterprise]!;
  const holders = get('controlled_by');
  const { titles, centre, quality } = credentialsOf(view, rulebooks, enterprise, asOf, into);
  const aboveScale = get('above_scale');
  into.profile = ProfileSchema.parse({
    name: known.name,
    uscc: known.uscc,
    region: get('region'),
    industry_code: get('industry_code'),
    founded: get('founded'),
    above_scale: aboveScale === null ? null : aboveScale === 'true',
    controlled_by: holders === null ? null : (JSON.parse(holders) as string[]),
    compliance: complianceOf(view, rulebooks, enterprise, asOf, into),
    years: yearsOf(view, enterprise, asOf, into),
    titles,
    ip: rightsOf(view, rulebooks, enterprise, asOf, into),
    rd_centre_level: centre,
    quality,
  });
  return into;
}
