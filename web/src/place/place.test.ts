import { describe, expect, test } from 'vitest';
import { above, parsePlace, searchOf } from './place.js';

describe('the address holds the place', () => {
  test.each([
    '?lang=zh',
    '?lang=en&asOf=2025-12-31&goal=G1',
    '?lang=zh&goal=G2&definition=titles&enterprise=e0123456789abcdef',
  ])('%s', (search) => {
    expect(searchOf(parsePlace(search, 'en'))).toBe(search);
  });

  test('an unknown language is that of the browser, an unknown view is none', () => {
    expect(parsePlace('?lang=fr&show=all', 'zh')).toMatchObject({ lang: 'zh', show: null });
  });
});

test('the way back: source rows, contributions, overview', () => {
  const rows = parsePlace('?lang=zh&goal=G1&enterprise=e0123456789abcdef&asOf=2025-10-31', 'zh');
  const contributions = above(rows);
  expect(searchOf(contributions)).toBe('?lang=zh&asOf=2025-10-31&goal=G1');
  expect(searchOf(above(contributions))).toBe('?lang=zh&asOf=2025-10-31');
});
