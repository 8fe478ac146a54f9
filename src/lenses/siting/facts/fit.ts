import type { PlanPark } from '../../../model/plan.js';
import type { Fit } from '../programme/problem.js';
import type { Project } from './projects.js';

/** Whether a value is among those that a rule names; null: the value is unknown. A rule that names none takes all. */
function among<T>(list: readonly T[] | undefined, value: T | null): boolean | null {
  if (list === undefined) return true;
  return value === null ? null : list.includes(value);
}

/** How well a park's focus suits a project, by the plan's rules, of which the first that holds counts. */
export function fitOf({ takes }: PlanPark, { kind, layer }: Pick<Project, 'kind' | 'layer'>): Fit {
  if (takes.length === 0) return 'unclear';
  for (const rule of takes) {
    const holds = new Set([among(rule.project_kinds, kind), among(rule.layers, layer)]);
    if (holds.has(false)) continue;
    return holds.has(null) ? 'unclear' : rule.fit;
  }
  return 'against';
}
