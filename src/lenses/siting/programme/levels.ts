import type { Assignment, Candidate, Fit, Option, Problem } from './problem.js';

const FIT_MARKS: Readonly<Record<Fit, number>> = { focus: 2, possible: 1, unclear: 0, against: 0 };

/** What is sought, the first before all others: each is what a candidate adds when it gets a park. The last is a cost. */
export const LEVELS = ['goals', 'placed', 'focus', 'certain', 'land'] as const;
export type Level = (typeof LEVELS)[number];

const GAINS: Readonly<Record<Level, (candidate: Candidate, option: Option) => number>> = {
  goals: (candidate) => candidate.points,
  placed: () => 1,
  focus: (_, option) => FIT_MARKS[option.fit],
  certain: (_, option) => Number(option.certain),
  land: (candidate) => -(candidate.need.land ?? 0),
};

export const gainOf = (level: Level, candidate: Candidate, option: Option): number =>
  GAINS[level](candidate, option);

/** What an assignment reaches on each level. */
export function scoreOf({ candidates }: Problem, assignment: Assignment): Record<Level, number> {
  const sum = (level: Level) =>
    assignment.reduce((s, option, c) => s + (option ? gainOf(level, candidates[c]!, option) : 0), 0);
  return Object.fromEntries(LEVELS.map((level) => [level, sum(level)])) as Record<Level, number>;
}
