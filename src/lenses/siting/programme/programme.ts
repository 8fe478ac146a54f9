import type { IntegerProgramme, PlacementSolver } from '../solver.js';
import { gainOf, type Level } from './levels.js';

import { type Assignment, type Problem, type Resource, RESOURCES } from './problem.js';
import { searchFor } from './search.js';

/** A park's resource of which more may be had. */
export interface Stretch {
  park: number;
  resource: Resource;
}

/** What is asked of the programme beside room, options and musts. */
export interface Aim {
  /** The most of this level, the least stretching, or the fewest candidates in another park than in an assignment. */
  most: Level | 'least-extra' | { like: Assignment };
  /** Levels that must not fall below these. */
  floors?: readonly { level: Level; atLeast: number }[];
  stretch?: readonly Stretch[];
  /** An assignment that meets all this, to be bettered. */
  from?: Assignment;
}

/** What HiGHS takes for no bound. */
const UNLIMITED = 1e30;

/** An assignment that meets an aim, and how much more of each stretched resource it takes. */
interface Found {
  assignment: Assignment;
  extra: number[];
}

/** The best for an aim, null when nothing meets it: by the search, which is done in no time where projects are few, or else by HiGHS. */
export function solveFor(problem: Problem, solver: PlacementSolver, aim: Aim): Found | null {
  const searched = searchFor(problem, aim);
  if (searched === 'too-large') return solveByProgramme(problem, solver, aim);
  return searched && withExtra(problem, searched, aim);
}

const withExtra = (problem: Problem, assignment: Assignment, { stretch = [] }: Aim): Found => ({
  assignment,
  extra: stretch.map((s) => overdraft(problem, assignment, s)),
});

/**
 * One whole-number programme: a 0–1 column for each project and park that it may go to, one row a project (one park at most, exactly
 * one for a must), one row a park and resource (needs within the room), one row a floor. Null when nothing meets all of them.
 */
export function solveByProgramme(problem: Problem, solver: PlacementSolver, aim: Aim): Found | null {
  const { most, floors = [], stretch = [] } = aim;
  const { candidates, rooms } = problem;
  const columns = candidates.flatMap((candidate, c) =>
    candidate.options.map((option) => ({ candidate, c, option })),
  );
  if (columns.length === 0)
    return candidates.some((c) => c.must) || floors.some((f) => f.atLeast > 0)
      ? null
      : { assignment: candidates.map(() => null), extra: stretch.map(() => 0) };

  const roomRow = (park: number, resource: Resource) =>
    candidates.length + park * RESOURCES.length + RESOURCES.indexOf(resource);
  const floorRow = (f: number) => candidates.length + rooms.length * RESOURCES.length + f;
  const programme: IntegerProgramme = {
    gain: [],
    upper: [],
    whole: [],
    rowLower: [
      ...candidates.map((c) => Number(c.must)),
      ...rooms.flatMap(() => RESOURCES.map(() => -UNLIMITED)),
      ...floors.map((f) => f.atLeast),
    ],
    rowUpper: [
      ...candidates.map(() => 1),
      ...rooms.flatMap((room) => RESOURCES.map((resource) => room[resource] ?? UNLIMITED)),
      ...floors.map(() => UNLIMITED),
    ],
    start: [],
    row: [],
    value: [],
  };
  const column = (
    gain: number,
    upper: number,
    whole: 0 | 1,
    entries: readonly (readonly [number, number])[],
  ) => {
    programme.start.push(programme.row.length);
    programme.gain.push(gain);
    programme.upper.push(upper);
    programme.whole.push(whole);
    for (const [row, value] of entries)
      if (value !== 0) {
        programme.row.push(row);
        programme.value.push(value);
      }
  };
  const gain = ({ candidate, c, option }: (typeof columns)[number]): number => {
    if (most === 'least-extra') return 0;
    return typeof most === 'string'
      ? gainOf(most, candidate, option)
      : Number(most.like[c]?.park === option.park);
  };
  for (const { candidate, c, option } of columns)
    column(gain({ candidate, c, option }), 1, 1, [
      [c, 1],
      ...RESOURCES.map((r) => [roomRow(option.park, r), candidate.need[r] ?? 0] as const),
      ...floors.map(({ level }, f) => [floorRow(f), gainOf(level, candidate, option)] as const),
    ]);
  for (const { park, resource } of stretch)
    column(most === 'least-extra' ? -1 : 0, UNLIMITED, 0, [[roomRow(park, resource), -1]]);

  const values = solver(programme);
  if (values === null) return null;
  const assignment: Assignment[number][] = candidates.map(() => null);
  columns.forEach(({ c, option }, i) => {
    if (values[i]! > 0.5) assignment[c] = option;
  });
  return withExtra(problem, assignment, aim);
}

/** How much more of a park's resource an assignment needs than there is: from the assignment itself, not from the solver's floats. */
function overdraft(
  { candidates, rooms }: Problem,
  assignment: Assignment,
  { park, resource }: Stretch,
): number {
  const room = rooms[park]![resource];
  if (room === null) return 0;
  const used = assignment.reduce(
    (sum, option, c) => sum + (option?.park === park ? (candidates[c]!.need[resource] ?? 0) : 0),
    0,
  );
  return Math.max(0, used - room);
}
