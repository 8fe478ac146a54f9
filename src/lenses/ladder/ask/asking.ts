import type { Day } from '../../../model/day.js';
import type { SizeClasses } from '../../../model/rulebook.js';
import { valueAt } from '../fact.js';
import type { Profile } from '../profile.js';
import type { Ruling } from '../ruling.js';

/** What there is to know when facts are looked for: the ruling, the size classes, and which facts can still be answered. */
export interface Asking {
  ruling: Ruling;
  asOf: Day;
  sizes: SizeClasses;
  /** Whether a fact is absent and may yet be answered. */
  isOpen: (profile: Profile, fact: string) => boolean;
}

/** Judgements are a person's: no question is made of them. */
const JUDGEMENT = /^judgements\./;

/** @param closed facts of which nobody knows the answer: they stay unknown. */
export function asking(ruling: Ruling, sizes: SizeClasses, closed: ReadonlySet<string>): Asking {
  return {
    ruling,
    asOf: ruling.asOf,
    sizes,
    isOpen: (profile, fact) =>
      !closed.has(fact) && !JUDGEMENT.test(fact) && valueAt(profile, fact) === undefined,
  };
}
