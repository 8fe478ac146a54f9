import type { PartState } from '../api/types.js';
import type { Place } from '../place/place.js';
import { oneOf, pageOf, type Question } from '../rows/question.js';

export const STATES = [
  'missing',
  'single-source',
  'false-second-source',
  'few-sources',
  'several',
  'unknown',
  'not-needed',
] as const satisfies readonly PartState[];
export const LISTS = ['missing', 'weak', 'extend'] as const;
export type GapList = (typeof LISTS)[number];
const SORTS = ['rank', 'part', 'plants'] as const;

/** Gaps that a page of the list shows. */
export const PAGE_SIZE = 20;

/** No filter. */
export const ALL = { layer: null, plant: null, state: null, find: null, from: null };

/** What the server is asked for the map at an address; a state that it does not know it leaves out. */
export function mapQuestion({ asOf, layer, plant, state, find }: Place): Question {
  return { asOf, layer, plant, state: oneOf(STATES, state), find };
}

/** The list of gaps that an address names: the missing links when it names none. */
export const listOf = ({ list }: Place): GapList => oneOf(LISTS, list) ?? 'missing';

/** The order that an address names: by rank when it names none. */
export const sortOf = ({ sort }: Place) => oneOf(SORTS, sort) ?? 'rank';

/** What the server is asked for the gaps at an address, but for the page. */
export function gapsFilter(place: Place): Question {
  const { asOf, layer, plant, find } = place;
  return { asOf, list: listOf(place), layer, plant, find, sort: sortOf(place) };
}

/** What the server is asked for the gaps at an address. */
export function gapsQuestion(place: Place): Question {
  return { ...gapsFilter(place), ...pageOf(place, PAGE_SIZE) };
}
