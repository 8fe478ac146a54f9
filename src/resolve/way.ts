import type { Text } from '../model/text.js';

/** A reason for which two mentions stand together. `At` is how they are named: by position or by id. */
export interface Tie<At> {
  a: At;
  b: At;
  /** 0–1. */
  score: number;
  reason: Text;
  /** A person decided it. */
  decided?: boolean;
}

/** How one mention is reached from another. */
export interface Way<At> {
  at: At;
  /** The tie that gives the reason: a verdict where there is one on the way, else the weakest. Null at the start. */
  tells: Tie<At> | null;
  /** That of the weakest tie on the way; 1 at the start. */
  score: number;
}

/** The ways from a mention to all of its cluster, itself first. The ties of a cluster form a tree. */
export function waysFrom<At>(start: At, tiesAt: (at: At) => readonly Tie<At>[]): Way<At>[] {
  const reached = new Set([start]);
  const ways: Way<At>[] = [{ at: start, tells: null, score: 1 }];
  for (const { at, tells, score } of ways)
    for (const tie of tiesAt(at)) {
      const next = tie.a === at ? tie.b : tie.a;
      if (reached.has(next)) continue;
      reached.add(next);
      const stronger = tells !== null && (tells.decided || (!tie.decided && tells.score <= tie.score));
      ways.push({ at: next, tells: stronger ? tells : tie, score: Math.min(score, tie.score) });
    }
  return ways;
}

/** The ties at each mention. */
export function tiesByEnd<At>(ties: readonly Tie<At>[]): (at: At) => readonly Tie<At>[] {
  const byEnd = new Map<At, Tie<At>[]>();
  for (const tie of ties)
    for (const end of [tie.a, tie.b]) {
      const list = byEnd.get(end);
      if (list) list.push(tie);
      else byEnd.set(end, [tie]);
    }
  return (at) => byEnd.get(at) ?? [];
}
