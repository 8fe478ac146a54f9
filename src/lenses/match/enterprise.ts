import type { Firm } from './facts.js';

/** An enterprise as an answer shows it. */
export function enterpriseOf({ id, name, uscc, park, contact, phone }: Firm) {
  return { id: id as string, name, uscc, park: park?.name ?? null, contact, phone };
}
