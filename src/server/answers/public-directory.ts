import { assignedByDefault, parkOf, partLayerFinder, type PlanQuestion } from '../../lenses/plan/index.js';
import { CREDENTIAL_NAMES } from '../../model/kind-names.js';
import type { PublicZone } from '../../model/public.js';
import { text } from '../../model/text.js';
import { partFinder } from '../../parts/index.js';
import { DirectoryIndex, type PublicFirm } from '../../portal/index.js';
import { type Enterprise, nameFinder, type Statement } from '../../register/index.js';
import type { Desk } from '../desk.js';
import { layerName } from './chain-desk.js';
import { endsLater, titleState } from './enterprise-titles.js';
import { listedOnce } from './listed-once.js';

type Declared = NonNullable<PublicZone['directory']>;

/** Those who belong in a public directory; of whom no role is known does not. */
const ROLES = new Set<string | null>(['parts-supplier', 'vehicle-maker', 'vehicle-plant']);
/** A name that is the same but for its form. */
const SAME = 0.98;

/** The directory as known at the last cut-off; null where the zone declares none, or has not published anything. */
export async function publicDirectoryOf(desk: Desk): Promise<DirectoryIndex | null> {
  const declared = desk.parts.zone.portal?.directory;
  const cutOff = (await desk.publications()).at(-1);
  if (declared === undefined || cutOff === undefined) return null;
  return desk.once(`public directory of ${desk.defaultDay}`, cutOff, () =>
    directoryOf(desk, cutOff, declared),
  );
}

async function directoryOf(desk: Desk, cutOff: PlanQuestion, declared: Declared): Promise<DirectoryIndex> {
  const { view, asOf } = cutOff;
  const rows = newestRows(view.statements('enterprise-list', asOf));
  const inZone = view
    .enterprises(asOf)
    .filter((e) => ROLES.has(e.role) && placeOf(cutOff, rows.get(e.index)) !== null);
  const named = inZone.map(({ index, id, name, nameEn, shortName }) => ({
    id,
    name,
    nameEn,
    shortName,
    formerNames: (rows.get(index) ?? []).flatMap((s) => listIn(s, 'former_names')),
  }));
  const find = nameFinder(named);
  const meantBy = (written: string) => [
    ...inZone.filter(({ uscc }) => uscc === written.trim().toUpperCase()).map(({ id }) => id),
    ...find(written).flatMap(({ id, score }) => (score >= SAME ? [id] : [])),
  ];
  const hidden = new Set(declared.hide.flatMap(meantBy));
  const names = new Intl.Collator('zh-CN');
  const listed = (await listedOnce(desk, cutOff, inZone, hidden)).toSorted(
    (a, b) => names.compare(a.name, b.name) || a.index - b.index,
  );
  const fieldsOf = publicFields(desk, cutOff, declared, rows);
  const places = new Map(listed.map((e, place) => [e.id, place]));
  return new DirectoryIndex({
    asOf,
    hidesNobody: declared.hide.filter((written) => meantBy(written).length === 0),
    firms: listed.map(fieldsOf),
    find: (query) => find(query).flatMap(({ id }) => places.get(id) ?? []),
  });
}

/** The rows about each enterprise, the newest first. */
function newestRows(statements: readonly Statement[]): ReadonlyMap<number, Statement[]> {
  const rows = new Map<number, Statement[]>();
  for (const s of statements) {
    if (s.holder < 0) continue;
    const own = rows.get(s.holder);
    if (own) own.push(s);
    else rows.set(s.holder, [s]);
  }
  return rows;
}

const listIn = (s: Statement, field: string) => JSON.parse(s.text(field) ?? '[]') as string[];

/** What the newest of some rows that says anything of a field says. */
function said(rows: readonly Statement[] | undefined, field: string): string | null {
  for (const s of rows ?? []) {
    const value = s.text(field);
    if (value !== null) return value;
  }
  return null;
}

const placeOf = ({ plan }: PlanQuestion, rows: readonly Statement[] | undefined) =>
  parkOf(plan, said(rows, 'park'));

/** Gives the fields of an enterprise that the zone publishes. Lists of enterprises and of titles are read, never a maker's suppliers, a need or a return. */
function publicFields(
  desk: Desk,
  cutOff: PlanQuestion,
  { shows, titles }: Declared,
  rows: ReadonlyMap<number, Statement[]>,
): (enterprise: Enterprise) => PublicFirm {
  const { plan, taxonomy } = cutOff;
  const partOf = partFinder(taxonomy);
  const layerOf = partLayerFinder(plan, assignedByDefault(plan));
  const nodes = new Map(taxonomy.parts.map((p) => [p.id, p]));
  const titlesOf = announced(cutOff, desk, new Set<string>(titles));
  const is = new Set<string>(shows);
  return ({ index, name, nameEn }) => {
    const own = rows.get(index);
    const products = JSON.parse(said(own, 'products') ?? '[]') as string[];
    const parts = [...new Set(products.flatMap((p) => nodes.get(partOf(p).match?.part ?? '') ?? []))];
    const layers = [...new Set(parts.map(layerOf))].filter((layer) => layer !== 'unassigned');
    const park = placeOf(cutOff, own)!;
    const website = addressIn(said(own, 'website'));
    return {
      name,
      nameEn,
      ...(is.has('park') && { park: { id: park.id, name: park.name } }),
      ...(is.has('layers') && { layers: layers.map((id) => ({ id, name: layerName(id) })) }),
      ...(is.has('parts') && { parts: parts.map(({ en, zh }) => text(en, zh)) }),
      ...(is.has('titles') && { titles: titlesOf.get(index) ?? [] }),
      ...(is.has('website') && website !== null && { website }),
    };
  };
}

/** A website as a link that leads to a page; null for anything else. */
function addressIn(written: string | null): string | null {
  if (written === null || /\s/.test(written.trim())) return null;
  const whole = /^https?:\/\//i.test(written) ? written.trim() : `https://${written.trim()}`;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  return url !== null && /^[\w-]+(\.[\w-]+)+$/.test(url.hostname) ? url.href : null;
}

/** The titles of the kinds that are published, each with its last end, by enterprise: those with an issuer, a batch or a number that are not over today. */
function announced({ view, asOf }: PlanQuestion, desk: Desk, kinds: ReadonlySet<string>) {
  const last = new Map<number, Map<string, string | null>>();
  for (const s of view.statements('credentials', asOf)) {
    const kind = s.text('credential');
    if (s.holder < 0 || kind === null || !kinds.has(kind)) continue;
    if ((s.text('issuer') ?? s.text('batch') ?? s.text('number')) === null) continue;
    const own = last.get(s.holder) ?? new Map<string, string | null>();
    last.set(s.holder, own);
    const ends = s.text('valid_until');
    if (!own.has(kind) || endsLater(ends, own.get(kind)!)) own.set(kind, ends);
  }
  const today = desk.defaultDay > asOf ? desk.defaultDay : asOf;
  return new Map(
    [...last].map(([holder, own]) => [
      holder,
      [...own].flatMap(([id, ends]) =>
        titleState(ends, today) === 'ended' ? [] : [{ id, name: CREDENTIAL_NAMES[id]!, ends }],
      ),
    ]),
  );
}
