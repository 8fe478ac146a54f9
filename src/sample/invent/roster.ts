import { dayOf } from '../../model/day.js';
import { fen, type Money } from '../../model/money.js';
import type { Part, Taxonomy } from '../../model/taxonomy.js';
import type { Random } from '../random.js';
import { BrandMint } from './brands.js';
import { CodeMint } from './codes.js';
import type { Enterprise } from './enterprise.js';
import { drawGaps } from './bill.js';
import { giveFormerNames } from './former-names.js';
import {
  englishName,
  fullName,
  legalForm,
  MARK_PAIRS,
  type Mark,
  type NameParts,
  shortNames,
} from './names.js';
import { HOME_PLACES, type ParkId, PARTNER_REGIONS, type PartnerRegion, type Place } from './places.js';
import { hasRevenueOnly, parkForLayer, ProductRange } from './products.js';
import { NameIndex } from './short-names.js';
import { rankByTurnover } from './turnover.js';
import { GENERAL_TRADES, OTHER_TRADES, type Trade, tradesOf, VEHICLE_TRADES } from './trades.js';

/** Everybody: in the zone, and of the partner regions. */
export interface Roster {
  makers: Enterprise[];
  suppliers: Enterprise[];
  others: Enterprise[];
  partners: Enterprise[];
  /** Parts of a bill of material that nobody in the zone makes. */
  gaps: Part[];
}

const MAKERS = 9;
/** Shares of a sample of 1,200 suppliers. */
const FAMILY_SHARE = 0.045;
const OTHERS_SHARE = 0.01;
const PARTNERS_A_REGION = 0.02;

/** Invents the enterprises of a zone: who they are and what they are called. */
export function inventRoster(suppliers: number, taxonomy: Taxonomy, random: Random): Roster {
  const gaps = drawGaps(taxonomy, random.fork('gaps'));
  const draft = new Draft(taxonomy, new Set(gaps.map((part) => part.id)), random);
  const roster: Roster = {
    makers: draft.makers(),
    suppliers: draft.suppliers(suppliers),
    others: draft.others(Math.max(2, Math.round(suppliers * OTHERS_SHARE))),
    partners: [],
    gaps,
  };
  roster.partners = draft.partners(
    gaps,
    Math.max(6, Math.round(suppliers * PARTNERS_A_REGION)),
    roster.suppliers,
  );
  rankByTurnover(roster.suppliers, random.fork('turnover'));
  const everybody = [...roster.makers, ...roster.suppliers, ...roster.others, ...roster.partners];
  giveFormerNames(everybody, draft.brands, random.fork('former'));
  giveShortNames(everybody, random.fork('short'));
  return roster;
}

interface Wanted {
  key: string;
  role: Enterprise['role'];
  park: ParkId | null;
  partner: PartnerRegion | null;
  nameParts: NameParts;
  family: number | null;
  system: string;
  products: Part[];
  industryCode: string;
}

class Draft {
  readonly brands: BrandMint;
  readonly #codes: CodeMint;
  readonly #random: Random;
  readonly #range: ProductRange;
  #families = 0;

  constructor(
    readonly taxonomy: Taxonomy,
    gaps: ReadonlySet<string>,
    random: Random,
  ) {
    this.brands = new BrandMint(random.fork('brands'));
    this.#codes = new CodeMint(random.fork('codes'));
    this.#random = random.fork('roster');
    this.#range = new ProductRange(taxonomy, gaps);
  }

