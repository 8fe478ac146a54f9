import type {
  AdviceBook,
  Centres,
  Edition,
  RightClasses,
  Rung,
  RuleSources,
  SizeClasses,
  VetoItems,
  Case,
} from '../../model/rulebook.js';
import type { Day } from '../../model/day.js';

/** Every rulebook, as read from its files. */
export interface Rulebooks {
  rungs: readonly Rung[];
  sizes: SizeClasses;
  centres: Centres;
  rights: RightClasses;
  veto: VetoItems;
  advice: AdviceBook['advice'];
  sources: RuleSources['sources'];
  regions: RuleSources['regions'];
}

/** An edition of a rung, and by which line of its dates it is in force. */
export interface InForce {
  rung: Rung;
  edition: Edition;
  force: Edition['force'][number];
}

/** The rulebooks' region of which a text speaks; null when it is none of them. */
export function regionOf(rulebooks: Rulebooks, written: string | undefined): string | null {
  const folded = written?.toLowerCase();
  if (folded === undefined) return null;
  return (
    rulebooks.regions.find((r) => r.id === folded || r.words.some((word) => folded.includes(word)))?.id ??
    null
  );
}

/**
 * The edition of a rung that is in force on a day for a case and a region; undefined when none is. A line for the region stands before one for
 * everywhere, a later first day before an earlier one.
 */
export function inForce(rung: Rung, day: Day, of: Case, region: string | null): InForce | undefined {
  const found = rung.editions.flatMap((edition) =>
    edition.force
      .filter(
        ({ cases, regions, from, to }) =>
          cases.includes(of) &&
          from <= day &&
          (to === null || day <= to) &&
          (regions === undefined || (region !== null && regions.includes(region))),
      )
      .map((force) => ({ rung, edition, force })),
  );
  return found.toSorted(
    (a, b) =>
      Number(b.force.regions !== undefined) - Number(a.force.regions !== undefined) ||
      (a.force.from < b.force.from ? 1 : -1),
  )[0];
}
