import { type Chain, chainOf, type UsualStock } from './chain.js';
import { explode, noRequirement, type Requirement, upwards } from './explosion.js';
import { farthest, type Reach } from './farthest.js';
import { type Limits, limitsOf } from './limits.js';
import type { Network } from './network.js';
import { demandOf, lasting, type Ray, servedWithin } from './ray.js';
import { farthestByProgram } from './ray-program.js';
import { shortage } from './shortage.js';
import type { Solver } from './solver.js';

/** Sites by number. */
export type Stopped = ReadonlySet<number>;
export const NOTHING: Stopped = new Set();

/** To what share of it the θ of a program is exact. */
const PRECISION = 1e-7;

/** Groups of items that share a limit, and these items with all that they go into, users first. */
export interface Part {
  groups: number[];
  scope: Int32Array;
}

function weightsOf({ lines, lossPerUnit }: Chain): Float64Array {
  const known = [...lines].map((j) => lossPerUnit[j]!).filter((f) => !Number.isNaN(f));
  const mean = known.length > 0 ? known.reduce((a, b) => a + b, 0) / known.length : 1;
  return lossPerUnit.map((f) => (Number.isNaN(f) ? mean : f));
}

/**
 * A chain ready to be asked what a stop does. What the stop does not touch is found once: the limits of an item that no stopped
 * site makes are as they were, so its answer is too.
 */
export class StressModel {
  readonly limits: Limits;
  /** What a unit of each line weighs, by item: its loss, and where that is unknown the mean of those known. */
  readonly weights: Float64Array;
  readonly #required: Requirement;
  readonly #whole: Part;
  /** The groups that only a program can answer for, with all that they go into. */
  readonly #programs: ReadonlyMap<number, Int32Array>;
  readonly #lasting = new WeakMap<Stopped, Map<number, Reach>>();
  readonly #alone = new Map<number, { ray: Ray; before: Reach }>();
  #together: { ray: Ray; before: Reach } | null = null;
  /** The model that this one differs from in the stock of one item. */
  #but: { model: StressModel; item: number } | null = null;

  /** @param solver solves the linear programs; times to survive need none but for parts with several recipes */
  constructor(
    readonly chain: Chain,
    readonly solver: Solver,
    limits = limitsOf(chain),
  ) {
    this.limits = limits;
    this.weights = weightsOf(chain);
    this.#required = noRequirement(this.chain);
    this.#whole = { groups: this.limits.groups.map((_, g) => g), scope: this.chain.order };
    this.#programs = new Map(
      this.limits.groups.flatMap((items, g) =>
        this.limits.alternative[g] === 1 ? [[g, upwards(this.chain, items)] as const] : [],
      ),
    );
  }

  static of(network: Network, solver: Solver, usualStock?: UsualStock): StressModel {
    return new StressModel(chainOf(network, usualStock), solver);
  }

  /** The same chain with another stock of one item; a program whose items are others is not solved again. */
  withStock(item: number, amount: number): StressModel {
    const stock = this.chain.stock.slice();
    stock[item] = amount;
    const other = new StressModel({ ...this.chain, stock }, this.solver, this.limits);
    other.#but = { model: this, item };
    return other;
  }

  /** The part of the chain whose limits a stop lowers. */
  touched(stopped: Stopped): Part {
    const { made } = this.chain;
    const found = new Set<number>();
    for (const site of stopped)
      for (let e = made.start[site]!; e < made.start[site + 1]!; e++) {
        const group = this.limits.groupOf[made.to[e]!]!;
        if (group >= 0) found.add(group);
      }
    return this.#partOf([...found]);
  }

  /**
   * The part that has too little for all lines to run for so many days. Whatever is served, it asks no more of any
   * other part than full running does, so no other can stand in the way.
   */
  short(stopped: Stopped, days: number, touched = this.touched(stopped)): Part {
    const enough = this.together(NOTHING).theta >= days;
    const { groups, scope } = enough ? touched : this.#whole;
    const ray = servedWithin(days, this.chain.demand);
    explode(this.chain, scope, ray, days, this.#required);
    return this.#partOf(
      groups.filter((g) =>
        this.#programs.has(g)
          ? this.#lastingOf(stopped, g).theta < days * (1 - PRECISION)
          : shortage(this.chain, this.limits, stopped, g, ray, days, this.#required),
      ),
    );
  }

  /** How far along a ray all goes while the given sites stand still, by the limits of a part or of the whole. */
  farthest(stopped: Stopped, ray: Ray, { groups, scope }: Part = this.#whole): Reach {
    const simple = groups.filter((g) => !this.#programs.has(g));
    let reach = farthest(this.chain, this.limits, stopped, ray, simple, scope, this.#required);
    for (const g of groups) {
      if (!this.#programs.has(g)) continue;
      const own =
        ray.rise === this.chain.demand && ray.growing === 1
          ? this.#lastingOf(stopped, g)
          : this.#byProgram(stopped, ray, g);
      if (own.theta < reach.theta) reach = own;
    }
    return reach;
  }

  /** How long a group lets all lines go on. What can be met for so many days is what is met within them. */
  #lastingOf(stopped: Stopped, group: number): Reach {
    if (this.#but && !this.#programs.get(group)!.includes(this.#but.item))
      return this.#but.model.#lastingOf(stopped, group);
    let known = this.#lasting.get(stopped);
    if (!known) this.#lasting.set(stopped, (known = new Map()));
    let reach = known.get(group);
    if (!reach) known.set(group, (reach = this.#byProgram(stopped, lasting(this.chain.demand), group)));
    return reach;
  }

  #byProgram(stopped: Stopped, ray: Ray, group: number): Reach {
    const scope = this.#programs.get(group)!;
    if (!scope.some((k) => ray.rise[k]! > 0)) return { theta: ray.limit, short: [] };
    const { groupOf } = this.limits;
    return farthestByProgram(this.chain, this.solver, stopped, ray, scope, (k) => groupOf[k] === group);
  }

  /** How long all lines go on, stock and capacity shared as serves them best. */
  together(stopped: Stopped, touched = this.touched(stopped)): Reach {
    if (!this.#together) {
      const ray = lasting(this.chain.demand);
      this.#together = { ray, before: this.farthest(NOTHING, ray) };
    }
    return this.#after(stopped, touched, this.#together);
  }

  /** How long one line goes on when all is kept for it. */
  alone(line: number, stopped: Stopped, touched = this.touched(stopped)): Reach {
    let of = this.#alone.get(line);
    if (!of) {
      const ray = lasting(demandOf(this.chain, line));
      // Where all go on without end, so does each.
      const endless = this.together(NOTHING).theta === Infinity;
      of = { ray, before: endless ? { theta: Infinity, short: [] } : this.farthest(NOTHING, ray) };
      this.#alone.set(line, of);
    }
    // A line above nothing that is touched goes on as before.
    if (!touched.scope.includes(line)) return of.before;
    return this.#after(stopped, touched, of);
  }

  #partOf(groups: number[]): Part {
    const items = groups.flatMap((g) => [...this.limits.groups[g]!]);
    return { groups, scope: upwards(this.chain, items) };
  }

  #after(stopped: Stopped, touched: Part, { ray, before }: { ray: Ray; before: Reach }): Reach {
    if (stopped.size === 0) return before;
    const after = this.farthest(stopped, ray, touched);
    return after.theta <= before.theta ? after : before;
  }
}
