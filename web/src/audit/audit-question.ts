import type { Place } from '../place/place.js';
import { pageOf, type Question } from '../rows/question.js';

/** Lines of a page of the list. */
export const PAGE_SIZE = 50;

const dayOf = (s: string | null) => (/^\d{4}-\d{2}-\d{2}$/.test(s ?? '') ? s : null);

/** The filter that an address names; what is no day it leaves out. */
export function filterOf({ kind, who, first, last }: Place) {
  return { kind, who, first: dayOf(first), last: dayOf(last) };
}

/** What the server is asked for at an address. */
export function questionOf(place: Place): Question {
  return { ...filterOf(place), ...pageOf(place, PAGE_SIZE) };
}
