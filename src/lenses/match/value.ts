import type { Money } from '../../model/money.js';
import { groupBy } from '../../model/group-by.js';
import type { Need } from './needs.js';
import type { Priced, Supplying } from './question.js';

/** What one of a part costs, and where that stands. */
export interface Price {
  amount: Money;
  /** The bill of the plant that needs it, the bills of other plants, or supply links (the middle one of their prices). */
  from: 'plant' | 'bills' | 'links';
  rows: number[];
}

type Offer = { price: Money | null; rows: number[] };

function middle(offers: readonly Offer[], from: Price['from']): Price | null {
  const known = offers
    .filter((o): o is Offer & { price: Money } => o.price !== null)
    .sort((a, b) => a.price - b.price);
  const one = known[Math.floor((known.length - 1) / 2)];
  return one ? { amount: one.price, from, rows: one.rows } : null;
}

/** Gives the function that finds what a part costs at a plant. */
export function priceFinder(bills: readonly Priced[], links: readonly Supplying[]) {
  const billed = groupBy(bills, (b) => b.part);
  const linked = groupBy(links, (l) => l.part);
  const byPart = new Map<string, Price | null>();
  return (part: string, plant: string | null): Price | null => {
    const own = middle(
      (billed.get(part) ?? []).filter((b) => b.plant === plant),
      'plant',
    );
    if (own) return own;
    if (!byPart.has(part))
      byPart.set(part, middle(billed.get(part) ?? [], 'bills') ?? middle(linked.get(part) ?? [], 'links'));
    return byPart.get(part)!;
  };
}

/** What a need is worth in a year of full volume, in fen; null where price or volume is unknown. */
export function valueOf(need: Need, price: Price | null): number | null {
  return price === null || need.volumePerYear === null ? null : Math.round(price.amount * need.volumePerYear);
}
