import type { Chain } from './chain.js';
import type { Reach } from './farthest.js';
import { balanced } from './program.js';
import type { Ray } from './ray.js';
import type { Solver } from './solver.js';

/** How much farther than the answer a ray is followed to see what is missing there: a thousandth. */
const BEYOND = 1e-3;

/** θ that is as good as without end: HiGHS calls some programs without end infeasible, so there is one. */
const ENDLESS = 1e6;

function solved(
  chain: Chain,
  solver: Solver,
  stopped: ReadonlySet<number>,
  ray: Ray,
  scope: Int32Array,
  capped: (item: number) => boolean,
): number {
  const { program, theta } = balanced(chain, stopped, ray, null, scope, capped);
  const column = program.column(-1, Math.min(ray.limit, ENDLESS), theta);
  const at = solver(program)[column]!;
  return at >= ENDLESS ? ray.limit : Math.max(0, at);
}

/**
 * How far along a ray all goes, as a linear program: the way where an item has several recipes.
 * @param scope the items that count, with all that they go into
 * @param capped whether an item's capacities can matter
 */
export function farthestByProgram(
  chain: Chain,
  solver: Solver,
  stopped: ReadonlySet<number>,
  ray: Ray,
  scope: Int32Array,
  capped: (item: number) => boolean,
): Reach {
  const theta = solved(chain, solver, stopped, ray, scope, capped);
  if (theta >= ray.limit) return { theta: ray.limit, short: [] };
  const beyond = theta * (1 + BEYOND) + BEYOND;
  let short: number[] | null = null;
  return {
    theta,
    // A program of its own, which many never ask for.
    get short() {
      return (short ??= shortBeyond(chain, solver, stopped, ray, beyond, scope, capped));
    },
  };
}

/** What is missing at θ when as little as can be is missing, each item measured by its own use. */
function shortBeyond(
  chain: Chain,
  solver: Solver,
  stopped: ReadonlySet<number>,
  ray: Ray,
  theta: number,
  scope: Int32Array,
  capped: (item: number) => boolean,
): number[] {
  const { program, balance } = balanced(chain, stopped, ray, theta, scope, capped);
  const missing = [...balance].map(([k, row]) => {
    // What is bought ready-made is dearer the nearer it is to the line: then the deepest shortage is named.
    const cost = (1 + chain.items.length - chain.rank[k]!) / Math.max(chain.use[k]!, 1e-9);
    return [k, program.column(cost, Infinity, [[row, 1]])] as const;
  });
  const found = solver(program);
  const least = theta * 1e-6;
  return missing.flatMap(([k, column]) => (found[column]! > least * chain.use[k]! ? [k] : []));
}
