import { groupBy } from '../../../model/group-by.js';
import { type Money, sumMoney } from '../../../model/money.js';
import type { BillItem } from '../facts/bills.js';
import { tiersOf } from '../facts/inputs.js';
import { folded, type Plant } from '../facts/plants.js';
import type { SupplyLink } from '../facts/supply.js';
import { outputOf } from './output.js';
import type { CoverageQuestion } from './question.js';
import { type Sources, sourcesOf } from './sources.js';

/** What a plant needs of a part in a year, and who supplies it. Null is unknown. */
export interface Use {
  plant: Plant;
  part: string;
  units: number | null;
  /** Null where the bills do not say, or say several. */
  unit: string | null;
  value: Money | null;
  /** Where the price is from: the bill, the supply lists of the plant, or, for want of both, the other bills. */
  price: 'bill' | 'supply' | 'elsewhere' | null;
  sources: Sources;
  /** The register's ids of the rows of the bill, the lines and the links. */
  rows: number[];
}

const median = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.toSorted((a, b) => a - b)[(values.length - 1) >> 1]!;
const prices = (of: readonly { price: Money | null }[]) => of.map((o) => o.price).filter((p) => p !== null);

/** Every part that a plant's bill names, once a plant. */
export function usesOf({ facts, workingDays }: Pick<CoverageQuestion, 'facts' | 'workingDays'>): Use[] {
  const { first } = tiersOf(facts);
  const links = groupBy(first, (l) => `${l.plant ?? l.buyer} ${l.part}`);
  const items = groupBy(facts.bills.items, (i) => `${i.plant} ${i.part}`);
  const usual = new Map(
    [...groupBy(facts.bills.items, (i) => i.part)].map(([part, own]) => [part, median(prices(own))]),
  );
  const plants = new Map(facts.plants.map((p) => [p.id, p]));
  return [...items.values()].map((own): Use => {
    const { plant: id, part } = own[0]!;
    const plant = plants.get(id)!;
    const supplied = links.get(`${id} ${part}`) ?? links.get(`${plant.maker} ${part}`) ?? [];
    const fallback = fallbackPrice(supplied, usual.get(part) ?? null);
    const needs = needsOf(plant, own, workingDays);
    const units = [...new Set(own.map((i) => i.unit))];
    return {
      plant,
      part,
      units: units.length > 1 ? null : add(needs.map((n) => n.units)),
      unit: units.length > 1 ? null : units[0]!,
      value: valueOf(needs, fallback.price),
      price: own.every((i) => i.price !== null) ? 'bill' : fallback.from,
      sources: sourcesOf(supplied),
      rows: [
        ...new Set([
          ...own.flatMap((i) => i.rows),
          ...needs.map((n) => n.row),
          ...supplied.flatMap((l) => l.rows),
        ]),
      ],
    };
  });
}

interface Need {
  units: number | null;
  price: Money | null;
  /** The line's row. */
  row: number;
}

/** What each line needs; an item that names no line holds for those that the bill does not name. */
function needsOf(plant: Plant, items: readonly BillItem[], workingDays: number): Need[] {
  const named = new Set(items.flatMap((i) => (i.line === null ? [] : [folded(i.line)])));
  return items.flatMap((item) => {
    const lines = plant.lines.filter((l) =>
      item.line === null ? !named.has(folded(l.name)) : folded(l.name) === folded(item.line),
    );
    // A line that no list of plants has: how much it makes is unknown.
    if (lines.length === 0 && item.line !== null)
      return [{ units: null, price: item.price, row: item.rows[0]! }];
    return lines.map((line) => {
      const output = outputOf(line, workingDays);
      const units = output === null || item.quantity === null ? null : output * item.quantity;
      return { units, price: item.price, row: line.row };
    });
  });
}

function fallbackPrice(
  supplied: readonly SupplyLink[],
  usual: number | null,
): { price: number | null; from: Use['price'] } {
  const price = median(prices(supplied));
  if (price !== null) return { price, from: 'supply' };
  return { price: usual, from: usual === null ? null : 'elsewhere' };
}

function valueOf(needs: readonly Need[], fallback: number | null): Money | null {
  const amounts: Money[] = [];
  for (const need of needs) {
    const price = need.price ?? fallback;
    if (need.units === null || price === null) return null;
    amounts.push(Math.round(need.units * price) as Money);
  }
  return sumMoney(amounts);
}

function add(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>((sum, v) => (sum === null || v === null ? null : sum + v), 0);
}
