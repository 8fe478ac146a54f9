import type { Place } from '../place/place.js';
import { oneOf, pageOf, type Question } from '../rows/question.js';

export const READINESS = ['ready', 'lacks', 'open'] as const;
export const LISTS = ['exporters', 'supported'] as const;

/** Firms that a page of the list shows. */
export const PAGE_SIZE = 20;

/** The filter that an address names; what it does not know it leaves out. */
export function filterOf({ state, list, find }: Place) {
  return { state: oneOf(READINESS, state), list: oneOf(LISTS, list), find };
}

/** What the server is asked for at an address, but for the page. */
export function filterQuestion(place: Place): Question {
  return { asOf: place.asOf, ...filterOf(place) };
}

/** What the server is asked for at an address. */
export function questionOf(place: Place): Question {
  return { ...filterQuestion(place), ...pageOf(place, PAGE_SIZE) };
}
