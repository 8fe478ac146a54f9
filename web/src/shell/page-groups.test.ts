import { expect, test } from 'vitest';
import { PAGES } from '../place/place.js';
import { groupsOf, PAGE_GROUPS } from './page-groups.js';

test('every page stands in one group, so that none is out of reach', () => {
  expect(Object.values(PAGE_GROUPS).flat().toSorted()).toEqual([...PAGES].toSorted());
});

test('a reader sees the groups of the own pages, and no empty one', () => {
  expect(groupsOf(['needs', 'parks', 'chain'])).toEqual([
    { name: 'chain', pages: ['chain', 'needs'] },
    { name: 'parks', pages: ['parks'] },
  ]);
});
