import { z } from 'zod';
import { badDocument, type Fault, readDocument } from './document.js';
import { text } from './text.js';

/** Longitude and latitude in degrees of WGS 84, as RFC 7946 orders them; a height behind them says nothing here. */
const PositionSchema = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).rest(z.number());
/** At least a triangle, closed (RFC 7946, 3.1.6). */
const RingSchema = z.array(PositionSchema).min(4);
const PolygonSchema = z.array(RingSchema).min(1);

/** What a zone gives as the outlines of its parks: a FeatureCollection of GeoJSON (RFC 7946), each feature with the id of its park. */
export const ParkMapFileSchema = z.looseObject({
  type: z.literal('FeatureCollection'),
  features: z
    .array(
      z.looseObject({
        type: z.literal('Feature'),
        properties: z.looseObject({ park: z.string() }),
        geometry: z.discriminatedUnion('type', [
          z.looseObject({ type: z.literal('Polygon'), coordinates: PolygonSchema }),
          z.looseObject({ type: z.literal('MultiPolygon'), coordinates: z.array(PolygonSchema).min(1) }),
        ]),
      }),
    )
    .min(1),
});
type ParkMapFile = z.infer<typeof ParkMapFileSchema>;

/** The outline of a park: polygons of rings of [longitude, latitude] in degrees; the first ring of each is its edge, the others are holes. */
export const OutlineSchema = z.object({
  park: z.string(),
  polygons: z.array(z.array(z.array(z.tuple([z.number(), z.number()])))),
});
export type Outline = z.infer<typeof OutlineSchema>;

/** The outlines of a zone's parks; empty where it gives none. */
export type ParkMap = readonly Outline[];

const polygonsOf = ({ geometry }: ParkMapFile['features'][number]) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** What the schema does not see: a ring that is not closed, a park that the plan has not. */
function faultsOf({ features }: ParkMapFile, parks: readonly string[]): Fault[] {
  return features.flatMap((feature, i) => {
    const { park } = feature.properties;
    const path = ['features', i];
    const open = polygonsOf(feature)
      .flat()
      .some((ring) => ring[0]![0] !== ring.at(-1)![0] || ring[0]![1] !== ring.at(-1)![1]);
    return [
      ...(parks.includes(park)
        ? []
        : [
            {
              path: [...path, 'properties', 'park'],
              says: text(
                `the plan has no park "${park}"; it has ${parks.join(', ')}`,
                `计划中没有园区“${park}”；现有 ${parks.join('、')}`,
              ),
            },
          ]),
      ...(open
        ? [
            {
              path: [...path, 'geometry'],
              says: text(
                'an outline is not closed: its last point must be its first',
                '边界未闭合：最后一点应与第一点相同',
              ),
            },
          ]
        : []),
    ];
  });
}

/**
 * The outlines of the parks (`parks`: their ids in the plan) from the text of a GeoJSON file.
 * @throws ChainwrightError `bad-park-map` with every fault and its line.
 */
export function parseParkMap(source: string, file: string, parks: readonly string[]): ParkMap {
  const { value, faults } = readDocument(source, ParkMapFileSchema, {
    check: (document) => faultsOf(document, parks),
  });
  if (value === null)
    throw badDocument(
      'bad-park-map',
      text('The map of the parks', '园区边界图'),
      faults.map((fault) => ({ ...fault, file })),
    );
  return value.features.map((feature) => ({
    park: feature.properties.park,
    polygons: polygonsOf(feature).map((rings) =>
      rings.map((ring) => ring.map(([longitude, latitude]): [number, number] => [longitude, latitude])),
    ),
  }));
}
