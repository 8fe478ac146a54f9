import type { Case, Rung } from '../../../model/rulebook.js';
import type { Day } from '../../../model/day.js';
import type { Profile } from '../profile.js';

/** The case in which an enterprise meets a rung: a review when it holds the title, else a first application. */
export function caseOf(rung: Rung, { titles }: Pick<Profile, 'titles'>, asOf: Day): Case {
  const held = (titles ?? []).some(
    (t) =>
      t.kind === rung.rung &&
      (t.valid_until === undefined || t.valid_until === 'open' || t.valid_until >= asOf),
  );
  return held ? 'review' : 'new';
}
