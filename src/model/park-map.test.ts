import { describe, expect, test } from 'vitest';
import { parseParkMap } from './park-map.js';

const SQUARE = [
  [114, 30],
  [114.1, 30],
  [114.1, 30.1],
  [114, 30.1],
  [114, 30],
];
const feature = (park: string, type: string, coordinates: unknown) => ({
  type: 'Feature',
  properties: { park, name: 'anything' },
  geometry: { type, coordinates },
});
const collection = (...features: unknown[]) =>
  JSON.stringify({ type: 'FeatureCollection', features }, null, 1);
const read = (source: string) => parseParkMap(source, 'parks.geojson', ['a', 'b']);

describe('the outlines of the parks', () => {
  test('a polygon and a multipolygon are lists of polygons; a height is left out', () => {
    const high = SQUARE.map(([x, y]) => [x, y, 25]);
    expect(
      read(collection(feature('a', 'Polygon', [high]), feature('b', 'MultiPolygon', [[SQUARE]]))),
    ).toEqual([
      { park: 'a', polygons: [[SQUARE]] },
      { park: 'b', polygons: [[SQUARE]] },
    ]);
  });

  test.each([
    [
      'a park that the plan has not',
      collection(feature('c', 'Polygon', [SQUARE])),
      'the plan has no park "c"',
    ],
    ['an open ring', collection(feature('a', 'Polygon', [SQUARE.slice(0, 4)])), 'not closed'],
    ['degrees that are none', collection(feature('a', 'Polygon', [[[1e6, 3e6], ...SQUARE]])), '180'],
    ['a line instead of an area', collection(feature('a', 'LineString', SQUARE)), 'geometry'],
    ['another document', '{"type": "Topology"}', 'FeatureCollection'],
    ['no document', '<kml/>', 'parks.geojson:1'],
  ])('%s is said, with the line', (_, source, says) => {
    expect(() => read(source)).toThrow(
      expect.objectContaining({ code: 'bad-park-map', message: expect.stringContaining(says) as string }),
    );
  });
});
