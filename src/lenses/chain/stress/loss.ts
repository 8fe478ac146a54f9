import type { Part, StressModel, Stopped } from './model.js';
import { balanced } from './program.js';
import { demandOf, servedWithin } from './ray.js';

/** Who decides which line gets what is short. */
export const ALLOCATORS = ['best', 'proportional', 'worst'] as const;
export type Allocator = (typeof ALLOCATORS)[number];

/** What a stop of so many days costs the lines: units that each does not make, by item; and what the best makes by each recipe. */
export interface Losses {
  lost: Record<Allocator, Float64Array>;
  made: ReadonlyMap<number, number>;
}

/**
 * The allocation that loses least: a linear program over the part that is short. `made` is what it makes by each recipe there.
 */
export function bestOf(
  model: StressModel,
  stopped: Stopped,
  days: number,
  { groups, scope }: Part = model.short(stopped, days),
): { lost: Float64Array; made: ReadonlyMap<number, number> } {
  const { chain, limits } = model;
  if (days === 0 || groups.length === 0)
    return { lost: new Float64Array(chain.items.length), made: new Map() };
  const short = new Set(groups);
  const { program, balance, recipes } = balanced(
    chain,
    stopped,
    servedWithin(days, chain.demand),
    days,
    scope,
    (k) => short.has(limits.groupOf[k]!),
  );
  const { weights } = model;
  const columns = [...balance].flatMap(([k, row]) =>
    chain.demand[k]! > 0
      ? [[k, program.column(weights[k]!, chain.demand[k]! * days, [[row, 1]])] as const]
      : [],
  );
  const found = model.solver(program);
  const lost = new Float64Array(chain.items.length);
  for (const [k, column] of columns) lost[k] = found[column]!;
  return { lost, made: new Map([...recipes].map(([r, column]) => [r, found[column]!])) };
}

/** One largest common fraction of every line's demand is served. */
function proportional(model: StressModel, stopped: Stopped, days: number, part: Part): Float64Array {
  const { demand } = model.chain;
  const served = model.farthest(stopped, servedWithin(days, demand), part).theta;
  return demand.map((d) => d * (days - served));
}

/** The lines in ascending loss per unit, each served as far as what is left goes: the dearest are served last. */
function worst(model: StressModel, stopped: Stopped, days: number, part: Part): Float64Array {
  const { chain } = model;
  const { weights } = model;
  const base = new Float64Array(chain.items.length);
  const lost = new Float64Array(chain.items.length);
  for (const line of [...chain.lines].sort((a, b) => weights[a]! - weights[b]! || a - b)) {
    const ray = servedWithin(days, demandOf(chain, line), base);
    const served = model.farthest(stopped, ray, part).theta;
    base[line] = chain.demand[line]! * served;
    lost[line] = chain.demand[line]! * (days - served);
  }
  return lost;
}

/** Units lost in a stop of so many days, by who decides. All are lower bounds: see the answer's assumptions. */
export function lossesOf(
  model: StressModel,
  stopped: Stopped,
  days: number,
  part = model.short(stopped, days),
): Losses {
  const { lost, made } = bestOf(model, stopped, days, part);
  return {
    lost: {
      best: lost,
      proportional: proportional(model, stopped, days, part),
      worst: worst(model, stopped, days, part),
    },
    made,
  };
}

/** What lost units cost in CNY; null where a line that loses some has no known loss per unit. */
export function costOf({ chain }: StressModel, lost: Float64Array): number | null {
  let sum = 0;
  for (const j of chain.lines) if (lost[j]! > 0) sum += lost[j]! * chain.lossPerUnit[j]!;
  return Number.isNaN(sum) ? null : sum;
}
