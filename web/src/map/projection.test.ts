import { expect, test } from 'vitest';
import { projectionOf, scaleOf, WIDTH } from './projection.js';

/** Great-circle distance in metres by the haversine on a sphere of 60 × 360 nautical miles around. */
function metresBetween([a, b]: [number, number], [c, d]: [number, number]): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((d - b) * rad) / 2) ** 2 +
    Math.cos(b * rad) * Math.cos(d * rad) * Math.sin(((c - a) * rad) / 2) ** 2;
  return ((1852 * 60 * 360) / Math.PI) * Math.asin(Math.sqrt(h));
}

test('lengths on the drawing are lengths on the ground, east-west and north-south', () => {
  const [west, south, east, north] = [114.0, 30.36, 114.19, 30.53];
  const { x, y, perMetre } = projectionOf([
    [west, south],
    [east, north],
  ]);
  const across = metresBetween([west, 30.445], [east, 30.445]) * perMetre;
  const up = metresBetween([west, south], [west, north]) * perMetre;
  expect((x(east) - x(west)) / across).toBeCloseTo(1, 3);
  expect((y(south) - y(north)) / up).toBeCloseTo(1, 3);
});

test('a place goes to the drawing and back, and everything lies inside', () => {
  const { x, y, at, height } = projectionOf([
    [114, 30],
    [114.1, 30.2],
  ]);
  const [longitude, latitude] = at(x(114.03), y(30.07));
  expect([longitude, latitude]).toEqual([expect.closeTo(114.03, 9), expect.closeTo(30.07, 9)]);
  expect(x(114)).toBeGreaterThan(0);
  expect(x(114.1)).toBeLessThan(WIDTH);
  expect(y(30.2)).toBeGreaterThan(0);
  expect(y(30)).toBeLessThan(height);
});

test.each([
  [0.1, 1000],
  [0.06, 2000],
  [0.03, 5000],
  [0.004, 20000],
])('at %d units a metre the bar of at most 160 units stands for %d m', (perMetre, metres) => {
  expect(scaleOf({ ...projectionOf([[114, 30]]), perMetre }, 160)).toBe(metres);
});
