import type { Place } from '../place/place.js';
import { oneOf, pageOf, type Question } from '../rows/question.js';

export const STATES = ['open', 'overdue', 'undated', 'due', 'done'] as const;
/** The filter's word for what has no task or no park. */
export const NONE = 'none';
/** Lines of a page of the list. */
export const PAGE_SIZE = 50;

/** The filter that an address names; a state that it does not know it leaves out. */
export function filterOf({ task, kind, state, park, find }: Place) {
  return { task, kind, state: oneOf(STATES, state), park, find };
}

/** What the server is asked for at an address, but for the page. */
export function filterQuestion(place: Place): Question {
  return { asOf: place.asOf, ...filterOf(place) };
}

/** What the server is asked for at an address. */
export function questionOf(place: Place): Question {
  return { ...filterQuestion(place), ...pageOf(place, PAGE_SIZE) };
}
