import type { Plan } from '../../../model/plan.js';

const folded = (name: string) => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** Gives the index in the plan of the park that a file means by a text; −1: none of them. */
export function parkFinder(plan: Plan): (written: string) => number {
  const names = plan.parks.map((p) => new Set([p.id, p.name.zh, p.name.en, ...p.aliases].map(folded)));
  return (written) => names.findIndex((own) => own.has(folded(written)));
}
