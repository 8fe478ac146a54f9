import type { Day } from '../model/day.js';
import type { EnterpriseId } from '../model/identity.js';
import { kindOf } from '../model/kinds.js';
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
] as const;
type Attribute = (typeof ATTRIBUTES)[number];

/** Words that end a full Chinese or English name. */
const LEGAL_FORM = /(公司|厂|院|所|中心|合作社|集团|\b(ltd|inc|corp|gmbh|llc|company|limited)\.?)$/i;

/**
 * How well a statement suits the day: the newest that was stated by it, else undated ones, else the oldest stated later.
 * Larger is better.
 */
function recency(statedOn: Day | null, asOf: Day): [number, string] {
  if (statedOn === null) return [1, ''];
  if (statedOn <= asOf) return [2, statedOn];
  // Inverted digit by digit, so that the earlier of two later days sorts higher.
  return [0, statedOn.replace(/\d/g, (d) => String(9 - Number(d)))];
}

/** Compares two statements of one attribute; ties go to the smaller text, so that the order of imports never matters. */
class Best {
  value: string | null = null;
  private rank: [number, number, string] = [-1, -1, ''];

  offer(value: string, standing: number, [dated, day]: [number, string]): void {
    const [s, d, t] = this.rank;
    const better =
      standing !== s
        ? standing > s
        : dated !== d
          ? dated > d
          : day !== t
            ? day > t
            : this.value === null || value < this.value;
    if (better) {
      this.value = value;
      this.rank = [standing, dated, day];
    }
  }
}

/** The attributes of every enterprise of a view as stated by a day. */
export function enterprisesAsOf(view: View, asOf: Day): readonly Enterprise[] {
  const best = view.ids.map(() => new Map<Attribute, Best>());
  const { snapshot } = view;
  const recencies = snapshot.sources.map((source) => recency(source.statedOn, asOf));
  for (const kind of snapshot.kinds) {
    const table = snapshot.table(kind);
    const { subject, fields: own } = kindOf(kind);
    for (const attribute of ATTRIBUTES) {
      if (own.some((f) => f.name === attribute)) continue;
      const values = table.texts(attribute);
      const subjects = attribute === 'name' && subject !== undefined ? table.texts(subject) : null;
      for (let slot = 0; slot < table.length; slot++) {
        const value = values[slot] ?? subjects?.[slot] ?? null;
        if (value === null) continue;
        const enterprise = view.enterpriseOf(table.mentions[slot]!);
        const source = table.sources[slot]!;
        if (enterprise < 0 || !view.isLive(source)) continue;
        const standing = attribute === 'name' && LEGAL_FORM.test(value) ? 1 : 0;
        const of = best[enterprise]!;
        let kept = of.get(attribute);
        if (!kept) of.set(attribute, (kept = new Best()));
        kept.offer(value, standing, recencies[source]!);
      }
    }
  }
  return view.ids.map((id, index) => {
    const get = (attribute: Attribute) => best[index]!.get(attribute)?.value ?? null;
    const aboveScale = get('above_scale');
    const products = get('products');
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
    };
  });
}
