import type { Assessment } from './answer.js';
import type { Rulebooks } from './rulebooks.js';
import type { Ruling } from './ruling.js';
import type { Verdict } from './verdict.js';

/** The advice that fits: of the rung as a whole, and of lines by how they came out. */
export function adviceFor(
  rulebooks: Rulebooks,
  { inForce, case: of }: Ruling,
  verdicts: ReadonlyMap<string, Verdict>,
): Assessment['advice'] {
  const { rung, edition } = inForce;
  return rulebooks.advice.flatMap((a) => {
    if (a.rungs && !a.rungs.includes(rung.rung)) return [];
    if (a.versions && !a.versions.includes(edition.version)) return [];
    if (a.cases && !a.cases.includes(of)) return [];
    const conditions = (a.conditions ?? []).filter((id) => {
      const verdict = verdicts.get(id);
      if (verdict === undefined || verdict === 'skipped') return false;
      return a.verdicts === undefined || a.verdicts.includes(verdict);
    });
    if (a.conditions && conditions.length === 0) return [];
    return [{ id: a.id, text: a.says, against: a.against ?? null, conditions, sources: a.sources }];
  });
}
