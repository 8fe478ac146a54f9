import { describe, expect, test } from 'vitest';
import { parsePlace } from '../place/place.js';
import { filterOf, questionOf, sortOf } from './ladder-question.js';

const at = (search: string) => parsePlace({ pathname: '/ladder', search }, 'zh');

describe('what the ladder is asked at an address', () => {
  test('the filter, the order and the page that it names', () => {
    expect(questionOf(at('?title=little-giant&holding=ending&sort=ends&from=30&asOf=2025-10-31'))).toEqual({
      asOf: '2025-10-31',
      title: 'little-giant',
      holding: 'ending',
      next: null,
      distance: null,
      park: null,
      find: null,
      sort: 'ends',
      from: '30',
      limit: '30',
    });
  });

  test('an address that names no known rung, state or column asks for all', () => {
    const place = at('?title=captain&holding=often&distance=far&sort=colour&from=-1');
    expect(Object.values(filterOf(place)).every((v) => v === null)).toBe(true);
    expect([sortOf(place), questionOf(place)['from']]).toEqual(['work', null]);
  });
});
