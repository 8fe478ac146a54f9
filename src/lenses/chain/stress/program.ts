import type { Chain } from './chain.js';
import type { Ray } from './ray.js';
import type { LinearProgram } from './solver.js';

/** A program being written, row by row and column by column. */
export class Program implements LinearProgram {
  readonly cost: number[] = [];
  readonly lower: number[] = [];
  readonly upper: number[] = [];
  readonly rowLower: number[] = [];
  readonly rowUpper: number[] = [];
  readonly start: number[] = [];
  readonly row: number[] = [];
  readonly value: number[] = [];

  /** A row of terms that must come to at least, or at most, so much. */
  atLeast(bound: number): number {
    this.rowUpper.push(Infinity);
    return this.rowLower.push(bound) - 1;
  }

  atMost(bound: number): number {
    this.rowLower.push(-Infinity);
    return this.rowUpper.push(bound) - 1;
  }

  /** A column from zero to `upper` and its terms by row. */
  column(cost: number, upper: number, terms: readonly (readonly [row: number, value: number])[]): number {
    this.start.push(this.row.length);
    for (const [row, value] of terms) {
      this.row.push(row);
      this.value.push(value);
    }
    this.cost.push(cost);
    this.lower.push(0);
    return this.upper.push(upper) - 1;
  }
}

/** What a program has of each item: the row that balances it, and the columns of its recipes. */
export interface Balanced {
  program: Program;
  /** Made and in stock, less what others take, is at least what is asked for. */
  balance: ReadonlyMap<number, number>;
  /** Column of each recipe. */
  recipes: ReadonlyMap<number, number>;
  /** The terms of θ, so far. */
  theta: [number, number][];
}

/**
 * The rows of Simchi-Levi et al., "Identifying Risks and Mitigating Disruptions in the Automotive Supply Chain", Interfaces
 * 45(5), 2015, with stock pooled by item: recipe, stock and production, stopped sources, capacity of source and site, along a ray.
 * @param scope the items that count, with all that they go into
 * @param at θ where it is given and not sought
 * @param capped whether an item's capacities can matter; one that always has enough needs no rows for them
 */
export function balanced(
  chain: Chain,
  stopped: ReadonlySet<number>,
  ray: Ray,
  at: number | null,
  scope: Iterable<number>,
  capped: (item: number) => boolean,
): Balanced {
  const program = new Program();
  const balance = new Map<number, number>();
  const recipes = new Map<number, number>();
  const theta: [number, number][] = [];
  for (const k of scope) {
    const row = program.atLeast((ray.base?.[k] ?? 0) + ray.rise[k]! * (at ?? 0) - chain.stock[k]!);
    balance.set(k, row);
    if (at === null && ray.rise[k]! > 0) theta.push([row, -ray.rise[k]!]);
  }
  const siteRow = new Map<number, number>();
  /** At most so much a day, over the days of the ray. */
  const within = (perDay: number): number => {
    const row = program.atMost(perDay * (ray.held + ray.growing * (at ?? 0)));
    if (at === null && ray.growing > 0) theta.push([row, -perDay * ray.growing]);
    return row;
  };
  for (const [k, row] of balance) {
    const [firstRecipe, lastRecipe] = [chain.recipeStart[k]!, chain.recipeStart[k + 1]!];
    const limited = chain.free[k] === 0 && capped(k);
    let made = row;
    if (limited) {
      if (lastRecipe > firstRecipe) made = program.atLeast(0);
      for (let e = chain.sources.start[k]!; e < chain.sources.start[k + 1]!; e++) {
        const [site, perDay] = [chain.sources.to[e]!, chain.sources.amount[e]!];
        if (stopped.has(site)) continue;
        const terms: [number, number][] = [[row, 1]];
        if (made !== row) terms.push([made, -1]);
        if (perDay < Infinity) terms.push([within(perDay), 1]);
        if (chain.sitePerDay[site]! < Infinity) {
          let shared = siteRow.get(site);
          if (shared === undefined) siteRow.set(site, (shared = within(chain.sitePerDay[site]!)));
          terms.push([shared, 1]);
        }
        program.column(0, Infinity, terms);
      }
    } else if (lastRecipe === firstRecipe) program.column(0, Infinity, [[row, 1]]);
    for (let r = firstRecipe; r < lastRecipe; r++) {
      const terms: [number, number][] = [[made, 1]];
      for (let e = chain.needs.start[r]!; e < chain.needs.start[r + 1]!; e++) {
        const input = balance.get(chain.needs.to[e]!);
        if (input !== undefined) terms.push([input, -chain.needs.amount[e]!]);
      }
      recipes.set(r, program.column(0, Infinity, terms));
    }
  }
  return { program, balance, recipes, theta };
}
