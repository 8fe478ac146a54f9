import { z } from 'zod';
import { ChainwrightError } from '../../../model/errors.js';
import { text } from '../../../model/text.js';
import type { Assumption } from '../stress/assumption.js';
import type { Network } from '../stress/network.js';

const Ring = z.array(z.tuple([z.number(), z.number()]).rest(z.number())).min(4);
const Geometry = z.union([
  z.object({ type: z.literal('Polygon'), coordinates: z.array(Ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring).min(1)).min(1) }),
]);
const Feature = z.object({ type: z.literal('Feature'), geometry: Geometry });
const Drawn = z.union([
  Geometry,
  Feature,
  z.object({ type: z.literal('FeatureCollection'), features: z.array(Feature).min(1) }),
]);

/** A drawn area: rings of longitude and latitude; what lies in an even number of them is outside, as in a hole. */
export type Area = [number, number][][];

/**
 * The area of a GeoJSON (RFC 7946) polygon, multi-polygon, feature or collection of features.
 * @throws ChainwrightError `bad-area` when it is none
 */
export function parseArea(source: string, file: string): Area {
  let document: unknown = null;
  try {
    document = JSON.parse(source);
  } catch {
    // Said below, with all else that is no area.
  }
  const parsed = Drawn.safeParse(document);
  if (!parsed.success)
    throw new ChainwrightError(
      'bad-area',
      text(
        `${file} is no GeoJSON polygon; draw one, for instance with geojson.io, and save it as GeoJSON.`,
        `${file} 不是 GeoJSON 多边形；请绘制区域（如用 geojson.io）并存为 GeoJSON。`,
      ),
      { file },
    );
  const drawn = parsed.data;
  const geometries =
    drawn.type === 'FeatureCollection'
      ? drawn.features.map((f) => f.geometry)
      : [drawn.type === 'Feature' ? drawn.geometry : drawn];
  return geometries
    .flatMap((g) => (g.type === 'Polygon' ? g.coordinates : g.coordinates.flat()))
    .map((ring) => ring.map(([x, y]) => [x, y]));
}

/** West, south, east and north in degrees, as RFC 7946 (5) has them: `114.0,30.36,114.07,30.42`. */
const BOX = /^(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)$/;

/** The area of a box that a word draws, and how it is called; null where the word draws none. */
export function boxOf(word: string): { area: Area; name: string } | null {
  const [west, south, east, north] = (BOX.exec(word) ?? []).slice(1).map(Number);
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
  const ring: [number, number][] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  return { area: [ring], name: `${west}–${east}°E ${south}–${north}°N` };
}

/** Whether a point lies in an area: a ray from it crosses the rings an odd number of times (Shimrat 1962; W. R. Franklin, PNPOLY). */
export function isWithin(area: Area, x: number, y: number): boolean {
  let inside = false;
  for (const ring of area)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [[xi, yi], [xj, yj]] = [ring[i]!, ring[j]!];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
    }
  return inside;
}

/** The sites of a network within an area, and how many have no coordinates, so that nobody knows. */
export function sitesWithin({ sites }: Network, area: Area): { sites: string[]; withoutCoordinates: number } {
  const placed = sites.filter((s) => s.longitude !== undefined && s.latitude !== undefined);
  return {
    sites: placed.filter((s) => isWithin(area, s.longitude!, s.latitude!)).map((s) => s.id),
    withoutCoordinates: sites.length - placed.length,
  };
}

/** That of some suppliers nobody knows whether they are in an area. */
export function withoutCoordinates(sites: number): Assumption {
  return {
    code: 'no-coordinates',
    about: [],
    says: text(
      `${sites} suppliers have no coordinates, so they may be in the area unseen; those of the others are taken in the datum of the area.`,
      `${sites} 个供应商厂区没有经纬度，是否在该范围内未知；其余按与所绘区域相同的坐标系计。`,
    ),
  };
}
