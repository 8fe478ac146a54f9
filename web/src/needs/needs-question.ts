import type { LoopState, NeedLine } from '../api/types.js';
import type { Place } from '../place/place.js';

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

/** No filter: every need. */
export const ALL = { buyer: null, met: null, loop: null, find: null, from: null };

const known = <T extends string>(of: readonly T[], s: string | null): T | null =>
  of.find((one) => one === s) ?? null;

/** The filter that an address names; what it does not know it leaves out. */
export function filterOf({ buyer, met, loop, find }: Place) {
  return {
    buyer: buyer !== null && /^e[0-9a-f]{16}$/.test(buyer) ? buyer : null,
    met: known(MEETINGS, met),
    loop: known(LOOP_STATES, loop),
    find,
  };
}

/** The order that an address names: what starts soonest first when it names none. */
export const sortOf = ({ sort }: Place): Sort => known(SORTS, sort) ?? 'start';

/** What the server is asked for at an address. */
export function questionOf(place: Place): Record<string, string | null> {
  const from = /^\d{1,6}$/.test(place.from ?? '') ? place.from : null;
  const { asOf } = place;
  return { asOf, ...filterOf(place), sort: sortOf(place), from, limit: String(PAGE_SIZE) };
}
