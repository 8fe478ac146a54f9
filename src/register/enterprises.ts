import type { Day } from '../model/day.js';
import type { EnterpriseId } from '../model/identity.js';
import { kindOf } from '../model/kinds.js';
import type { SourceInfo } from './snapshot.js';
import type { View } from './view.js';

/** An enterprise with what its sources say of it; null is unknown. */
export interface Enterprise {
  index: number;
  id: EnterpriseId;
  /** Its full name where a source gives one, else whatever it is called. */
  name: string;
  nameEn: string | null;
  shortName: string | null;
  uscc: string | null;
  park: string | null;
  region: string | null;
  role: string | null;
  aboveScale: boolean | null;
  industryCode: string | null;
  products: string[];
  contact: string | null;
  phone: string | null;
  /** Degrees, in whatever datum the source has. */
  longitude: number | null;
  latitude: number | null;
}

const ATTRIBUTES = [
  'name',
  'name_en',
  'short_name',
  'uscc',
  'park',
  'region',
  'role',
  'above_scale',
  'industry_code',
  'products',
  'contact',
  'phone',
  'longitude',
  'latitude',
] as const;
type Attribute = (typeof ATTRIBUTES)[number];

/** Words that end a full Chinese or English name. */
const LEGAL_FORM = /(公司|厂|院|所|中心|合作社|集团|\b(ltd|inc|corp|gmbh|llc|company|limited)\.?)$/i;

/** Above every rank of a source: a full name stands before any other, however new. */
const FULL_NAME = 1e9;

/**
 * Ranks sources by how well they suit the day, larger is better: the newest that was stated by it, else undated ones, else
 * the oldest stated later. Equal ones rank equal.
 */
function rankSources(sources: readonly SourceInfo[], asOf: Day): Int32Array {
  const order = (statedOn: Day | null): string => {
    if (statedOn === null) return '1';
    if (statedOn <= asOf) return `2${statedOn}`;
    // Inverted digit by digit, so that the earlier of two later days sorts higher.
    return `0${statedOn.replace(/\d/g, (d) => String(9 - Number(d)))}`;
  };
  const orders = sources.map((s) => order(s.statedOn));
  const ranks = new Map([...new Set(orders)].sort().map((o, rank) => [o, rank]));
  return Int32Array.from(orders, (o) => ranks.get(o)!);
}

/** The value of one attribute for each enterprise, by index: the best ranked; ties go to the smaller text, so that order never matters. */
function bestValues(view: View, attribute: Attribute, ranks: Int32Array): (string | null)[] {
  const { snapshot } = view;
  const best = Array<string | null>(view.ids.length).fill(null);
  const rankOf = new Float64Array(view.ids.length).fill(-1);
  for (const kind of snapshot.kinds) {
    const table = snapshot.table(kind);
    const { subject, fields: own } = kindOf(kind);
    if (own.some((f) => f.name === attribute)) continue;
    const subjects = attribute === 'name' && subject !== undefined ? table.texts(subject) : null;
    if (!table.fields.includes(attribute) && subjects === null) continue;
    const values = table.texts(attribute);
    const holders = view.holdersOf(table);
    for (let slot = 0; slot < table.length; slot++) {
      const value = values[slot] ?? subjects?.[slot] ?? null;
      const enterprise = holders[slot]!;
      if (value === null || enterprise < 0) continue;
      const rank =
        ranks[table.sources[slot]!]! + (attribute === 'name' && LEGAL_FORM.test(value) ? FULL_NAME : 0);
      const kept = rankOf[enterprise]!;
      if (rank < kept || (rank === kept && value >= best[enterprise]!)) continue;
      best[enterprise] = value;
      rankOf[enterprise] = rank;
    }
  }
  return best;
}

/** The attributes of every enterprise of a view as stated by a day. */
export function enterprisesAsOf(view: View, asOf: Day): readonly Enterprise[] {
  const ranks = rankSources(view.snapshot.sources, asOf);
  const values = new Map(ATTRIBUTES.map((a) => [a, bestValues(view, a, ranks)]));
  return view.ids.map((id, index) => {
    const get = (attribute: Attribute) => values.get(attribute)![index] ?? null;
    const aboveScale = get('above_scale');
    const products = get('products');
    const number = (attribute: Attribute) => (get(attribute) === null ? null : Number(get(attribute)));
    return {
      index,
      id,
      name: get('name') ?? get('short_name') ?? get('name_en') ?? get('uscc') ?? id,
      nameEn: get('name_en'),
      shortName: get('short_name'),
      uscc: get('uscc'),
      park: get('park'),
      region: get('region'),
      role: get('role'),
      aboveScale: aboveScale === null ? null : aboveScale === 'true',
      industryCode: get('industry_code'),
      products: products === null ? [] : (JSON.parse(products) as string[]),
      contact: get('contact'),
      phone: get('phone'),
      longitude: number('longitude'),
      latitude: number('latitude'),
    };
  });
}
