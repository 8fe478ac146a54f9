import type { Day } from '../../../model/day.js';
import type { Case, Rung } from '../../../model/rulebook.js';
import type { Profile } from '../profile.js';
import { inForce, regionOf, type Rulebooks } from '../rulebooks.js';
import { rule, type Ruling } from '../ruling.js';
import { and } from '../verdict.js';
import { asking } from './asking.js';
import { isOpen } from './change.js';
import { prospectOf } from './prospect-of.js';
import { together } from './together.js';

/** A rung that an enterprise aims at: with a first application, or with the review of the title that it holds. */
export interface Aim {
  rung: Rung;
  case: Case;
}

/** What is known of an enterprise so far, and at which rungs it aims. */
export interface AskQuestion {
  rulebooks: Rulebooks;
  aims: readonly Aim[];
  asOf: Day;
  profile: Profile;
  /** Facts, by their paths in the profile, that have been asked and that nobody knows: they stay unknown. */
  closed: ReadonlySet<string>;
}

/** The rulings of the rungs aimed at; a rung of which no edition is in force has none. */
export function rulingsOf({ rulebooks, aims, asOf, profile }: Omit<AskQuestion, 'closed'>): Ruling[] {
  const region = regionOf(rulebooks, profile.region);
  return aims.flatMap((aim) => {
    const force = inForce(aim.rung, asOf, aim.case, region);
    return force ? [rule(rulebooks, force, { asOf, case: aim.case })] : [];
  });
}

/**
 * The facts that can still change the verdict on a rung that is still open, those that most open lines wait for first: each has
 * a value that would, when some of the others have been answered before. What is not among them changes no verdict, whatever it is.
 */
export function openFacts(question: AskQuestion): string[] {
  const { rulebooks, profile, closed } = question;
  const waiting = new Map<string, number>();
  for (const ruling of rulingsOf(question)) {
    if (!isOpen(ruling.judge(profile))) continue;
    const look = asking(ruling, rulebooks.sizes, closed);
    const nodes = [...ruling.conditions, ...ruling.eligibility];
    const parts = nodes.map((node) => prospectOf(node, profile, look));
    const { changes } = together(parts, and, 'met');
    for (const [i, part] of parts.entries()) {
      // Few are barred, so what bars them decides less.
      const weight = i < ruling.conditions.length ? 1 : 0.5;
      for (const fact of part.changes.keys())
        if (changes.has(fact)) waiting.set(fact, (waiting.get(fact) ?? 0) + weight);
    }
  }
  // What stands in the accounts is found in one place.
  const order = ([fact, weight]: [string, number]) => weight + (fact.startsWith('years.') ? 0.25 : 0);
  return [...waiting].toSorted((a, b) => order(b) - order(a)).map(([fact]) => fact);
}
