import { AS_OF, type Credential, isValid } from './invent/credential.js';
import type { Enterprise } from './invent/enterprise.js';
import type { Roster } from './invent/roster.js';
import type { Random } from './random.js';

/** For 1,200 suppliers: rows that name an enterprise so that a sibling fits as well. */
const WITHOUT_GOAL = 9;

/**
 * Whom one row shall name ambiguously: siblings that add to no goal, one that holds a counted title, and the
 * smallest that files returns. So ambiguity moves a count by one at most and output by next to nothing.
 */
export function chooseAmbiguous(
  roster: Roster,
  credentials: readonly Credential[],
  random: Random,
): Set<Enterprise> {
  const siblings = roster.suppliers.filter((e) => e.ambiguousName !== null);
  const counted = new Set(
    credentials.filter((c) => c.kind !== 'certificate' && isValid(c, AS_OF)).map((c) => c.holder),
  );
  const quiet = siblings.filter(
    (e) => !counted.has(e) && (e.standing === 'accounts' || e.standing === 'estimate'),
  );
  const titled = siblings.filter(
    (e) =>
      e.standing !== 'returns' && credentials.some((c) => c.holder === e && c.kind === 'specialised-sme'),
  );
  const returning = siblings
    .filter((e) => e.standing === 'returns' && !counted.has(e))
    .sort((a, b) => a.turnover - b.turnover);
  const scale = Math.max(0.4, roster.suppliers.length / 1200);
  const chosen = new Map<number, Enterprise>();
  // The first of a family keeps its place: one name means one enterprise.
  const take = (from: readonly Enterprise[], n: number) => {
    const free = from.filter((e) => !chosen.has(e.family!));
    for (const e of free.slice(0, n)) if (!chosen.has(e.family!)) chosen.set(e.family!, e);
  };
  take(returning, 1);
  take(random.shuffle(titled), 1);
  take(random.shuffle(quiet), Math.round(WITHOUT_GOAL * Math.min(scale, 1.5)));
  return new Set(chosen.values());
}
