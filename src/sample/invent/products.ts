import { LAYERS, type Part, type Taxonomy } from '../../model/taxonomy.js';
import type { Random } from '../random.js';
import type { ParkId } from './places.js';

/** How many suppliers of a hundred or so work in each system; one that is not named here weighs 1. */
const WEIGHTS: Record<string, number> = {
  bat: 4,
  edrv: 4,
  ectl: 4,
  h2: 1,
  chg: 1.5,
  soft: 9,
  chip: 5,
  adas: 3.5,
  cockpit: 3.5,
  v2x: 2,
  ecu: 2,
  ice: 5,
  trans: 5,
  exh: 3,
  fuel: 2,
  brk: 4,
  str: 3.5,
  sus: 4,
  whl: 2.5,
  axl: 2.5,
  frm: 3,
  body: 9,
  ext: 4,
  int: 6,
  seat: 4,
  saf: 2,
  lgt: 3,
  ele: 5,
  thm: 5,
  std: 7,
  mat: 7,
  tool: 5,
  aft: 2,
};

const PARKS_BY_LAYER: Record<Part['layer'], readonly (readonly [ParkId, number])[]> = {
  battery: [
    ['icv-ev', 55],
    ['junshan', 25],
    ['smart-mfg', 20],
  ],
  software: [
    ['modern-service', 75],
    ['icv-ev', 15],
    ['junshan', 10],
  ],
  chip: [
    ['icv-ev', 45],
    ['junshan', 35],
    ['modern-service', 20],
  ],
  traditional: [
    ['smart-mfg', 50],
    ['junshan', 30],
    ['icv-ev', 20],
  ],
  unassigned: [
    ['icv-ev', 55],
    ['junshan', 20],
    ['smart-mfg', 15],
    ['modern-service', 10],
  ],
};

export function parkForLayer(layer: Part['layer'], random: Random): ParkId {
  return random.weighted(PARKS_BY_LAYER[layer]);
}

/** Draws systems and products from the taxonomy, leaving out the parts that nobody in the zone shall make. */
export class ProductRange {
  readonly #bySystem = new Map<string, Part[]>();
  readonly #systems: (readonly [Part, number])[];

  constructor(
    readonly taxonomy: Taxonomy,
    readonly gaps: ReadonlySet<string>,
  ) {
    for (const part of taxonomy.parts) {
      if (part.parent === null || gaps.has(part.id)) continue;
      this.#bySystem.set(part.parent, [...(this.#bySystem.get(part.parent) ?? []), part]);
    }
    this.#systems = taxonomy.parts
      .filter((part) => part.parent === null && this.#bySystem.has(part.id))
      .map((system) => [system, WEIGHTS[system.id] ?? 1] as const);
  }

  system(random: Random): Part {
    return random.weighted(this.#systems);
  }

  /** One to three parts of a system, the main one first. */
  products(system: string, random: Random): Part[] {
    const parts = this.#bySystem.get(system)!;
    return random.sample(parts, random.weighted([[1, 40] as const, [2, 40] as const, [3, 20] as const]));
  }

  /** The four-digit class of GB/T 4754 of a firm whose main product this is. */
  industryCode(main: Part, random: Random): string {
    const classes = main.gb4754;
    if (main.layer === LAYERS[2] && classes.includes('6520'))
      return random.chance(0.55) ? '6520' : classes[0]!;
    return classes.length > 0 ? classes[0]! : '3670';
  }
}

/** Software (division 65) and chip design report revenue, not industrial output. */
export function hasRevenueOnly(industryCode: string): boolean {
  return industryCode.startsWith('65');
}
