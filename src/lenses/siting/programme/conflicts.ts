import type { PlacementSolver } from '../solver.js';
import { solveFor } from './programme.js';
import { type Ground, problemUnder, type Rule } from './rules.js';

/** Rules that cannot all be kept, though any of them less could: to give up one is enough. */
export interface Conflict {
  rules: readonly Rule[];
  /** For each rule about room: how much more of it would do; null for the others. */
  extra: readonly (number | null)[];
}

const isMeetable = (ground: Ground, rules: readonly Rule[], solver: PlacementSolver) =>
  solveFor(problemUnder(ground, rules), solver, { most: 'placed' }) !== null;

/** Drops each rule that is not needed for the contradiction (the deletion filter of Chinneck & Dravnieks 1991). */
function irreducible(ground: Ground, rules: readonly Rule[], solver: PlacementSolver): readonly Rule[] {
  let kept = rules;
  for (const rule of rules) {
    const without = kept.filter((r) => r !== rule);
    if (!isMeetable(ground, without, solver)) kept = without;
  }
  return kept;
}

function extraOf(ground: Ground, rules: readonly Rule[], rule: Rule, solver: PlacementSolver): number | null {
  if (rule.kind !== 'room') return null;
  const found = solveFor(problemUnder(ground, rules), solver, { most: 'least-extra', stretch: [rule] });
  return found?.extra[0] ?? null;
}

/** The contradictions among the rules, none of which shares a person's wish with another; none when all can be kept. */
export function conflictsAmong(ground: Ground, rules: readonly Rule[], solver: PlacementSolver): Conflict[] {
  const conflicts: Conflict[] = [];
  let left = rules;
  while (!isMeetable(ground, left, solver)) {
    const set = irreducible(ground, left, solver);
    conflicts.push({ rules: set, extra: set.map((rule) => extraOf(ground, set, rule, solver)) });
    // Only wishes can contradict: without a must, nobody needs a park.
    left = left.filter((r) => !(set.includes(r) && (r.kind === 'must' || r.kind === 'to')));
  }
  return conflicts;
}
