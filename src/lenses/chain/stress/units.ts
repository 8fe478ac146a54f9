import type { Item, Quantity } from './network.js';

/** Units of mass, length, volume and number in their base unit (SI brochure, 9th edition; 件 and 个 are pieces). */
const UNITS: Record<string, { of: string; size: number }> = {
  mg: { of: 'mass', size: 1e-6 },
  g: { of: 'mass', size: 1e-3 },
  kg: { of: 'mass', size: 1 },
  t: { of: 'mass', size: 1e3 },
  克: { of: 'mass', size: 1e-3 },
  千克: { of: 'mass', size: 1 },
  公斤: { of: 'mass', size: 1 },
  吨: { of: 'mass', size: 1e3 },
  mm: { of: 'length', size: 1e-3 },
  cm: { of: 'length', size: 1e-2 },
  m: { of: 'length', size: 1 },
  米: { of: 'length', size: 1 },
  mL: { of: 'volume', size: 1e-3 },
  L: { of: 'volume', size: 1 },
  升: { of: 'volume', size: 1 },
  m2: { of: 'area', size: 1 },
  pc: { of: 'number', size: 1 },
  pcs: { of: 'number', size: 1 },
  件: { of: 'number', size: 1 },
  个: { of: 'number', size: 1 },
  只: { of: 'number', size: 1 },
};

/** How many of an item's unit one of `unit` is; null where nothing says so: kilograms are no pieces. */
export function factorTo(item: Pick<Item, 'unit' | 'factors'>, unit: string): number | null {
  if (unit === item.unit) return 1;
  const own = item.factors[unit];
  if (own !== undefined) return own;
  const [from, to] = [UNITS[unit], UNITS[item.unit]];
  return from && to && from.of === to.of ? from.size / to.size : null;
}

/** A recipe's quantity in the input's own unit; null where its unit cannot be converted. */
export function quantityIn(item: Pick<Item, 'unit' | 'factors'>, quantity: Quantity): number | null {
  if (typeof quantity === 'number') return quantity;
  const factor = factorTo(item, quantity.unit);
  return factor === null ? null : quantity.quantity * factor;
}
