import { isOver, type PageName, pageAt } from '../place/place.js';
import { go, usePlace } from '../place/use-place.js';
import { useKeys } from './use-keys.js';

/** The key of each page. */
export const PAGE_KEYS: Record<string, PageName> = {
  o: 'overview',
  g: 'goal',
  t: 'tasks',
  c: 'collection',
  l: 'ladder',
  h: 'chain',
  n: 'needs',
  i: 'invitations',
  r: 'regions',
  k: 'parks',
  j: 'projects',
  s: 'visits',
  e: 'overseas',
  f: 'import',
  v: 'review',
  d: 'corrections',
  x: 'inbox',
  w: 'news',
  q: 'enterprises',
  b: 'brief',
  a: 'audit',
  p: 'people',
  y: 'settings',
};

/** Letters that a page has taken for its own work. */
const TAKEN: Partial<Record<PageName, string>> = { review: 'jkarsmuw' };

/** A letter opens one of the reader's pages where nothing is open over the one that is there. */
export function usePageKeys(pages: readonly PageName[]): void {
  const place = usePlace();
  useKeys((key) => {
    if (TAKEN[place.page]?.includes(key)) return;
    const page = PAGE_KEYS[key];
    if (page && pages.includes(page) && !isOver(place)) go(pageAt(page));
  });
}
