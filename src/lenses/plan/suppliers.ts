import type { Contact } from './answer/index.js';
import { contactOf } from './contact.js';
import { population } from './population.js';
import type { PlanQuestion } from './question.js';

/** The parts suppliers of the zone as known on the question's day: their index in the view, park and contact. */
export function suppliersOf(question: PlanQuestion): (Contact & { index: number })[] {
  const members = population(question, { in_zone: true, roles: ['parts-supplier'] });
  return [...members.values()].map((m) => ({ ...contactOf(question.plan, m), index: m.index }));
}
