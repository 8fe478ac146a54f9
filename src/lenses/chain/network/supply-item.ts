import { text, type Text } from '../../../model/text.js';
import type { Item } from '../stress/network.js';
import type { Draft } from './draft.js';
import type { Way } from './ways.js';

/** What an item is and how it is come by. */
export interface Supplied {
  item: Pick<Item, 'id'> & Partial<Item> & { name: Text };
  ways: readonly Way[];
  /** What a way's supplier buys for one piece, as ids of items. */
  needs: (way: Way) => readonly string[];
  /** Pieces a working day that a way can make; null: its share of the use. */
  perDay: (way: Way) => number | null;
  rows: number[];
}

/**
 * Adds an item with its sources. Where suppliers buy different things for it, each makes its own variant, and the item is whichever there is: a
 * recipe each, by its share. Where there is one way only, or nobody is known to buy anything, the sources are the item's own.
 */
export function addSupplied(draft: Draft, { item, ways, needs, perDay, rows }: Supplied): void {
  draft.add({ ...item, ...(rows.length === 0 ? {} : { rows }) });
  const bought = ways.map((way) => Object.fromEntries(needs(way).map((id) => [id, 1])));
  const buyers = bought.filter((needed) => Object.keys(needed).length > 0);
  if (buyers.length === 0 || ways.length === 1) {
    for (const way of ways) addSource(draft, item.id, way, way.share, perDay(way));
    if (buyers.length > 0) draft.recipes.push({ item: item.id, needs: buyers[0]!, rows: ways[0]!.rows });
    return;
  }
  ways.forEach((way, i) => {
    const id = `${item.id} < ${way.site.id}`;
    const site = way.site.name ?? text(way.site.id, way.site.id);
    const name = text(`${item.name.en} from ${site.en}`, `${site.zh}供应的${item.name.zh}`);
    draft.add({ id, name, stock: 0, ...(item.part === undefined ? {} : { part: item.part }) });
    draft.recipes.push({
      item: item.id,
      needs: { [id]: 1 },
      ...(way.usedShare === null ? {} : { share: way.usedShare }),
      rows: way.rows,
    });
    // All of a variant is its supplier's.
    addSource(draft, id, way, way.approved ? 1 : null, perDay(way));
    if (Object.keys(bought[i]!).length > 0)
      draft.recipes.push({ item: id, needs: bought[i]!, rows: way.rows });
  });
}

function addSource(draft: Draft, item: string, way: Way, share: number | null, perDay: number | null): void {
  draft.sources.push({ item, site: way.site.id, perDay, share, approved: way.approved, rows: way.rows });
}
