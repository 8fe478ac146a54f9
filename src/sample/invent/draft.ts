import { dayOf } from '../../model/day.js';
import { fen } from '../../model/money.js';
import type { Part, Taxonomy } from '../../model/taxonomy.js';
import type { Random } from '../random.js';
import { wan } from './amounts.js';
import { BrandMint } from './brands.js';
import { CodeMint } from './codes.js';
import type { Enterprise } from './enterprise.js';
import { englishName, fullName, legalForm, type NameParts } from './names.js';
import { HOME_PLACES, type ParkId, PARTNER_REGIONS, type PartnerRegion, type Place } from './places.js';
import { hasRevenueOnly, parkForLayer, ProductRange } from './products.js';
import { siblingsOf } from './siblings.js';
import { GENERAL_TRADES, OTHER_TRADES, type Trade, tradesOf, VEHICLE_TRADES } from './trades.js';

const MAKERS = 9;
/** How often a supplier is followed by a sibling. */
const FAMILY_SHARE = 0.045;

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

/** Drafts the enterprises of a zone one after another, so that no code and no brand is given twice. */
export class Draft {
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
      const { system, trade } = this.#line();
      const first = this.#nameParts(this.#homePlace(), trade);
      if (list.length + 2 <= n && this.#random.chance(FAMILY_SHARE)) {
        const family = ++this.#families;
        const [a, b] = siblingsOf(first, system, () => this.#line(), this.#random);
        list.push(this.#supplier(key(), a.system, a.nameParts, family));
        list.push(this.#supplier(key(), b.system, b.nameParts, family));
      } else {
        list.push(this.#supplier(key(), system, first, null));
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

  /** A line of business: a system and a trade of it. */
  #line(): { system: string; trade: Trade } {
    const system = this.#range.system(this.#random).id;
    return { system, trade: this.#trade(system) };
  }

  #trade(system: string): Trade {
    return this.#random.chance(0.12)
      ? this.#random.pick(GENERAL_TRADES)
      : this.#random.pick(tradesOf(system));
  }
}
