import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadPlacementSolver, type PlacementSolver } from '../solver.js';
import { bestOf } from './best.js';
import { LEVELS, scoreOf } from './levels.js';
import { type Assignment, type Candidate, FITS, type Problem, type Resource, RESOURCES } from './problem.js';
import { type Aim, solveByProgramme, solveFor } from './programme.js';
import { searchFor } from './search.js';

let solver: PlacementSolver;
beforeAll(async () => {
  solver = await loadPlacementSolver();
});

/** Stands where the search must do. */
const NOT_ASKED: PlacementSolver = () => {
  throw new Error('HiGHS is not asked about six projects');
};

/** Every assignment that keeps the room and the musts, one by one. */
function* everyAssignment({ candidates, rooms }: Problem): Generator<Assignment> {
  function* from(c: number, chosen: Assignment): Generator<Assignment> {
    if (c === candidates.length) {
      const fits = rooms.every((room, park) =>
        RESOURCES.every((resource) => {
          const used = chosen.reduce(
            (sum, option, i) => sum + (option?.park === park ? (candidates[i]!.need[resource] ?? 0) : 0),
            0,
          );
          return room[resource] === null || used <= room[resource];
        }),
      );
      if (fits) yield chosen;
      return;
    }
    const { options, must } = candidates[c]!;
    for (const option of must ? options : [...options, null]) yield* from(c + 1, [...chosen, option]);
  }
  yield* from(0, []);
}

/** The best scores by looking at all assignments. */
function exhaustive(problem: Problem): number[] | null {
  let best: number[] | null = null;
  for (const assignment of everyAssignment(problem)) {
    const score = scoreOf(problem, assignment);
    const levels = LEVELS.map((level) => score[level]);
    const at = best === null ? 0 : levels.findIndex((value, i) => value !== best![i]);
    if (best === null || (at >= 0 && levels[at]! > best[at]!)) best = levels;
  }
  return best;
}

const amount = (max: number) => fc.oneof(fc.integer({ min: 0, max }), fc.constant(null));
const PARKS = 3;
const candidate: fc.Arbitrary<Candidate> = fc.record({
  need: fc.record({ land: amount(60), power: amount(9000) }),
  points: fc.integer({ min: 0, max: 4000 }),
  must: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  options: fc.uniqueArray(
    fc.record({
      park: fc.integer({ min: 0, max: PARKS - 1 }),
      fit: fc.constantFrom(...FITS),
      certain: fc.boolean(),
    }),
    { selector: (o) => o.park, maxLength: PARKS },
  ),
});
const problem: fc.Arbitrary<Problem> = fc.record({
  candidates: fc.array(candidate, { maxLength: 6 }),
  rooms: fc.array(fc.record({ land: amount(120), power: amount(20_000) }), {
    minLength: PARKS,
    maxLength: PARKS,
  }),
});

describe('the programme', () => {
  it('reaches what an exhaustive search reaches, level by level, and finds nothing where that finds nothing', () => {
    fc.assert(
      fc.property(problem, (p) => {
        const best = bestOf(p, solver);
        expect(best && LEVELS.map((level) => best.score[level])).toEqual(exhaustive(p));
        if (best) expect([...everyAssignment(p)]).toContainEqual(best.assignment);
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same assignment run after run', () => {
    fc.assert(
      fc.property(problem, (p) => {
        expect(bestOf(p, solver)).toEqual(bestOf(p, solver));
      }),
      { numRuns: 20 },
    );
  });

  const levelsOf = (p: Problem, found: { assignment: Assignment } | null) =>
    found && LEVELS.map((level) => scoreOf(p, found.assignment)[level]);

  it.each(['goals', 'placed', 'focus', 'certain', 'land'] as const)(
    'searched or given to HiGHS, reaches as much of %s',
    (most) => {
      fc.assert(
        fc.property(problem, fc.integer({ min: 0, max: 4 }), (p, atLeast) => {
          const aim: Aim = { most, floors: [{ level: 'placed', atLeast }] };
          const level = LEVELS.indexOf(most);
          const searched = searchFor(p, aim);
          if (searched === 'too-large') throw new Error('six projects are not too large');
          const solved = levelsOf(p, solveByProgramme(p, solver, aim));
          expect(levelsOf(p, searched && { assignment: searched })?.[level]).toBe(solved?.[level]);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('searched or given to HiGHS, takes as little more room, and keeps as many in their park', () => {
    const place = { park: fc.integer({ min: 0, max: PARKS - 1 }), resource: fc.constantFrom(...RESOURCES) };
    const stretches = fc.uniqueArray(fc.record(place), {
      selector: (s) => `${s.park} ${s.resource}`,
      maxLength: 2,
    });
    fc.assert(
      fc.property(problem, stretches, fc.integer({ min: 0, max: 6 }), (p, stretch, atLeast) => {
        const aim: Aim = { most: 'least-extra', stretch, floors: [{ level: 'placed', atLeast }] };
        const [searched, solved] = [solveFor(p, NOT_ASKED, aim), solveByProgramme(p, solver, aim)];
        const sum = (found: typeof solved) => found && found.extra.reduce((a, b) => a + b, 0);
        expect(sum(searched)).toBe(sum(solved));
        if (!searched) return;
        const then: Problem = {
          ...p,
          rooms: p.rooms.map((room, park) => {
            const more = (r: Resource) =>
              room[r] === null
                ? null
                : room[r] +
                  (searched.extra[stretch.findIndex((s) => s.park === park && s.resource === r)] ?? 0);
            return { land: more('land'), power: more('power') };
          }),
        };
        const like: Aim = { most: { like: searched.assignment } };
        const alike = (found: typeof solved) =>
          found!.assignment.filter((o, c) => o !== null && o.park === searched.assignment[c]?.park).length;
        expect(alike(solveFor(then, NOT_ASKED, like))).toBe(alike(solveByProgramme(then, solver, like)));
      }),
      { numRuns: 100 },
    );
  });

  it('beyond its budget is says so', () => {
    fc.assert(
      fc.property(problem, (p) => {
        expect(searchFor(p, { most: 'goals' }, 0)).toBe('too-large');
      }),
      { numRuns: 5 },
    );
  });
});
