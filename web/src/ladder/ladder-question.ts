import type { Place } from '../place/place.js';

export const RUNGS = ['innovative-sme', 'specialised-sme', 'little-giant'] as const;
export const HOLDINGS = ['valid', 'ending', 'lost', 'none'] as const;
export const DISTANCES = ['ready', 'one-short', 'to-settle', 'short'] as const;
export const SORTS = ['work', 'name', 'ends', 'distance'] as const;
export type Sort = (typeof SORTS)[number];

/** Firms that a page of the list shows. */
export const PAGE_SIZE = 30;

/** No filter: every firm of the ladder. */
export const ALL = {
  title: null,
  holding: null,
  next: null,
  distance: null,
  park: null,
  find: null,
  from: null,
};

const known = <T extends string>(of: readonly T[], s: string | null): T | null =>
  of.find((one) => one === s) ?? null;

/** The filter that an address names; what it does not know it leaves out. */
export function filterOf({ title, holding, next, distance, park, find }: Place) {
  return {
    title: known(RUNGS, title),
    holding: known(HOLDINGS, holding),
    next: known(RUNGS, next),
    distance: known(DISTANCES, distance),
    park,
    find,
  };
}

/** The order that an address names: what is worth working on first when it names none. */
export function sortOf({ sort }: Place): Sort {
  return known(SORTS, sort) ?? 'work';
}

/** What the server is asked for at an address, but for the page. */
export function filterQuestion(place: Place): Record<string, string | null> {
  return { asOf: place.asOf, ...filterOf(place), sort: sortOf(place) };
}

/** What the server is asked for at an address. */
export function questionOf(place: Place): Record<string, string | null> {
  const from = /^\d{1,6}$/.test(place.from ?? '') ? place.from : null;
  return { ...filterQuestion(place), from, limit: String(PAGE_SIZE) };
}
