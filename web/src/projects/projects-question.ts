import type { Place } from '../place/place.js';
import { oneOf, pageOf, type Question } from '../rows/question.js';

export const STAGES = ['lead', 'talks', 'signed', 'building', 'running'] as const;
export const KINDS = ['new', 'upgrade', 'platform', 'pilot-base'] as const;
/** The filter's word for projects without a park. */
export const NO_PARK = 'none';
/** Projects that a page of the list shows. */
export const PAGE_SIZE = 30;

/** The filter that an address names; what it does not know it leaves out. */
export function filterOf({ stage, kind, park, find }: Place) {
  return { stage: oneOf(STAGES, stage), kind: oneOf(KINDS, kind), park, find };
}

/** What the server is asked for at an address. */
export function questionOf(place: Place): Question {
  return { asOf: place.asOf, ...filterOf(place), ...pageOf(place, PAGE_SIZE) };
}
