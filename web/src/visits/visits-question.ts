import type { Place } from '../place/place.js';

export const STATES = ['open', 'overdue', 'undated', 'due', 'done'] as const;
/** The filter's word for what has no task or no park. */
export const NONE = 'none';
/** Lines of a page of the list. */
export const PAGE_SIZE = 50;
/** No filter: everything. */
export const ALL = { task: null, kind: null, state: null, park: null, find: null, from: null };

/** The filter that an address names; a state that it does not know it leaves out. */
export function filterOf({ task, kind, state, park, find }: Place) {
  return { task, kind, state: STATES.find((one) => one === state) ?? null, park, find };
}

/** What the server is asked for at an address, but for the page. */
export function filterQuestion(place: Place): Record<string, string | null> {
  return { asOf: place.asOf, ...filterOf(place) };
}

/** What the server is asked for at an address. */
export function questionOf(place: Place): Record<string, string | null> {
  const from = /^\d{1,6}$/.test(place.from ?? '') ? place.from : null;
  return { ...filterQuestion(place), from, limit: String(PAGE_SIZE) };
}