  makers(): Enterprise[] {
    const parks: ParkId[] = ['smart-mfg', 'smart-mfg', 'icv-ev', 'icv-ev', 'junshan'];
    return Array.from({ length: MAKERS }, (_, i) =>
      this.#enterprise({
        key: `M${String(i + 1).padStart(2, '0')}`,
        role: 'vehicle-maker',
        park: parks[i % parks.length]!,
        partner: null,
        nameParts: this.#nameParts(
          HOME_PLACES[i % 3 === 2 ? 1 : 0]!,
          VEHICLE_TRADES[i % VEHICLE_TRADES.length]!,
        ),
        family: null,
        system: '',
        products: [],
        industryCode: i % 4 === 1 ? '3612' : '3611',
      }),
    );
  }

  others(n: number): Enterprise[] {
    return Array.from({ length: n }, (_, i) =>
      this.#enterprise({
        key: `O${String(i + 1).padStart(3, '0')}`,
        role: 'other',
        park: this.#random.pick(['junshan', 'modern-service'] as const),
        partner: null,
        nameParts: this.#nameParts(HOME_PLACES[0]!, OTHER_TRADES[i % OTHER_TRADES.length]!),
        family: null,
        system: '',
        products: [],
        industryCode: i % 2 === 0 ? '7320' : '7224',
      }),
    );
  }

  suppliers(n: number): Enterprise[] {
    const list: Enterprise[] = [];
    const width = String(n).length;
    while (list.length < n) {
      const key = () => `S${String(list.length + 1).padStart(width, '0')}`;
      const system = this.#range.system(this.#random);
      const trade = this.#trade(system.id);
      const first = this.#nameParts(this.#homePlace(), trade);
      if (list.length + 2 <= n && this.#random.chance(FAMILY_SHARE)) {
        const family = ++this.#families;
        const [a, b] = this.#siblings(first, system.id);
        list.push(this.#supplier(key(), system.id, a, family));
        list.push(this.#supplier(key(), b.system, b.nameParts, family));
      } else {
        list.push(this.#supplier(key(), system.id, first, null));
      }
    }
    return list;
  }

  /** Partner-region enterprises: the first ones make what the zone lacks; some are siblings of firms here. */
  partners(gaps: readonly Part[], aRegion: number, locals: readonly Enterprise[]): Enterprise[] {
    const list: Enterprise[] = [];
    const siblings = this.#random.sample(
      locals.filter((e) => e.family === null),
      PARTNER_REGIONS.length,
    );
    for (const region of PARTNER_REGIONS) {
      const sibling = siblings.pop();
      for (let i = 0; i < aRegion; i++) {
        const gap = gaps[list.length];
        const system = gap?.parent ?? this.#range.system(this.#random).id;
        const products = gap ? [gap] : this.#range.products(system, this.#random);
        const nameParts = this.#nameParts(this.#random.pick(region.places), this.#trade(system));
        if (i === aRegion - 1 && sibling) {
          sibling.family = ++this.#families;
          nameParts.brand = sibling.nameParts.brand;
        }
        list.push(
          this.#enterprise({
            key: `R-${region.id}-${String(i + 1).padStart(3, '0')}`,
            role: 'parts-supplier',
            park: null,
            partner: region,
            nameParts,
            family: i === aRegion - 1 && sibling ? sibling.family : null,
            system,
            products,
            industryCode: this.#range.industryCode(products[0]!, this.#random),
          }),
        );
      }
    }
    return list;
  }

  /** Two firms of one brand: of two trades, of two places, or told apart by a mark. */
  #siblings(first: NameParts, system: string): [NameParts, { nameParts: NameParts; system: string }] {
    const form = legalForm(this.#random);
    const manner = this.#random.weighted([
      ['trade', 4] as const,
      ['place', 3] as const,
      ['mark', 3] as const,
    ]);
    if (manner === 'trade') {
      for (;;) {
        const other = this.#range.system(this.#random).id;
        const trade = this.#trade(other);
        if (trade.short !== first.trade.short)
          return [first, { nameParts: { ...first, trade, form }, system: other }];
      }
    }
    if (manner === 'place') {
      const place = HOME_PLACES.find((p) => p !== first.place)!;
      return [first, { nameParts: { ...first, place, form }, system }];
    }
    const [a, b]: readonly [Mark, Mark] = this.#random.pick(MARK_PAIRS);
    return [
      { ...first, mark: a },
      { nameParts: { ...first, mark: b }, system },
    ];
  }

  #supplier(key: string, system: string, nameParts: NameParts, family: number | null): Enterprise {
    const products = this.#range.products(system, this.#random);
    const main = products[0]!;
    return this.#enterprise({
      key,
      role: 'parts-supplier',
      park: parkForLayer(main.layer, this.#random),
      partner: null,
      nameParts,
      family,
      system,
      products,
      industryCode: this.#range.industryCode(main, this.#random),
    });
  }

  #enterprise(w: Wanted): Enterprise {
    const year = Math.min(2024, 2003 + Math.floor(22 * Math.sqrt(this.#random.next())));
    return {
      ...w,
      uscc: this.#codes.code(w.nameParts.place.division, year),
      name: fullName(w.nameParts),
      nameEn: englishName(w.nameParts),
      englishListed: this.#random.chance(0.6),
      shortName: null,
      ambiguousName: null,
      formerNames: [],
      revenueOnly: hasRevenueOnly(w.industryCode),
      standing: w.role === 'vehicle-maker' ? 'returns' : 'listed',
      turnover: fen(0),
      founded: dayOf(year, this.#random.int(1, year === 2024 ? 2 : 12), this.#random.int(1, 28))!,
      capital: wan(this.#random.pick([100, 200, 500, 1000, 2000, 3000, 5000, 8000, 10000])),
      employees: this.#random.int(5, 60),
    };
  }

  #nameParts(place: Place, trade: Trade): NameParts {
    return {
      place,
      brand: this.brands.coin(),
      trade,
      placeLast: this.#random.chance(0.14),
      form: legalForm(this.#random),
    };
  }

  #homePlace(): Place {
    return this.#random.weighted([[HOME_PLACES[0]!, 78] as const, [HOME_PLACES[1]!, 22] as const]);
  }

  #trade(system: string): Trade {
    return this.#random.chance(0.12)
      ? this.#random.pick(GENERAL_TRADES)
      : this.#random.pick(tradesOf(system));
  }
}

/** Gives everybody a short name that fits nobody else, and siblings one that fits both. */
function giveShortNames(everybody: readonly Enterprise[], random: Random): void {
  const index = new NameIndex();
  const families = new Map<number, Enterprise[]>();
  for (const e of everybody) {
    index.add(e.name, e.key);
    for (const former of e.formerNames) index.add(former.name, e.key);
    if (e.family !== null) families.set(e.family, [...(families.get(e.family) ?? []), e]);
  }
  for (const e of everybody) {
    e.shortName = shortNames(e.nameParts, random).find((short) => index.owners(short).size === 1) ?? null;
    if (e.family === null) continue;
    const { brand, trade } = e.nameParts;
    e.ambiguousName = [brand + trade.short, brand].find((short) => index.owners(short).size === 2) ?? null;
  }
}

/** An amount of whole 万元. */
export function wan(n: number): Money {
  return fen(Math.round(n) * 1_000_000);
}
