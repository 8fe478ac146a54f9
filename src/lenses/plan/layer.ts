import type { Plan, Selection } from '../../model/plan.js';
import type { Part, Taxonomy } from '../../model/taxonomy.js';
import type { Enterprise } from '../../register/index.js';

export type LayerId = Part['layer'];

const fold = (s: string) => s.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** Gives the layer of a part: the taxonomy's, or, of a part that it leaves `unassigned`, that to which the selection assigns its group. */
export function partLayerFinder(
  plan: Plan,
  assign: Selection['assign'] = {},
): (part: Pick<Part, 'id' | 'layer'>) => LayerId {
  const systemLayer = new Map<string, LayerId>();
  for (const group of plan.unassigned)
    for (const system of group.systems) systemLayer.set(system, assign[group.id] ?? 'unassigned');
  return ({ id, layer }) =>
    layer === 'unassigned' ? (systemLayer.get(id.split('.')[0]!) ?? 'unassigned') : layer;
}

/** The layers to which the plan's switches assign groups of parts where nobody chooses otherwise. */
export function assignedByDefault(plan: Plan): NonNullable<Selection['assign']> {
  const chosen = plan.indicators.flatMap((i) =>
    i.switches.map((s) => s.options.find((o) => o.id === s.default)?.set.assign ?? {}),
  );
  return Object.assign({}, ...chosen) as NonNullable<Selection['assign']>;
}

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
  const layerOf = partLayerFinder(plan, assign);
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
