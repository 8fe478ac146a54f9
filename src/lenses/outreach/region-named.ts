import type { Plan } from '../../model/plan.js';

const folded = (name: string) => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** Gives the id of the partner region that a list means by a text; null: none of the plan's. */
export function regionFinder(plan: Plan): (written: string | null) => string | null {
  const ids = new Map(
    plan.regions.flatMap((r) =>
      [r.id, r.name.zh, r.name.en, ...r.aliases].map((name) => [folded(name), r.id]),
    ),
  );
  return (written) => (written === null ? null : (ids.get(folded(written)) ?? null));
}
