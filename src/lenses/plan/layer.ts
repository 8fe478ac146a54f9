import type { Plan, Selection } from '../../model/plan.js';
import type { Part, Taxonomy } from '../../model/taxonomy.js';
import type { Enterprise } from '../../register/index.js';

export type LayerId = Part['layer'];

const fold = (s: string) => s.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/**
 * Gives the chain layer of an enterprise: that of its first product which the taxonomy knows by name or synonym, else that of
 * its industry code when all parts of that code lie in one layer, else null. Parts that the taxonomy leaves `unassigned` go where
 * the selection assigns their group.
 */
export function layerFinder(
  plan: Plan,
  taxonomy: Taxonomy,
  assign: Selection['assign'] = {},
): (enterprise: Enterprise) => LayerId | null {
  const systemLayer = new Map<string, LayerId>();
  for (const group of plan.unassigned)
    for (const system of group.systems) systemLayer.set(system, assign[group.id] ?? 'unassigned');
  const layerOf = (part: Part): LayerId =>
    part.layer === 'unassigned' ? (systemLayer.get(part.id.split('.')[0]!) ?? 'unassigned') : part.layer;

  const byName = new Map<string, LayerId>();
  const byCode = new Map<string, Set<LayerId>>();
  for (const part of taxonomy.parts) {
    for (const name of [part.zh, part.en, ...part.synonyms]) byName.set(fold(name), layerOf(part));
    for (const code of part.gb4754) byCode.set(code, (byCode.get(code) ?? new Set()).add(layerOf(part)));
  }
  return ({ products, industryCode }) => {
    for (const product of products) {
      const layer = byName.get(fold(product));
      if (layer) return layer;
    }
    const layers = byCode.get(industryCode?.replace(/^[A-Z]/, '') ?? '');
    return layers?.size === 1 ? [...layers][0]! : null;
  };
}
