import type { Amounts, Candidate, Option, Problem, Resource } from './problem.js';

/** What an answer must keep: what persons asked for, the focus of the parks, and the room in them. Candidates and parks by index. */
export type Rule =
  | { kind: 'must'; candidate: number }
  | { kind: 'to'; candidate: number; park: number }
  | { kind: 'not-in'; candidate: number; park: number }
  | { kind: 'focus'; candidate: number }
  | { kind: 'room'; park: number; resource: Resource };

/** Projects with every park as an option, and the room, before any rule. */
export interface Ground {
  candidates: readonly Omit<Candidate, 'must'>[];
  rooms: readonly Amounts[];
}

/** The problem that rules make of the ground. An officer's park stands before the focus. */
export function problemUnder({ candidates, rooms }: Ground, rules: readonly Rule[]): Problem {
  return {
    candidates: candidates.map((candidate, c) => {
      const own = rules.filter((r) => r.kind !== 'room' && r.candidate === c);
      const to = own.find((r) => r.kind === 'to');
      const focus = own.some((r) => r.kind === 'focus');
      const isOpen = ({ park, fit }: Option) =>
        to
          ? park === to.park
          : !(focus && fit === 'against') && !own.some((r) => r.kind === 'not-in' && r.park === park);
      return {
        ...candidate,
        options: candidate.options.filter(isOpen),
        must: own.some((r) => r.kind === 'must' || r.kind === 'to'),
      };
    }),
    rooms: rooms.map((room, park) => {
      const kept = (resource: Resource) =>
        rules.some((r) => r.kind === 'room' && r.park === park && r.resource === resource)
          ? room[resource]
          : null;
      return { land: kept('land'), power: kept('power') };
    }),
  };
}
