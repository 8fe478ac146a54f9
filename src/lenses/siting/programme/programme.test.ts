import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadPlacementSolver, type PlacementSolver } from '../solver.js';
import { bestOf } from './best.js';
import { LEVELS, scoreOf } from './levels.js';
import { type Assignment, type Candidate, FITS, type Problem, RESOURCES } from './problem.js';

let solver: PlacementSolver;
beforeAll(async () => {
  solver = await loadPlacementSolver();
});

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
});
