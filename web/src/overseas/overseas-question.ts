import type { Place } from '../place/place.js';

export const READINESS = ['ready', 'lacks', 'open'] as const;
export const LISTS = ['exporters', 'supported'] as const;

/** Firms that a page of the list shows. */
export const PAGE_SIZE = 20;

/** No filter: every firm of the list. */
export const ALL = { state: null, list: null, find: null, from: null };

const known = <T extends string>(of: readonly T[], s: string | null): T | null =>
  of.find((one) => one === s) ?? null;

/** The filter that an address names; what it does not know it leaves out. */
export function filterOf({ state, list, find }: Place) {
  return { state: known(READINESS, state), list: known(LISTS, list), find };
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
