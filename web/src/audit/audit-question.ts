import type { Place } from '../place/place.js';

/** Lines of a page of the list. */
export const PAGE_SIZE = 50;
/** No filter: everything. */
export const ALL = { kind: null, who: null, first: null, last: null, from: null };

const dayOf = (s: string | null) => (/^\d{4}-\d{2}-\d{2}$/.test(s ?? '') ? s : null);

/** The filter that an address names; what is no day it leaves out. */
export function filterOf({ kind, who, first, last }: Place): Record<string, string | null> {
  return { kind, who, first: dayOf(first), last: dayOf(last) };
}

/** What the server is asked for at an address. */
export function questionOf(place: Place): Record<string, string | null> {
  const from = /^\d{1,6}$/.test(place.from ?? '') ? place.from : null;
  return { ...filterOf(place), from, limit: String(PAGE_SIZE) };
}
