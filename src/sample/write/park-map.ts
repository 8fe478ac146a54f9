import { PARKS } from '../invent/places.js';
import { PARK_BOXES } from './sites.js';

/** The parks' invented outlines as GeoJSON: the boxes in which the sites of their suppliers lie. */
export const PARK_MAP = JSON.stringify(
  {
    type: 'FeatureCollection',
    features: PARKS.map(({ id, name }) => {
      const [west, south, east, north] = PARK_BOXES[id];
      const corners = [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ];
      return {
        type: 'Feature',
        properties: { park: id, name: name.zh },
        geometry: { type: 'Polygon', coordinates: [corners] },
      };
    }),
  },
  null,
  1,
);
