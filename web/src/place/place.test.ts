import { describe, expect, test } from 'vitest';
import { above, addressOf, isOver, pageAt, parsePlace } from './place.js';

const at = (address: string, preferred: 'en' | 'zh' = 'en') => {
  const { pathname, search } = new URL(address, 'http://localhost');
  return parsePlace({ pathname, search }, preferred);
};

describe('the address holds the place', () => {
  test.each([
    '/?lang=zh',
    '/?lang=en&asOf=2025-12-31&goal=G1',
    '/?lang=zh&goal=G2&definition=titles&enterprise=e0123456789abcdef',
    '/goals/G3a?lang=zh&asOf=2025-10-31',
    '/goals/G1?lang=en&goal=G1&enterprise=e0123456789abcdef',
    '/tasks?lang=zh&fact=1204.stage',
    '/collection?lang=zh&period=2025-01%2F02&returns=overdue&sort=worth&find=%E7%94%B5%E8%8A%AF',
    '/ladder?lang=zh&sort=ends&title=little-giant&holding=ending&from=30',
    '/ladder/e0123456789abcdef?lang=en&next=little-giant&distance=one-short&rung=little-giant&case=review',
    '/chain?lang=zh&find=%E5%88%B6%E5%8A%A8&layer=traditional&plant=P1&state=missing&part=brk.disc',
    '/chain/gaps?lang=en&fact=12.share&sort=plants&from=30&list=weak',
    '/needs?lang=zh&sort=part&find=%E7%94%B5%E6%9C%BA&from=30&buyer=e0123456789abcdef&met=weak-link&loop=invited',
    '/needs/n0123456789?lang=en&fact=12.part&all=1',
    '/enterprises?lang=zh&find=ylzy&title=little-giant&role=parts-supplier&scale=yes&questions=yes',
    '/audit?lang=zh&from=50&kind=import&who=cli&first=2026-01-01&last=2026-01-31',
    '/brief?lang=zh&brief=en',
  ])('%s', (address) => {
    expect(addressOf(at(address))).toBe(address);
  });

  test('an unknown language is that of the browser, an unknown view is none, an unknown page is the overview', () => {
    expect(at('/?lang=fr&show=all', 'zh')).toMatchObject({ lang: 'zh', show: null });
    expect(at('/somewhere')).toMatchObject({ page: 'overview' });
  });
});

test('the way back: source rows, contributions, the page under them', () => {
  const rows = at('/goals/G1?lang=zh&goal=G1&enterprise=e0123456789abcdef&asOf=2025-10-31');
  const contributions = above(rows);
  expect(addressOf(contributions)).toBe('/goals/G1?lang=zh&asOf=2025-10-31&goal=G1');
  expect(isOver(contributions)).toBe(true);
  expect(addressOf(above(contributions))).toBe('/goals/G1?lang=zh&asOf=2025-10-31');
  expect(isOver(above(contributions))).toBe(false);
});

test('to another page go the language and the day, and nothing else', () => {
  const here = at('/collection?lang=zh&asOf=2025-12-31&period=2025-09&returns=late&goal=G1');
  expect(addressOf({ ...here, ...pageAt('goal', 'G2') })).toBe('/goals/G2?lang=zh&asOf=2025-12-31');
});
