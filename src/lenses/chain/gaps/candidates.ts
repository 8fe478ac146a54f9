import { groupBy } from '../../../model/group-by.js';
import type { EnterpriseId } from '../../../model/identity.js';
import type { Part } from '../../../model/taxonomy.js';
import type { Chain } from '../coverage/chain.js';
import type { Product } from '../facts/products.js';
import type { Candidate } from './answer.js';

/** Candidates that a gap names at most. */
const SHOWN = 5;

/** From near to far. The classes of GB/T 4754 come last: one of them holds most of the trade. */
const NEAR = ['part', 'hs6', 'system', 'gb4754'] as const;

/** How near one part is to another; null: not at all. */
function nearness(a: Part, b: Part): Candidate['by'] | null {
  if (a.id === b.id) return 'part';
  if (a.hs6.some((code) => b.hs6.includes(code))) return 'hs6';
  if (a.parent !== null && a.parent === b.parent) return 'system';
  return a.gb4754.some((code) => b.gb4754.includes(code)) ? 'gb4754' : null;
}

/** Gives the firms of the zone that make a part, or come near to it, without those that supply it already. */
export function candidateFinder(
  chain: Chain,
): (part: string, without: ReadonlySet<EnterpriseId>) => Candidate[] {
  const { parts } = chain.question.taxonomy;
  return (id, without) => {
    const wanted = parts.find((p) => p.id === id);
    if (!wanted) return [];
    const near: { by: Candidate['by']; product: Product }[] = [];
    for (const part of parts) {
      const by = nearness(wanted, part);
      if (by === null) continue;
      for (const product of chain.makers.get(part.id) ?? [])
        if (!without.has(product.enterprise)) near.push({ by, product });
    }
    return [...groupBy(near, (n) => n.product.enterprise)]
      .map(([enterprise, own]) => {
        const by = NEAR.find((n) => own.some((o) => o.by === n))!;
        return { enterprise, by, products: own.filter((o) => o.by === by).map((o) => o.product) };
      })
      .sort(
        (a, b) =>
          NEAR.indexOf(a.by) - NEAR.indexOf(b.by) ||
          b.products.length - a.products.length ||
          (a.enterprise < b.enterprise ? -1 : 1),
      )
      .slice(0, SHOWN)
      .map(({ enterprise, by, products }) => ({
        ...chain.firmOf(enterprise),
        by,
        makes: products.map((p) => chain.partOf(p.part)),
        rows: [...new Set(products.map((p) => p.row))],
      }));
  };
}
