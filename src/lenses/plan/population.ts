import type { Plan, Selection } from '../../model/plan.js';
import type { Enterprise } from '../../register/index.js';
import { layerFinder, type LayerId } from './layer.js';
import { once } from './once.js';
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

/** The enterprises that a selection takes in, by index. What it asks for and is unknown of an enterprise leaves it out. */
export function population(question: PlanQuestion, selection: Selection): ReadonlyMap<number, Member> {
  const { in_zone, roles, layers, assign } = selection;
  const key = JSON.stringify([question.plan.id, question.asOf, in_zone, roles, layers, assign]);
  return once(question.view, `population ${key}`, () => select(question, selection));
}

function select(question: PlanQuestion, selection: Selection): Map<number, Member> {
  const { plan, taxonomy, view, asOf } = question;
  const layerOf = layerFinder(plan, taxonomy, selection.assign);
  const members = new Map<number, Member>();
  for (const enterprise of view.enterprises(asOf)) {
    if (selection.in_zone && parkOf(plan, enterprise.park) === null) continue;
    if (selection.roles && !selection.roles.some((r) => r === enterprise.role)) continue;
    const layer = layerOf(enterprise);
    if (selection.layers && (layer === null || !selection.layers.includes(layer))) continue;
    members.set(enterprise.index, { ...enterprise, layer });
  }
  return members;
}
