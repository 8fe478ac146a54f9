/** [longitude, latitude] in degrees. */
export type Position = readonly [longitude: number, latitude: number];

/** The width of a drawing in its own units. */
export const WIDTH = 720;
/** Around the outermost points, as a share of what they span. */
const MARGIN = 0.06;
/** Metres of a degree of latitude: a sixtieth of it is a nautical mile of 1,852 m. */
const METRES_PER_DEGREE = 111_120;

/** From degrees to a drawing, and back. */
export interface Projection {
  height: number;
  x: (longitude: number) => number;
  y: (latitude: number) => number;
  at: (x: number, y: number) => Position;
  /** Units of the drawing for a metre on the ground. */
  perMetre: number;
}

function span(all: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const margin = Math.max((high - low) * MARGIN, 0.005);
  return [low - margin, high + margin];
}

/** The plate carrée around some points (at least one), true to scale along their middle latitude: enough for a zone of some tens of kilometres. */
export function projectionOf(points: readonly Position[]): Projection {
  const [west, east] = span(points.map(([longitude]) => longitude));
  const [south, north] = span(points.map(([, latitude]) => latitude));
  const perDegree = WIDTH / (east - west);
  const perLatitude = perDegree / Math.cos(((south + north) / 2) * (Math.PI / 180));
  return {
    height: (north - south) * perLatitude,
    x: (longitude) => (longitude - west) * perDegree,
    y: (latitude) => (north - latitude) * perLatitude,
    at: (x, y) => [west + x / perDegree, north - y / perLatitude],
    perMetre: perLatitude / METRES_PER_DEGREE,
  };
}

/** The longest length of 1, 2 or 5 times a power of ten, in metres, that takes at most so many units of the drawing. */
export function scaleOf({ perMetre }: Projection, most: number): number {
  const power = 10 ** Math.floor(Math.log10(most / perMetre));
  return ([5, 2].find((n) => n * power * perMetre <= most) ?? 1) * power;
}
