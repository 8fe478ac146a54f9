import type { Plan, Selection } from '../../model/plan.js';
import type { Enterprise } from '../../register/index.js';
import { layerFinder, type LayerId } from './layer.js';
import { once } from '../../model/once.js';
import type { PlanQuestion } from './question.js';

/** An enterprise of an indicator's population, with its chain layer. */
export interface Member extends Enterprise {
  layer: LayerId | null;
}

/** The plan's park that a file means by a text, null when it is none of them. */
export function parkOf(plan: Plan, written: string | null): Plan['parks'][number] | null {
  if (written === null) return null;
  return (
    plan.parks.find(
      (p) =>
        p.name.zh === written || p.name.en === written || p.id === written || p.aliases.includes(written),
    ) ?? null
  );
}

/** Every enterprise with its chain layer under an assignment of the groups that have none. */
function withLayers(question: PlanQuestion, assign: Selection['assign']): readonly Member[] {
  const { plan, taxonomy, view, asOf } = question;
  return once(view, `layers ${plan.id} ${view.lastStated(asOf)} ${JSON.stringify(assign)}`, () => {
    const layerOf = layerFinder(plan, taxonomy, assign);
    return view.enterprises(asOf).map((enterprise) => ({ ...enterprise, layer: layerOf(enterprise) }));
  });
}

/** The enterprises that a selection takes in, by index. What it asks for and is unknown of an enterprise leaves it out. */
export function population(question: PlanQuestion, selection: Selection): ReadonlyMap<number, Member> {
  const { plan, view, asOf } = question;
  const { in_zone, roles, layers, assign } = selection;
  const key = JSON.stringify([plan.id, view.lastStated(asOf), in_zone, roles, layers, assign]);
  return once(view, `population ${key}`, () => {
    const members = withLayers(question, assign).filter(
      ({ park, role, layer }) =>
        (!in_zone || parkOf(plan, park) !== null) &&
        (!roles || roles.some((r) => r === role)) &&
        (!layers || (layer !== null && layers.includes(layer))),
    );
    return new Map(members.map((m) => [m.index, m]));
  });
}
