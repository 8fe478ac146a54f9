import type { Place } from '../place/place.js';
import { oneOf, pageOf, type Question } from '../rows/question.js';

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

/** The filter that an address names; what it does not know it leaves out. */
export function filterOf({ title, holding, next, distance, park, find }: Place) {
  return {
    title: oneOf(RUNGS, title),
    holding: oneOf(HOLDINGS, holding),
    next: oneOf(RUNGS, next),
    distance: oneOf(DISTANCES, distance),
    park,
    find,
  };
}

/** The order that an address names: what is worth working on first when it names none. */
export function sortOf({ sort }: Place): Sort {
  return oneOf(SORTS, sort) ?? 'work';
}

/** What the server is asked for at an address, but for the page. */
export function filterQuestion(place: Place): Question {
  return { asOf: place.asOf, ...filterOf(place), sort: sortOf(place) };
}

/** What the server is asked for at an address. */
export function questionOf(place: Place): Question {
  return { ...filterQuestion(place), ...pageOf(place, PAGE_SIZE) };
}
