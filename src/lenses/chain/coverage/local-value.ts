import { groupBy } from '../../../model/group-by.js';
import type { EnterpriseId } from '../../../model/identity.js';
import { inputFinder, tiersOf } from '../facts/inputs.js';
import { type SupplyLink, worthOf } from '../facts/supply.js';
import { ANY, type Bounds, NONE } from './bounds.js';
import type { Place } from './place.js';
import type { CoverageQuestion } from './question.js';
import type { Use } from './uses.js';

/** What every firm sells of every part that it sells, in fen a year, as far as the register tells; null: unknown. */
function salesOf(
  uses: readonly Use[],
  second: readonly SupplyLink[],
): Map<EnterpriseId, Map<string, number | null>> {
  const sales = new Map<EnterpriseId, Map<string, number | null>>();
  const add = (firm: EnterpriseId, part: string, value: number | null) => {
    const own = sales.get(firm) ?? new Map<string, number | null>();
    const before = own.get(part) ?? (own.has(part) ? null : 0);
    sales.set(firm, own.set(part, before === null || value === null ? null : before + value));
  };
  for (const use of uses)
    for (const { supplier, share } of use.sources.list)
      add(supplier, use.part, use.value === null || share === null ? null : use.value * share);
  for (const link of second) add(link.supplier, link.part, worthOf(link));
  return sales;
}

/**
 * Gives what of a yuan paid to a firm for a part is added in the zone: what it adds itself if it is in the zone, and what its inputs hold in
 * turn, tier by tier. What it pays for a component is laid on those of its parts that take the component, by what they sell for. A firm
 * in the zone whose inputs no list tells is unknown: nothing at least, all at most.
 */
export function localValueFinder(
  question: CoverageQuestion,
  uses: readonly Use[],
  placeOf: (id: EnterpriseId) => Place,
): (firm: EnterpriseId, part: string) => Bounds {
  const { second } = tiersOf(question.facts);
  const inputsOf = inputFinder(question.taxonomy);
  const sales = salesOf(uses, second);
  const bought = groupBy(second, (l) => l.buyer!);
  const known = new Map<string, Bounds>();
  const path = new Set<string>();

  /** The cost of a component in a yuan of each part that takes it. */
  function costOf(firm: EnterpriseId, link: SupplyLink): number | null {
    const cost = worthOf(link);
    let sold = 0;
    for (const [part, value] of sales.get(firm) ?? []) {
      if (!inputsOf(part).includes(link.part)) continue;
      if (value === null) return null;
      sold += value;
    }
    return cost === null || sold === 0 ? null : cost / sold;
  }

  function compute(firm: EnterpriseId, part: string): Bounds {
    const links = (bought.get(firm) ?? []).filter((l) => inputsOf(part).includes(l.part));
    const inputs = links.map((l) => ({ cost: costOf(firm, l), local: localValue(l.supplier, l.part) }));
    let [cost, low, high] = [0, 0, 0];
    for (const input of inputs) {
      if (input.cost === null) continue;
      cost += input.cost;
      low += input.cost * input.local.low;
      high += input.cost * input.local.high;
    }
    const place = placeOf(firm);
    // Who is listed as buying more than it sells sells to others too, or one of the lists is wrong.
    if (cost > 1) return place === 'outside' ? NONE : ANY;
    const isTold = inputs.length > 0 && inputs.every((i) => i.cost !== null);
    return {
      low: low + (place === 'zone' && isTold ? 1 - cost : 0),
      high: high + (place === 'outside' ? 0 : 1 - cost),
    };
  }

  function localValue(firm: EnterpriseId, part: string): Bounds {
    const key = `${firm} ${part}`;
    const before = known.get(key);
    if (before) return before;
    // A firm that buys, in the end, of itself: how much nobody can tell.
    if (path.has(key)) return ANY;
    path.add(key);
    const found = compute(firm, part);
    path.delete(key);
    // On the way through a circle an answer hangs on where it was entered, and is not kept.
    if (path.size === 0) known.set(key, found);
    return found;
  }
  return localValue;
}
