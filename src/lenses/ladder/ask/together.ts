import type { Verdict } from '../verdict.js';
import { bothChanges, type Changes, changesOfWhole, combined, setOf } from './change.js';
import type { Prospect } from './prospect.js';

type Combine = (a: Verdict, b: Verdict) => Verdict;

/** What the prospects of parts make of the whole. */
export function together(parts: readonly Prospect[], combine: Combine, start: Verdict): Prospect {
  const endsOf = (some: readonly Prospect[]) =>
    some.reduce((ends, part) => combined(ends, part.ends, combine), setOf(start));
  const changes = new Map<string, Changes>();
  for (const part of parts) {
    if (part.changes.size === 0) continue;
    const others = endsOf(parts.filter((other) => other !== part));
    for (const [fact, own] of part.changes) {
      const whole = changesOfWhole(own, others, combine);
      if (whole.every((set) => set === 0)) continue;
      const known = changes.get(fact);
      changes.set(fact, known ? bothChanges(known, whole) : whole);
    }
  }
  return { ends: endsOf(parts), changes };
}
