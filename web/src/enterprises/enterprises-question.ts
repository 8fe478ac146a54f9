import type { Place } from '../place/place.js';
import { oneOf, pageOf, type Question } from '../rows/question.js';

export const ROLES = ['parts-supplier', 'vehicle-maker', 'vehicle-plant', 'other', 'unknown'] as const;
export const TITLES = [
  'tech-sme',
  'innovative-sme',
  'specialised-sme',
  'little-giant',
  'high-tech-enterprise',
  'rd-centre',
  'innovation-platform',
  'brand',
  'certificate',
] as const;
export const SCALES = ['yes', 'no', 'unknown'] as const;
export const YES_NO = ['yes', 'no'] as const;
const LAYERS = ['battery', 'software', 'chip', 'traditional', 'unassigned'] as const;
const SORTS = ['best', 'name', 'returns', 'questions'] as const;

/** Enterprises that a page of the list shows. */
export const PAGE_SIZE = 30;

/** No filter: every enterprise of the register. */
export const ALL = {
  role: null,
  park: null,
  layer: null,
  part: null,
  title: null,
  scale: null,
  returns: null,
  questions: null,
  find: null,
  from: null,
};

/** The filter that an address names; what it does not know it leaves out. */
export function filterOf(place: Place) {
  const { role, park, layer, part, title, scale, returns, questions, find } = place;
  return {
    role: oneOf(ROLES, role),
    park,
    layer: oneOf(LAYERS, layer),
    part,
    title: oneOf(TITLES, title),
    scale: oneOf(SCALES, scale),
    returns: oneOf(YES_NO, returns),
    questions: oneOf(YES_NO, questions),
    find,
  };
}

/** The order that an address names: the best match first when it names none, by name where nothing is searched. */
export function sortOf({ sort }: Place) {
  return oneOf(SORTS, sort) ?? 'best';
}

/** What the server is asked for at an address, but for the page. */
export function filterQuestion(place: Place): Question {
  return { asOf: place.asOf, ...filterOf(place), sort: sortOf(place) };
}

/** What the server is asked for at an address. */
export function questionOf(place: Place): Question {
  return { ...filterQuestion(place), ...pageOf(place, PAGE_SIZE) };
}
