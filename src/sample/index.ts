export { generateSample, type SampleFile, type SampleOptions, type SampleZone } from './generate.js';
export { PORTAL_ZONE } from './write/portal-zone.js';
export { PORTAL_ITEMS } from './write/portal-items.js';
export { PARK_MAP } from './write/park-map.js';
export { PARK_BOXES } from './write/sites.js';
export { type Truth, TruthSchema } from './truth.js';
