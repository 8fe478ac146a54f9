import type { Plan } from '../../model/plan.js';
import { text } from '../../model/text.js';
import type { Contact } from './answer/index.js';
import { type Member, parkOf } from './population.js';

/** An enterprise with its park and whom to call there. */
export function contactOf(plan: Plan, { id, name, uscc, park, contact, phone }: Member): Contact {
  const known = parkOf(plan, park)?.name ?? (park === null ? null : text(park, park));
  return { id, name, uscc, park: known, contact, phone };
}
