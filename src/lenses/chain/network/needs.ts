import { groupBy } from '../../../model/group-by.js';
import type { BillItem } from '../facts/bills.js';
import type { ChainFacts } from '../facts/chain-facts.js';
import { folded } from '../facts/plants.js';
import type { SupplyLink } from '../facts/supply.js';
import type { Draft } from './draft.js';
import type { DraftLine } from './lines.js';

/** A part that lines of a plant need: it fits no other plant. */
export interface Need {
  id: string;
  part: string;
  plant: string;
  unit: string | null;
  /** Pieces for one vehicle of each line. */
  quantities: Map<string, number>;
  rows: number[];
  /** Who supplies it. */
  links: SupplyLink[];
}

export const partAt = (part: string, plant: string) => `${part}@${plant}`;

/** What the bills say of a part at a plant: a row about a line stands before one about the whole plant. */
function quantitiesOf(draft: Draft, items: readonly BillItem[], lines: readonly DraftLine[]) {
  const quantities = new Map<string, number>();
  const general = items.find((i) => i.line === null);
  for (const line of lines) {
    const own =
      items.find((i) => i.line !== null && (folded(i.line) === folded(line.name) || lines.length === 1)) ??
      general;
    if (!own) continue;
    if (own.quantity === null) draft.note('quantity-assumed', partAt(own.part, own.plant), own.rows);
    const quantity = own.quantity ?? 1;
    if (quantity > 0) quantities.set(line.id, quantity);
  }
  return quantities;
}

/** The plant that a link goes to: the stated one, else the only one of the buyer that needs the part. */
function plantOf(facts: ChainFacts, link: SupplyLink): string | null {
  if (link.plant !== null) return link.plant;
  const own = facts.plants.filter((p) => p.maker !== null && p.maker === link.buyer);
  const needing = own.filter((p) => facts.bills.items.some((i) => i.plant === p.id && i.part === link.part));
  if (needing.length === 1) return needing[0]!.id;
  return own.length === 1 ? own[0]!.id : null;
}

/** Pieces for a vehicle by what is supplied a year, whole and at least one; one where that is unknown. */
function quantityOf(links: readonly SupplyLink[], lines: readonly DraftLine[], workingDays: number): number {
  const vehicles = lines.reduce((sum, l) => sum + l.perDay, 0) * workingDays;
  const share = links.reduce((sum, l) => sum + (l.share ?? 0), 0);
  const volume = links.reduce((sum, l) => sum + (l.volumePerYear ?? 0), 0);
  if (vehicles === 0 || volume === 0) return 1;
  return Math.max(1, Math.round(volume / vehicles / (share > 0 && share < 1 ? share : 1)));
}

/**
 * What the lines of each plant need: the parts of their bills, and those that somebody supplies to the plant though no bill names them. A maker's
 * links that name none of its plants are left out, and so are plants without a line that counts.
 */
export function needsOf(
  draft: Draft,
  facts: ChainFacts,
  lines: readonly DraftLine[],
  first: readonly SupplyLink[],
  workingDays: number,
): Need[] {
  const linesOf = groupBy(lines, (l) => l.plant);
  const bills = groupBy(facts.bills.items, (i) => partAt(i.part, i.plant));
  const linked = new Map<string, SupplyLink[]>();
  for (const link of first) {
    const plant = plantOf(facts, link);
    if (plant === null || !linesOf.has(plant)) draft.note('not-usable', null, link.rows);
    else
      linked.set(partAt(link.part, plant), [
        ...(linked.get(partAt(link.part, plant)) ?? []),
        { ...link, plant },
      ]);
  }
  return [...new Set([...bills.keys(), ...linked.keys()])].sort().flatMap((id): Need[] => {
    const items = bills.get(id) ?? [];
    const links = linked.get(id) ?? [];
    const { part, plant } = items[0] ?? (links[0] as { part: string; plant: string });
    const own = linesOf.get(plant) ?? [];
    const quantities =
      items.length > 0
        ? quantitiesOf(draft, items, own)
        : new Map(own.map((l) => [l.id, quantityOf(links, own, workingDays)]));
    const rows = items.flatMap((i) => i.rows);
    if (items.length === 0)
      draft.note(
        'not-in-bill',
        id,
        links.flatMap((l) => l.rows),
      );
    if (quantities.size === 0) {
      draft.note('not-usable', null, [...rows, ...links.flatMap((l) => l.rows)]);
      return [];
    }
    return [{ id, part, plant, unit: items[0]?.unit ?? null, quantities, rows, links }];
  });
}
