import type { PlacementSolver } from '../solver.js';
import { type Best, bestOf } from './best.js';
import type { Level } from './levels.js';
import { type Assignment, type Option, type Problem, type Resource, RESOURCES } from './problem.js';
import { solveFor, type Stretch } from './programme.js';

/** The problem with one candidate in one park, whatever else. */
function withFixed(problem: Problem, candidate: number, option: Option): Problem {
  const candidates = problem.candidates.map((c, i) =>
    i === candidate ? { ...c, options: [option], must: true } : c,
  );
  return { ...problem, candidates };
}

/** The best by some levels that is left when a candidate goes to a park; null when there is no room, even without the others. */
export function bestWith(
  problem: Problem,
  candidate: number,
  option: Option,
  solver: PlacementSolver,
  levels: readonly Level[],
): Best | null {
  return bestOf(withFixed(problem, candidate, option), solver, levels);
}

/** What a park needs more of, and where everybody then is. */
export interface Needed {
  extra: Record<Resource, number>;
  assignment: Assignment;
}

/** A problem in which a park has more room. */
function withMore(problem: Problem, park: number, extra: Readonly<Record<Resource, number>>): Problem {
  const more = (room: Problem['rooms'][number], r: Resource) =>
    room[r] === null ? null : room[r] + extra[r];
  return {
    ...problem,
    rooms: problem.rooms.map((room, i) =>
      i === park ? { land: more(room, 'land'), power: more(room, 'power') } : room,
    ),
  };
}

/**
 * The least that a park needs more of so that a candidate can go there while everybody who has a park keeps one: land alone, power
 * alone, or both, whichever does first. The others may change places, as few as can be.
 */
export function roomNeeded(
  problem: Problem,
  kept: Assignment,
  candidate: number,
  option: Option,
  solver: PlacementSolver,
): Needed {
  const fixed = withFixed(problem, candidate, option);
  const everybody: Problem = {
    ...fixed,
    candidates: fixed.candidates.map((c, i) => ({ ...c, must: c.must || kept[i] !== null })),
  };
  const { park } = option;
  const [land, power] = RESOURCES.map((resource): Stretch => ({ park, resource })) as [Stretch, Stretch];
  for (const stretch of [[], [land], [power], [land, power]]) {
    const found = solveFor(everybody, solver, { most: 'least-extra', stretch });
    if (!found) continue;
    const of = (s: Stretch) => found.extra[stretch.indexOf(s)] ?? 0;
    const extra = { land: of(land), power: of(power) };
    const calm = solveFor(withMore(everybody, park, extra), solver, { most: { like: kept } });
    return { extra, assignment: (calm ?? found).assignment };
  }
  throw new Error('a park without limits takes everybody');
}

/** The least more of a park's resource that makes the answer better, on which level, and what the answer is then. */
export interface Step extends Stretch {
  extra: number;
  level: Level;
  best: Best;
}

/** The least steps of a park's resource that better the goals, the number placed, and the focus; each with another amount. */
function stepsOf(problem: Problem, best: Best, at: Stretch, solver: PlacementSolver): Step[] {
  const steps: Step[] = [];
  const floors: { level: Level; atLeast: number }[] = [];
  for (const level of ['goals', 'placed', 'focus'] as const) {
    const better = [...floors, { level, atLeast: best.score[level] + 1 }];
    const found = solveFor(problem, solver, { most: 'least-extra', floors: better, stretch: [at] });
    const extra = found?.extra[0];
    if (extra && !steps.some((s) => s.extra === extra)) {
      const then = bestOf(withMore(problem, at.park, { land: 0, power: 0, [at.resource]: extra }), solver);
      if (then) steps.push({ ...at, extra, level, best: then });
    }
    floors.push({ level, atLeast: best.score[level] });
  }
  return steps;
}

/** Which land and power hold the answer back, and how much more of each would better it; the smallest first. */
export function bindingOf(problem: Problem, best: Best, solver: PlacementSolver): Step[] {
  return problem.rooms.flatMap((room, park) =>
    RESOURCES.filter((resource) => room[resource] !== null).flatMap((resource) =>
      stepsOf(problem, best, { park, resource }, solver).sort((a, b) => a.extra - b.extra),
    ),
  );
}
