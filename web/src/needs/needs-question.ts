import type { LoopState, NeedLine } from '../api/types.js';
import type { Place } from '../place/place.js';
import { oneOf, pageOf, type Question } from '../rows/question.js';

export const MEETINGS: readonly NeedLine['met'][] = ['fits', 'missing-link', 'weak-link', 'nobody'];
export const LOOP_STATES: readonly LoopState[] = [
  'open',
  'shortlisted',
  'invited',
  'answered',
  'sampled',
  'nominated',
  'declined',
  'closed',
];
const SORTS = ['start', 'part', 'volume'] as const;
export type Sort = (typeof SORTS)[number];

/** Needs that a page of the list shows. */
export const PAGE_SIZE = 30;

/** The filter that an address names; what it does not know it leaves out. */
export function filterOf({ buyer, met, loop, find }: Place) {
  return {
    buyer: buyer !== null && /^e[0-9a-f]{16}$/.test(buyer) ? buyer : null,
    met: oneOf(MEETINGS, met),
    loop: oneOf(LOOP_STATES, loop),
    find,
  };
}

/** The order that an address names: what starts soonest first when it names none. */
export const sortOf = ({ sort }: Place): Sort => oneOf(SORTS, sort) ?? 'start';

/** What the server is asked for at an address. */
export function questionOf(place: Place): Question {
  const { asOf } = place;
  return { asOf, ...filterOf(place), sort: sortOf(place), ...pageOf(place, PAGE_SIZE) };
}
